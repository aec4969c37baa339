/** Reads arguments as the view grammar has them: sets in one order, numbers within reason, ids that exist. */
import { ExplorerError } from '../graph/error.ts'
import { keysOf } from '../graph/vocabulary.ts'
import { refuseOver } from '../traversal/context.ts'
import { knownHeads } from '../traversal/look-up.ts'
import type { ApiContext } from './context.ts'
import { allGiven } from './given.ts'
import { loadHead } from './loaders.ts'

/** A value that was given, or its default: GraphQL lets an argument with a default be null all the same. */
export function orDefault<Value>(value: Value | null | undefined, initial: Value): Value {
  return value ?? initial
}

/** Texts as a set: sorted, each once. */
export function setOf(values: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(values ?? [])].sort()
}

/** Texts in the order given, each once. */
export function listOf(values: readonly string[] | null | undefined): readonly string[] {
  return [...new Set(values ?? [])]
}

/** Words of a vocabulary as a set, in the order of the vocabulary. */
export function keysIn<Key extends string>(
  definitions: Readonly<Record<Key, unknown>>,
  values: readonly Key[] | null | undefined,
): readonly Key[] {
  return keysOf(definitions).filter((key) => values?.includes(key) === true)
}

/** Words of a vocabulary that a filter limits to: none where all are named, for that is no limit. */
export function limitedTo<Key extends string>(
  definitions: Readonly<Record<Key, unknown>>,
  values: readonly Key[] | null | undefined,
): readonly Key[] {
  const some = keysIn(definitions, values)
  return some.length === keysOf(definitions).length ? [] : some
}

// What an address can hold, so that every answer has one; a test holds them to the view grammar.
export const bounds = {
  first: [0, Infinity],
  hops: [0, 6],
  limit: [1, 1_000_000],
  maxLength: [1, 12],
  minParties: [1, 1000],
  minWeight: [1, 1_000_000],
} as const

/** A number that was given, within its bounds. Throws BAD_USER_INPUT for too little, LIMIT_EXCEEDED for too much. */
export function bounded(name: keyof typeof bounds, value: number): number {
  const [from, to] = bounds[name]
  if (value < from) throw invalid(name, String(value), `a whole number from ${String(from)}`)
  refuseOver(to, name, value)
  return value
}

/** The error of an argument with a value it can't have. */
export function invalid(name: string, value: string, expected: string): ExplorerError {
  const details = { argument: name, value, expected }
  return new ExplorerError('BAD_USER_INPUT', `invalid ${name}: ${value} (expected ${expected})`, { details })
}

/** Throws UNKNOWN_ID, with the nearest ids, where a node that a question is built on is not in the graph. */
export async function requireNodes({ loaders, traversal }: ApiContext, ids: readonly string[]): Promise<void> {
  const heads = await allGiven(ids.map((id) => loadHead(loaders, id)))
  const unknown = ids.filter((_, index) => heads[index] === null)
  if (unknown.length > 0) await knownHeads(traversal, unknown)
}

/** Throws UNKNOWN_ID where a dataset that a question is limited to is not loaded. */
export async function requireDatasets({ loaders }: ApiContext, ids: readonly string[]): Promise<void> {
  for (const [index, part] of (await Promise.all(ids.map((id) => loaders.datasets.load(id)))).entries()) {
    const id = ids[index] ?? ''
    if (part === null) throw new ExplorerError('UNKNOWN_ID', `unknown dataset: ${id}`, { details: { id } })
  }
}
