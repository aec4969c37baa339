/** A relation as the engine holds it: its ends, what the text says of them, and the evidence. */
import type { PointedDate } from './date.ts'
import type { Properties } from './node.ts'
import type { Basis, Modality, RelationType } from './vocabulary.ts'

export interface Relation {
  readonly id: string
  readonly type: RelationType
  /** Ids of its ends. */
  readonly source: string
  readonly target: string
  /** The words of the text. */
  readonly verb: string | null
  readonly predicate: string | null
  readonly role: string | null
  /** Id of the Event that is its occasion. */
  readonly event: string | null
  readonly joint: boolean
  readonly date: PointedDate | null
  readonly modality: Modality
  readonly basis: Basis
  readonly doubtful: boolean
  readonly value: number | null
  readonly comparator: string | null
  readonly unit: string | null
  readonly note: string | null
  /** Ids, never empty where the dataset requires evidence. */
  readonly citations: readonly string[]
  readonly datasets: readonly string[]
  readonly properties: Properties
}
