/** The settings that keep one request, or one caller, from taking what others need. */
import type { Setting } from './setting.ts'

function number(name: string, initial: number, meaning: string): Setting {
  return {
    flag: `--${name}`,
    variable: `SIGNATORY_${name.toUpperCase().replaceAll('-', '_')}`,
    default: String(initial),
    meaning,
    expected: 'a whole number from 1',
  }
}

/** A number of which 0 means none. */
export function numberOrNone(...parameters: Parameters<typeof number>): Setting {
  return { ...number(...parameters), expected: 'a whole number from 0' }
}

export const limitSettings = {
  maxNodes: number('max-nodes', 5000, 'most nodes of an answer'),
  maxHops: number('max-hops', 6, 'most hops of a neighbourhood'),
  maxFirst: number('max-first', 200, 'largest page'),
  maxBodyBytes: number('max-body-bytes', 131_072, 'largest request body'),
  maxTokens: number('max-tokens', 2000, 'most words and marks of a GraphQL document'),
  maxDepth: number('max-depth', 12, 'most fields inside fields'),
  maxIntrospectionDepth: number('max-introspection-depth', 15, 'the same, for questions about the schema'),
  maxAliases: number('max-aliases', 30, 'most aliases of a GraphQL document, its fragments unfolded'),
  maxRootFields: number('max-root-fields', 10, 'most questions of a GraphQL document'),
  maxDirectives: number('max-directives', 20, 'most directives of a GraphQL document, its fragments unfolded'),
  maxCost: number('max-cost', 50_000, 'most things an answer may be estimated to hold'),
  maxCostPerMinute: number('max-cost-per-minute', 2_000_000, 'the same, of all requests of a caller in a minute'),
  maxAnswerBytes: number('max-answer-bytes', 33_554_432, 'largest answer of GraphQL'),
  maxRequests: number('max-requests', 16, 'GraphQL requests and exports answered at once'),
  maxWaiting: numberOrNone('max-waiting', 64, 'GraphQL requests and exports that may wait for that'),
  deadlineMs: number('deadline-ms', 10_000, 'milliseconds until a GraphQL request is given up'),
  closeMs: numberOrNone('close-ms', 10_000, 'milliseconds that requests may go on when the server is told to stop'),
  cacheBytes: numberOrNone(
    'cache-bytes',
    16_777_216,
    'memory for GraphQL documents that were read before, and as much for those that were compiled',
  ),
  proxies: numberOrNone(
    'proxies',
    0,
    'proxies in front of this server: the last but so many of X-Forwarded-For is the caller; 0 where there is none',
  ),
} as const satisfies Readonly<Record<string, Setting>>
