/** Errors outside GraphQL, as problem details (RFC 9457). */
import { errorCodes, ExplorerError } from '../graph/error.ts'

/** Whether an error is worth a report: a fault of the inside, not of the question. */
export function isOurFault(error: unknown): boolean {
  return !(error instanceof ExplorerError) || error.code === 'INTERNAL'
}

/** The response that tells an error: its code and sentence for one of ours, nothing of the inside for any other. */
export function problemResponse(error: unknown, requestId: string): Response {
  const known = error instanceof ExplorerError && !isOurFault(error) ? error : null
  const code = known?.code ?? 'INTERNAL'
  const { status } = errorCodes[code]
  const title = known?.message ?? 'a fault of ours'
  const body = { ...(known?.details ?? {}), title, status, code, requestId }
  return problem(body, status)
}

/** The response for an address that is not there. */
export function notFound(what: string): Response {
  const body = { title: what, status: 404, code: 'NOT_FOUND' }
  return problem(body, 404)
}

/** A response of problem details. */
export function problem(body: object, status: number): Response {
  const seconds = 'retryAfter' in body ? String(body.retryAfter) : '2'
  const retry = [429, 503].includes(status) ? { 'retry-after': seconds } : {}
  const headers = { 'content-type': 'application/problem+json', ...retry }
  return new Response(JSON.stringify(body), { status, headers })
}
