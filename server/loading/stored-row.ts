/** Rows as load scripts take them. */
import type { Value } from '../engine/engine.ts'
import type { Properties } from '../graph/node.ts'

/** A row of a load script. */
export interface StoredRow extends Readonly<Record<string, Value>> {
  readonly id: string
  readonly props: Properties
}

/** A row of a load script for relations. */
export interface StoredRelation extends StoredRow {
  readonly from: string
  readonly to: string
}
