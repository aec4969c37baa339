/** Whatever is asked is answered or refused in words, within its limits, and twice the same. */
import fc from 'fast-check'
import { Kind, parse, type FieldNode, type SelectionSetNode } from 'graphql'
import { expect } from 'vitest'
import { makeSchema } from '../../server/api/schema.ts'
import { makeYoga } from '../../server/http/graphql.ts'
import { scripts } from '../fixtures/open-tiny.ts'
import { anyQuery } from './any-query.ts'
import { openServices, type Memory } from './open-services.ts'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions: { readonly code: string }
  }[]
  readonly extensions?: {
    readonly scripts?: readonly string[]
    readonly cost?: { readonly estimate: number; readonly spent: { readonly nodes: number } }
  }
}

/** What may be wrong with a valid document's values; nothing else may come. */
const allowed = ['UNKNOWN_ID', 'BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'COST_LIMIT', 'STALE_CURSOR']

/** Asks so many random questions; what it tells is how many were answered without an error. */
export async function fuzz(
  runs: number,
  { memory, seed }: { readonly memory: Memory; readonly seed?: number },
): Promise<{ readonly answered: number }> {
  const { services, reported, texts } = await openServices({}, undefined, memory)
  const limits = { ...services.limits, costPerMinute: Number.MAX_SAFE_INTEGER }
  const yoga = makeYoga({ ...services, limits })
  const ask = async (query: string, extensions = {}) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const response = await yoga.fetch('http://signatory/graphql', {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ query, extensions }),
    })
    return { status: response.status, answer: (await response.json()) as Answer }
  }
  let answered = 0
  const property = fc.asyncProperty(anyQuery(makeSchema()), async (query) => {
    const told = (await ask(query, { dryRun: true })).answer.extensions?.scripts ?? []
    texts.clear()
    const { status, answer } = await ask(query)
    expect(names(texts).filter((name) => !told.includes(name))).toEqual([])
    expect(status).toBeLessThan(500)
    expect((answer.errors ?? []).filter(({ extensions }) => !allowed.includes(extensions.code))).toEqual([])
    refuseInvalid(answer)
    checkLists(parse(query), answer.data)
    expect(lasting((await ask(query)).answer)).toEqual(lasting(answer))
    if (answer.errors === undefined) checkEstimate(answer, query)
    if (answer.errors === undefined) answered++
  })
  await fc.assert(property, { numRuns: runs, endOnFailure: true, ...(seed === undefined ? {} : { seed }) })
  expect(reported).toEqual([])
  await services.graph.close()
  return { answered }
}

/** The names of the read scripts that were run, as a dry run tells them. */
function names(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].map((text) => {
    const script = [...scripts.all.values()].find(({ statements }) => statements.includes(text))
    return script?.name.replace(/^read\//, '') ?? `none of the scripts: ${text}`
  })
}

/** What an answer holds was foreseen, give or take lists whose length nobody can know. */
function checkEstimate({ extensions }: Answer, query: string): void {
  const { estimate = 0, spent } = extensions?.cost ?? {}
  expect([(spent?.nodes ?? Infinity) <= 2 * estimate, query]).toEqual([true, query])
}

/** A document that GraphQL itself refuses has no data; such a one was made wrongly and shows nothing. */
function refuseInvalid({ data, errors = [] }: Answer): void {
  const isRefused = data === undefined && errors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT')
  expect(isRefused ? errors : []).toEqual([])
}

/**
 * An answer without what is of its time: its data, and which root fields failed. Of several faults below one field that is null for
 * them, GraphQL tells whichever was found first (specification, 6.4.4), and that is a matter of time; where that field is the whole
 * answer, so is which of its root fields are told as failed.
 */
function lasting({ data, errors = [] }: Answer) {
  if (data === null) return { data, isRefused: errors.length > 0 }
  return { data, failed: [...new Set(errors.map(({ path }) => path?.[0] ?? null))].sort() }
}

/** No list is longer than its `first`, no graph than its `limit`. */
function checkLists({ definitions }: ReturnType<typeof parse>, data: unknown): void {
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) checkSelection(definition.selectionSet, data)
  }
}

function checkSelection({ selections }: SelectionSetNode, data: unknown): void {
  if (Array.isArray(data)) for (const one of data) checkSelection({ kind: Kind.SELECTION_SET, selections }, one)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return
  const values: Readonly<Record<string, unknown>> = { ...data }
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) checkSelection(selection.selectionSet, data)
    if (selection.kind !== Kind.FIELD) continue
    const value = values[(selection.alias ?? selection.name).value]
    checkLength(selection, value)
    if (selection.selectionSet !== undefined) checkSelection(selection.selectionSet, value)
  }
}

function checkLength(field: FieldNode, value: unknown): void {
  const argument = field.arguments?.find(({ name }) => ['first', 'limit'].includes(name.value))
  if (argument?.value.kind !== Kind.INT || typeof value !== 'object' || value === null) return
  const inner: Readonly<Record<string, unknown>> = { ...value }
  const isGraph = ['neighbourhood', 'network'].includes(field.name.value)
  const names = isGraph ? ['nodes'] : ['nodes', 'edges', 'items', 'paths']
  const lists = [value, ...names.map((name) => inner[name])].filter((list) => Array.isArray(list))
  // A graph of a few nodes holds what its expansions bring, too; that is bounded by another limit.
  const isExpanded = field.arguments?.some(({ name }) => name.value === 'expand') === true
  if (field.name.value === 'signings' || isExpanded) return
  // Those that a neighbourhood is asked of are in it, however many.
  const of = field.arguments?.find(({ name }) => name.value === 'of')?.value
  const most = Math.max(Number(argument.value.value), of?.kind === Kind.LIST ? of.values.length : 0)
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(most)
}
