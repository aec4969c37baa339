/** How much a corpus holds. */
import { keysOf, kinds, relationTypes, type Kind, type RelationType } from '../graph/vocabulary.ts'
import type { Corpus } from './corpus.ts'

export interface Counts {
  readonly datasets: number
  readonly nodes: number
  readonly citations: number
  readonly relations: number
  /** Kinds that occur, in the order of the vocabulary. */
  readonly kinds: readonly (readonly [Kind, number])[]
  /** Relation types that occur, in the order of the vocabulary. */
  readonly types: readonly (readonly [RelationType, number])[]
}

/** The counts of a corpus. */
export function countsOf({ datasets, nodes, citations, relations }: Corpus): Counts {
  return {
    datasets: datasets.length,
    nodes: nodes.length,
    citations: citations.length,
    relations: relations.length,
    kinds: tallies(
      keysOf(kinds),
      nodes.map(({ kind }) => kind),
    ),
    types: tallies(
      keysOf(relationTypes),
      relations.map(({ type }) => type),
    ),
  }
}

function tallies<Key>(keys: readonly Key[], found: readonly Key[]): readonly (readonly [Key, number])[] {
  const numbers = new Map<Key, number>()
  for (const key of found) numbers.set(key, (numbers.get(key) ?? 0) + 1)
  return keys.flatMap((key) => {
    const number = numbers.get(key)
    return number === undefined ? [] : [[key, number] as const]
  })
}
