/** Begins the trace of each request, and puts what plugins learnt for the caller into the headers of its answer. */
import type { Plugin } from 'graphql-yoga'
import { endTrace, traceOf } from './trace.ts'

/** The plugin: every answer has an `x-request-id`. */
export function useTrace(): Plugin {
  return {
    onRequest: ({ request, url }) => {
      traceOf(request).path = url.pathname
    },
    onResponse: ({ request, response }) => {
      const { id, headers } = traceOf(request)
      for (const [name, value] of Object.entries({ 'x-request-id': id, ...headers })) response.headers.set(name, value)
    },
  }
}

/** The plugin that comes last: nobody asks for the trace of a request any more. */
export function useTraceEnd(): Plugin {
  return {
    onResponse: ({ request }) => {
      endTrace(request)
    },
  }
}
