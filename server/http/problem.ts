/** Errors outside GraphQL, as problem details (RFC 9457). */
import { errorCodes, ExplorerError } from '../graph/error.ts'

/** The response that tells an error: its code and sentence for one of ours, nothing of the inside for any other. */
export function problemResponse(error: unknown): Response {
  const known = error instanceof ExplorerError && error.code !== 'INTERNAL' ? error : null
  const code = known?.code ?? 'INTERNAL'
  const { status } = errorCodes[code]
  const body = { title: known?.message ?? 'a fault of ours', status, code, ...(known?.details ?? {}) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...(status === 503 ? { 'retry-after': '2' } : {}) },
  })
}

/** The response for an address that is not there. */
export function notFound(what: string): Response {
  const body = { title: what, status: 404, code: 'NOT_FOUND' }
  return new Response(JSON.stringify(body), { status: 404, headers: { 'content-type': 'application/problem+json' } })
}
