/** Names of answers (RFC 9110): weak ones, because the same answer is sent plain and compressed. */
import { createHash } from 'node:crypto'

/** The name of what follows from these and nothing else. */
export function etagOf(parts: readonly string[]): string {
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
}

/** Whether a caller has an answer already. */
export function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((name) => name.trim())
  const strong = etag.replace(/^W\//, '')
  return known.some((name) => name === '*' || name.replace(/^W\//, '') === strong)
}
