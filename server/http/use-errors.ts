/** What every error of a GraphQL answer says: its code, the request it belongs to, and nothing of the inside. */
import { GraphQLError, type ExecutionResult, type GraphQLErrorExtensions } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { toGraphQLError } from '../api/errors.ts'
import { errorCodes, type ErrorCode } from '../graph/error.ts'
import { isKeyOf } from '../graph/vocabulary.ts'
import type { Services } from './services.ts'
import { traceOf } from './trace.ts'

export interface ErrorTelling {
  /** For Yoga: the error as a reader may see it. */
  readonly mask: (error: unknown) => GraphQLError
  readonly plugin: Plugin
}

/** The two halves: masking knows no request, so faults of ours are reported once their request is known. */
export function useErrors({ report }: Services): ErrorTelling {
  const faults = new WeakMap<GraphQLError, unknown>()
  return {
    mask: (error) => {
      const insides: unknown[] = []
      const shown = toGraphQLError(error, (inside) => insides.push(inside))
      for (const inside of insides) faults.set(shown, inside)
      return shown
    },
    plugin: {
      onResultProcess: (event) => {
        const { request, result } = event
        if (Array.isArray(result) || !isPlain(result) || result.errors === undefined) return
        const trace = traceOf(request)
        for (const error of result.errors) if (faults.has(error)) report(faults.get(error), trace.id)
        const errors = result.errors.toSorted(byPlace).map((error) => told(error, trace.id, !('data' in result)))
        trace.codes = errors.map((error) => String(error.extensions['code']))
        event.setResult({ ...result, errors })
      },
    },
  }
}

/** In the order of the document, whichever question was refused first: the same request has the same answer. */
function byPlace(a: GraphQLError, b: GraphQLError): number {
  const [first, second] = [a, b].map(({ positions, path = [] }) => ({ at: positions?.[0] ?? 0, path: path.join('.') }))
  if (first === undefined || second === undefined) return 0
  return first.at - second.at || (first.path < second.path ? -1 : first.path > second.path ? 1 : 0)
}

function isPlain(result: object): result is ExecutionResult {
  return !(Symbol.asyncIterator in result)
}

function told(error: GraphQLError, requestId: string, isWhole: boolean): GraphQLError {
  const { message, nodes, source, positions, path } = error
  const code = codeOf(error)
  const extensions = { ...ownExtensions(error), code, ...(isWhole ? httpOf(code, error.extensions) : {}), requestId }
  return new GraphQLError(message, {
    ...{ nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null },
    extensions,
  })
}

/** Yoga shows what its JSON parser said, with what was sent in it; that no request was read is 400 whatever is accepted. */
function ownExtensions({ extensions }: GraphQLError): GraphQLErrorExtensions {
  const { originalError, ...own } = extensions
  return originalError === undefined ? own : { ...own, http: { status: 400 } }
}

/** Codes that GraphQL's validation makes up are none of the closed list. */
function codeOf({ extensions: { code }, path }: GraphQLError): ErrorCode {
  if (typeof code === 'string' && isKeyOf(errorCodes, code)) return code
  return path === undefined ? 'BAD_USER_INPUT' : 'INTERNAL'
}

/**
 * The status of an answer that is nothing but errors. What GraphQL itself refuses is 200 to whoever accepts only
 * `application/json`, as GraphQL over HTTP has it (`spec`); that the server is busy, slow or down is not.
 */
function httpOf(code: ErrorCode, { http, retryAfter }: GraphQLErrorExtensions): GraphQLErrorExtensions {
  if (http !== undefined) return {}
  const { status } = errorCodes[code]
  const seconds = typeof retryAfter === 'number' ? retryAfter : status === 503 ? 2 : null
  const headers = seconds === null ? {} : { 'retry-after': String(seconds) }
  return { http: { status, headers, spec: status < 429 } }
}
