/** Looks at what an address says beside the document, which Yoga would take for a fault of ours where it is no JSON. */
import type { Plugin } from 'graphql-yoga'
import { problem } from './problem.ts'
import { traceOf } from './trace.ts'

/** The plugin: 400 for variables or extensions that are no JSON object. */
export function useParameters(): Plugin {
  return {
    onRequest: (event) => {
      const { request, url } = event
      if (url.pathname !== '/graphql' || request.method !== 'GET') return
      const wrong = ['variables', 'extensions'].find((name) => !isObject(url.searchParams.get(name)))
      if (wrong === undefined) return
      const title = `invalid ${wrong}: ${(url.searchParams.get(wrong) ?? '').slice(0, 80)} (expected a JSON object)`
      const body = { title, status: 400, code: 'BAD_USER_INPUT', requestId: traceOf(request).id }
      event.endResponse(problem(body, 400))
    },
  }
}

function isObject(text: string | null): boolean {
  if (text === null || text === '') return true
  try {
    const value: unknown = JSON.parse(text)
    return value === null || (typeof value === 'object' && !Array.isArray(value))
  } catch {
    return false
  }
}
