/** What is known of a request while it is answered: for the log, the metrics, and `extensions.cost`. */
import { randomUUID } from 'node:crypto'

/** A record that plugins write into as they learn things; changeable, unlike any other value of this house. */
export interface Trace {
  /** Told to the caller in every error, and written to the log. */
  readonly id: string
  /** On a clock that never goes back. */
  readonly startedMs: number
  /** Of its address, without the query string, which may hold what somebody is looking for. */
  path: string
  /** Name of the operation. */
  operation: string | null
  /** Hash of the document: tells requests apart without showing what was asked. */
  hash: string | null
  estimate: number | null
  /** Things in the answer. */
  nodes: number
  /** Engine queries, and the rows they gave. */
  queries: number
  rows: number
  /** Codes of the errors told. */
  codes: readonly string[]
  /** Headers of the answer. */
  headers: Readonly<Record<string, string>>
}

// Kept beside the request, not on it: it goes when the request goes.
const traces = new WeakMap<Request, Trace>()

/** The trace of a request, begun when it is first asked for; its id is the caller's own where that is a plain word. */
export function traceOf(request: Request): Trace {
  const known = traces.get(request)
  if (known !== undefined) return known
  const given = request.headers.get('x-request-id') ?? ''
  const id = /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
  const trace: Trace = {
    id,
    startedMs: performance.now(),
    path: '',
    operation: null,
    hash: null,
    estimate: null,
    nodes: 0,
    queries: 0,
    rows: 0,
    codes: [],
    headers: {},
  }
  traces.set(request, trace)
  return trace
}

/**
 * Ends the trace of a request that is answered. It would go by itself, but late: collections of young memory take what a WeakMap holds
 * for alive.
 */
export function endTrace(request: Request): void {
  traces.delete(request)
}

/** Milliseconds since a request came, in tenths. */
export function msSince({ startedMs }: Trace): number {
  return Math.round((performance.now() - startedMs) * 10) / 10
}
