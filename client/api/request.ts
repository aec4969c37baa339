/** The one way to the server: a GraphQL operation and its variables, over HTTP. */
import { ExplorerError, errorCodes } from '#graph/error'
import { isKeyOf } from '#graph/vocabulary'
import type { TypedDocumentString } from './operations.ts'

interface Problem {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly Problem[]
}

/**
 * The answer to an operation. Throws the server's own error with its code; ENGINE_DOWN where no server answers; the signal's
 * reason where it was aborted.
 */
export async function request<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = await post(JSON.stringify({ query: operation.toString(), variables }), signal ?? null)
  const [problem] = body.errors ?? []
  if (problem !== undefined) throw new ExplorerError(codeOf(problem), problem.message)
  // The server keeps to the schema that these types are generated from; a golden test and codegen hold both together.
  return body.data as Result
}

async function post(body: string, signal: AbortSignal | null): Promise<Body> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal })
    return (await response.json()) as Body
  } catch (cause) {
    signal?.throwIfAborted()
    throw new ExplorerError('ENGINE_DOWN', 'no answer from the server', { cause })
  }
}

function codeOf({ extensions }: Problem): keyof typeof errorCodes {
  const code = extensions?.code ?? ''
  return isKeyOf(errorCodes, code) ? code : 'INTERNAL'
}
