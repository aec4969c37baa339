/** From any error to the one a GraphQL answer shows. */
import { GraphQLError } from 'graphql'
import { errorCodes, ExplorerError } from '../graph/error.ts'
import { isKeyOf } from '../graph/vocabulary.ts'

/**
 * The error as a reader may see it: an `ExplorerError` with its sentence, its code as `extensions.code` and its details
 * beside it; a request that GraphQL itself refuses as BAD_USER_INPUT; a caller gone away as CANCELLED; anything else as INTERNAL, its inside told to `report` only.
 */
export function toGraphQLError(error: unknown, report: (fault: unknown) => void = () => undefined): GraphQLError {
  const root = rootOf(error)
  if (root instanceof ExplorerError && root.code !== 'INTERNAL') {
    return withExtensions(error, messageOf(error, root), { ...root.details, code: root.code })
  }
  if (root instanceof GraphQLError && isRefusal(error))
    return withExtensions(error, messageOf(error, root), codeOf(root))
  if (root instanceof Error && root.name === 'AbortError')
    return withExtensions(error, 'cancelled', { code: 'CANCELLED' })
  report(root)
  return withExtensions(error, 'a fault of ours', { code: 'INTERNAL' })
}

/** What was thrown first, below the wrappings that GraphQL puts round it; of work that was stopped, why. */
function rootOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError !== undefined) return rootOf(error.originalError)
  if (!(error instanceof ExplorerError && error.code === 'CANCELLED')) return error
  return error.cause instanceof ExplorerError ? error.cause : error
}

/** Errors of parsing, validation and variables have no path; one with a path comes from answering, so it is ours. */
function isRefusal(error: unknown): boolean {
  return error instanceof GraphQLError && error.path === undefined
}

function codeOf({ extensions }: GraphQLError): Readonly<Record<string, unknown>> {
  const { code } = extensions
  return typeof code === 'string' && isKeyOf(errorCodes, code) ? { code } : { code: 'BAD_USER_INPUT' }
}

/** GraphQL's wrapping says which argument it was; only there is its message longer than ours. */
function messageOf(error: unknown, root: Error): string {
  return error instanceof GraphQLError && error.message.includes(root.message) ? error.message : root.message
}

/** Without the original error, whose presence would make an HTTP server take the whole answer for a crash. */
function withExtensions(error: unknown, message: string, extensions: Readonly<Record<string, unknown>>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions })
  const { nodes = null, source = null, positions = null, path = null } = error
  return new GraphQLError(message, {
    ...{ nodes, source, positions, path },
    extensions: { ...error.extensions, ...extensions },
  })
}
