/** What one request, and one caller, may take. Every one is a setting (server/limit-settings.ts). */
import type { DocumentLimits } from '../api/document-limits.ts'

export interface HttpLimits extends DocumentLimits {
  readonly bodyBytes: number
  readonly tokens: number
  /** Largest page. */
  readonly first: number
  /** Most nodes of an answer. */
  readonly nodes: number
  /** Things an answer may be estimated to hold. */
  readonly cost: number
  /** The same, of all requests of one address. */
  readonly costPerMinute: number
  readonly answerBytes: number
  /** Requests answered at once. */
  readonly requests: number
  /** Requests that may wait for their turn. */
  readonly waiting: number
  readonly deadlineMs: number
  /** How long requests may go on when the server is told to stop. */
  readonly closeMs: number
  /** Memory for documents that were read before. */
  readonly cacheBytes: number
  /** Proxies in front, each of which adds one address to `X-Forwarded-For`; 0 believes nobody. */
  readonly proxies: number
}
