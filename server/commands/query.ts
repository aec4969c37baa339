/** `signatory query FILE|-`: a GraphQL document against the store, JSON on standard output. */
import { readFile } from 'node:fs/promises'
import { graphql } from 'graphql'
import { makeContext } from '../api/context.ts'
import { toGraphQLError } from '../api/errors.ts'
import { makeSchema } from '../api/schema.ts'
import { ExplorerError } from '../graph/error.ts'
import type { Settings } from '../settings.ts'
import { withGraph } from './open-graph.ts'
import type { Terminal } from './terminal.ts'
import { openTextShelf } from './text-shelf.ts'

export interface QueryRequest {
  readonly document: string
  /** JSON object. */
  readonly variables: string
}

/** Answers; the exit code is 1 where the answer has errors. */
export async function queryCommand(
  { document, variables }: QueryRequest,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const variableValues = parseVariables(variables)
  const texts = await openTextShelf(settings.texts)
  const result = await withGraph(settings, (traversal) =>
    graphql({
      schema: makeSchema(),
      source: document,
      variableValues,
      contextValue: makeContext({ traversal, origin: settings.publicUrl ?? '', texts }),
    }),
  )
  const errors = result.errors?.map((error) => toGraphQLError(error, () => undefined).toJSON())
  terminal.out(JSON.stringify(errors === undefined ? result : { ...result, errors }, null, 2))
  return errors === undefined ? 0 : 1
}

/** The document in a file, or what standard input gives for `-`. */
export async function readDocument(file: string, standardInput: () => Promise<string>): Promise<string> {
  if (file === '-') return standardInput()
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new ExplorerError('BAD_USER_INPUT', `unreadable file: ${file} (expected a GraphQL document)`, {
      cause: error,
    })
  }
}

function parseVariables(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // told below
  }
  throw new ExplorerError('BAD_USER_INPUT', `invalid --variables: ${text.slice(0, 80)} (expected a JSON object)`)
}
