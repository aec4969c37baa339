/** What a server that does not give what was asked for says instead: problem details, or a page of something that stands before it. */
import { ExplorerError, errorCodes, type ErrorCode } from '#graph/error'
import { isKeyOf } from '#graph/vocabulary'

/** The body of an answer as JSON; `null` where it is none, as from a gateway that has a page of its own. */
export async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    if (cause instanceof DOMException) throw cause
    return null
  }
}

/**
 * The error of an answer that is not what was asked for: the code and sentence of its problem details (RFC 9457), else what its
 * status means. `details` has the `status`, and `retryAfter` in seconds where the server names it.
 */
export function refusalOf(response: Response, body: unknown): ExplorerError {
  const { status } = response
  const code = codeOf(fieldOf(body, 'code')) ?? codeOfStatus(status)
  const message = fieldOf(body, 'title') ?? fieldOf(body, 'detail') ?? `no answer: status ${String(status)}`
  return new ExplorerError(code, message, { details: { status, ...waitOf(response) } })
}

/** How long the server asks to be left alone, in seconds. */
export function waitOf(response: Response): { readonly retryAfter?: number } {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10)
  return Number.isNaN(seconds) ? {} : { retryAfter: seconds }
}

/** A code of the closed list, or `null`. */
export function codeOf(code: string | null | undefined): ErrorCode | null {
  return code !== null && code !== undefined && isKeyOf(errorCodes, code) ? code : null
}

/** What a status means where no code of ours says more: gateways and proxies know only these. */
function codeOfStatus(status: number): ErrorCode {
  // The answer began well and broke off.
  if (status < 400) return 'ENGINE_DOWN'
  if (status === 429) return 'RATE_LIMITED'
  if (status === 413 || status === 414 || status === 431) return 'LIMIT_EXCEEDED'
  if (status === 502 || status === 503) return 'ENGINE_DOWN'
  if (status === 504) return 'TIMEOUT'
  return status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL'
}

function fieldOf(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null) return null
  const value: unknown = Reflect.get(body, name)
  return typeof value === 'string' && value !== '' ? value : null
}
