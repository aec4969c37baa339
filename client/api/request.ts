/** The one way to the server: a GraphQL operation and its variables, over HTTP. */
import { ExplorerError } from '#graph/error'
import type { TypedDocumentString } from './operations.ts'
import { codeOf, jsonOf, refusalOf, waitOf } from './refusal.ts'

interface Problem {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

interface Body {
  readonly data?: unknown
  readonly errors?: readonly Problem[]
}

/**
 * The answer to an operation. Throws the server's own error with its code and HTTP status; ENGINE_DOWN, with no status, where no
 * server answers; the signal's reason where it was aborted.
 */
export async function request<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post(JSON.stringify({ query: operation.toString(), variables }), signal ?? null)
  const body = await jsonOf(response)
  if (!isAnswer(body)) throw refusalOf(response, body)
  const [problem] = body.errors ?? []
  if (problem !== undefined) throw errorOf(problem, response)
  // The server keeps to the schema that these types are generated from; a golden test and codegen hold both together.
  return body.data as Result
}

async function post(body: string, signal: AbortSignal | null): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new ExplorerError('ENGINE_DOWN', 'no answer from the server', { cause })
  }
}

/** Whether a body is GraphQL's: what stands before GraphQL, such as the limit of a body, answers otherwise. */
function isAnswer(body: unknown): body is Body {
  return (
    typeof body === 'object' && body !== null && ('data' in body || ('errors' in body && Array.isArray(body.errors)))
  )
}

function errorOf({ message, extensions }: Problem, response: Response): ExplorerError {
  const details = { status: response.status, ...waitOf(response) }
  return new ExplorerError(codeOf(extensions?.code) ?? 'INTERNAL', message, { details })
}
