/** The API over a real store, asked without HTTP, with a record of the scripts each request ran. */
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { graphql, parse, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import { sourceText } from '../../server/graph/source-text.ts'
import { makeCompiler } from '../../server/api/compile.ts'
import { makeContext, type ApiContext } from '../../server/api/context.ts'
import { toGraphQLError } from '../../server/api/errors.ts'
import { makeSchema } from '../../server/api/schema.ts'
import type { GraphReader } from '../../server/engine/engine.ts'
import type { Details, TraversalContext } from '../../server/traversal/context.ts'
import { makeMemory } from '../../server/traversal/memory.ts'
import { readTopology } from '../../server/traversal/topology/read-topology.ts'
import { openDatasets, tinyFolder } from '../fixtures/open-tiny.ts'

export interface Answer {
  /** What JSON makes of the data. */
  readonly data: unknown
  readonly errors: readonly GraphQLFormattedError[]
  /** Names of the scripts that were run, in their order. */
  readonly scripts: readonly string[]
}

export interface Api {
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** What was told to be our fault. */
  readonly faults: readonly unknown[]
  readonly close: () => Promise<void>
}

const tinyHash = '21f4db52444ad0ad41c5497ceea206be858f7b3c736489d28e0f964d341cb503'

/** The API over some datasets; the tiny one where none is named. */
export async function openApi(...folders: readonly string[]): Promise<Api> {
  return apiOver(await openDatasets(...(folders.length === 0 ? [tinyFolder] : folders)))
}

/** The same, with the structure in memory. */
export async function openApiInMemory(...folders: readonly string[]): Promise<Api> {
  const { context, close } = await openDatasets(...folders)
  const built = await readTopology(context, { relations: 100_000, bytes: 100_000_000 })
  return apiOver({ context: { ...context, topology: built?.structure }, close })
}

/** An API that remembers what its requests read until it is told to forget it. */
export type RememberingApi = Api & { readonly forget: () => void }

/** The same over the engine, remembering nodes and citations. */
export async function openApiRemembering(...folders: readonly string[]): Promise<RememberingApi> {
  return remembering(await openDatasets(...folders))
}

/** The same with the structure in memory, remembering nodes and citations: what is served. */
export async function openApiAsServed(...folders: readonly string[]): Promise<RememberingApi> {
  const { context, close } = await openDatasets(...folders)
  const built = await readTopology(context, { relations: 100_000, bytes: 100_000_000 })
  return remembering({ context: { ...context, topology: built?.structure }, close })
}

function remembering({ context, close }: Awaited<ReturnType<typeof openDatasets>>): RememberingApi {
  let details = emptyDetails()
  const forget = () => {
    details = emptyDetails()
  }
  return {
    ...apiOver({
      context: {
        ...context,
        get details() {
          return details
        },
      },
      close,
    }),
    forget,
  }
}

/** The same over the engine, each document compiled. Throws where one can't be. */
export async function openApiCompiled(...folders: readonly string[]): Promise<Api> {
  const compile = makeCompiler(makeSchema(), { fields: 1000, work: 100_000 })
  return apiOver(
    await openDatasets(...(folders.length === 0 ? [tinyFolder] : folders)),
    (document, context, variables) => {
      const compiled = compile(parse(document))
      if (compiled === null) throw new Error(`not compiled: ${document}`)
      return compiled.answer(context, variables)
    },
  )
}

function emptyDetails(): Details {
  return { nodes: makeMemory(10_000_000), citations: makeMemory(10_000_000), parts: makeMemory(10_000_000) }
}

type Variables = Readonly<Record<string, unknown>>
type Run = (document: string, context: ApiContext, variables: Variables) => ExecutionResult | Promise<ExecutionResult>

function apiOver({ context, close }: Awaited<ReturnType<typeof openDatasets>>, run: Run = executed()): Api {
  const faults: unknown[] = []
  const ask = async (document: string, variables: Variables = {}) => {
    const { reader, scripts } = recording(context.reader)
    const result = await run(document, contextOver({ ...context, reader }), variables)
    return { ...plain(result, faults), scripts }
  }
  return { ask, faults, close }
}

function executed(): Run {
  const schema = makeSchema()
  return (source, contextValue, variableValues) => graphql({ schema, source, contextValue, variableValues })
}

function contextOver(traversal: TraversalContext) {
  return makeContext({
    traversal,
    origin: 'https://signatory.example',
    texts: {
      has: (sha256) => sha256 === tinyHash,
      read: async (sha256) =>
        sha256 === tinyHash ? sourceText(await readFile(join(tinyFolder, 'text.txt'), 'utf8')) : null,
    },
  })
}

/** A reader that also notes what it ran. */
function recording(reader: GraphReader): { readonly reader: GraphReader; readonly scripts: readonly string[] } {
  const scripts: string[] = []
  const run: GraphReader['run'] = (script, parameters, signal) => {
    scripts.push(script.name)
    return reader.run(script, parameters, signal)
  }
  return { reader: { ...reader, run }, scripts }
}

function plain({ data, errors = [] }: ExecutionResult, faults: unknown[]): Omit<Answer, 'scripts'> {
  const shown = errors.map((error) => toGraphQLError(error, (fault) => faults.push(fault)).toJSON())
  return { data: throughJson(data ?? null), errors: shown }
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Every value of a key `id` in the answer to a document, in order. Throws where there are errors. */
export async function idsIn(api: Api, document: string): Promise<readonly string[]> {
  const { data, errors } = await api.ask(document)
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'))
  return [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)
}
