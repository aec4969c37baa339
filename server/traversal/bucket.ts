/** What is counted together, and the order in which it is told. */
import * as vocabulary from '../graph/vocabulary.ts'
import { keysOf } from '../graph/vocabulary.ts'
import type { GroupField } from './group-fields.ts'

export interface Bucket {
  /** One a field, as the vocabulary, a date or an id has it. */
  readonly keys: readonly (string | null)[]
  readonly count: number
}

/** Fields whose keys have an order of their own. */
const vocabularies: Readonly<Partial<Record<GroupField, readonly string[]>>> = {
  TYPE: keysOf(vocabulary.relationTypes),
  KIND: keysOf(vocabulary.kinds),
  MODALITY: keysOf(vocabulary.modalities),
  BASIS: keysOf(vocabulary.bases),
  AGREEMENT_KIND: keysOf(vocabulary.agreementKinds),
  PARTY_KIND: keysOf(vocabulary.kinds),
}

/** Buckets by their first key, then the next: by vocabulary or time where a field has such an order, else most first; `null` last. */
export function inOrder(buckets: readonly Bucket[], by: readonly GroupField[]): readonly Bucket[] {
  const ranks = by.map((field, index) => ranksOf(buckets, field, index))
  const compare = (a: Bucket, b: Bucket) =>
    ranks.reduce(
      (order, rank, index) => order || (rank.get(a.keys[index] ?? null) ?? 0) - (rank.get(b.keys[index] ?? null) ?? 0),
      0,
    )
  return [...buckets].sort(compare)
}

/** The keys of a field in their order, `null` last. */
function ranksOf(buckets: readonly Bucket[], field: GroupField, index: number): ReadonlyMap<string | null, number> {
  const totals = new Map<string, number>()
  for (const { keys, count } of buckets) {
    const key = keys[index] ?? null
    if (key !== null) totals.set(key, (totals.get(key) ?? 0) + count)
  }
  const words = vocabularies[field]
  const byTime = field === 'YEAR' || field === 'MONTH'
  const sorted = [...totals].sort(
    ([a, countA], [b, countB]) =>
      (words === undefined ? 0 : words.indexOf(a) - words.indexOf(b)) ||
      (words !== undefined || byTime ? 0 : countB - countA) ||
      (a < b ? -1 : 1),
  )
  return new Map([...sorted.map(([key], rank) => [key, rank] as const), [null, sorted.length] as const])
}
