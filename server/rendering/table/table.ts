/** A table of everything of one sort: flat rows with the same columns, names and statements in both languages. */
import type { PropertyValue } from '../../graph/node.ts'
import type { TraversalContext } from '../../traversal/context.ts'

/** Column → value; `null` is what the source does not state. */
export type TableRow = Readonly<Record<string, PropertyValue | null>>

export interface Table {
  /** What one row is: `agency`, `dealing`, `participation`, `relation`. */
  readonly record: string
  readonly columns: (context: TraversalContext) => Promise<readonly string[]>
  /** The rows, always in the same order, page by page; rows may lack columns that are not stated. */
  readonly pages: (context: TraversalContext) => AsyncIterable<readonly TableRow[]>
}
