/** Tells each request once it is answered: what was asked by name and hash, never with which values. */
import type { Plugin } from 'graphql-yoga'
import { msSince, traceOf } from './trace.ts'

export interface ToldRequest {
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly ms: number
  /** Of GraphQL requests. */
  readonly graphql?: {
    readonly operation: string | null
    /** Of the document. */
    readonly hash: string
    readonly estimate: number | null
    readonly queries: number
    readonly rows: number
    readonly nodes: number
    /** Codes of the errors it was told. */
    readonly codes: readonly string[]
  }
}

/** The plugin. */
export function useRequestLog(tell: (request: ToldRequest) => void): Plugin {
  return {
    onResponse: ({ request, response }) => {
      const trace = traceOf(request)
      const { path, hash, operation, estimate, queries, rows, nodes, codes } = trace
      tell({
        requestId: trace.id,
        method: request.method,
        path,
        status: response.status,
        ms: msSince(trace),
        ...(hash === null ? {} : { graphql: { operation, hash, estimate, queries, rows, nodes, codes } }),
      })
    },
  }
}
