/** A row of a table as values, and where its cells stand. Millions of them are kept at once, so each holds next to nothing. */
import type { RowForm } from '../graph/dataset-table.ts'
import type { Place, Report } from './fault.ts'
import { placeOfCell, type RowPlace } from './read-table.ts'
import type { Values } from './values.ts'

/** What the rows of a table have in common. */
export interface CheckedTable {
  /** Id of its dataset. */
  readonly dataset: string
  readonly holds: RowForm
  readonly file: string
  /** The names of its columns. */
  readonly header: readonly string[]
  readonly report: Report
}

/** A row whose cells are values. What could not be read is absent, as is what is not stated. */
export interface TypedRow {
  readonly table: CheckedTable
  readonly values: Values
  readonly place: RowPlace
  /** Columns that have words which are no values. */
  readonly unread: readonly string[]
  /** Whether its id is none of its dataset's. */
  readonly hasMadeId: boolean
}

/** Where the cell of a column stands; the end of the row where there is none. */
export function placeOf({ table, place }: TypedRow, column: string): Place {
  const index = table.header.indexOf(column)
  return placeOfCell(table.file, place, index < 0 ? Infinity : index)
}

/** Whether the cell of a column has words, right or wrong. */
export function isStated({ values, unread, hasMadeId }: TypedRow, column: string): boolean {
  if (column === 'id' && hasMadeId) return false
  return Object.hasOwn(values, column) || unread.includes(column)
}

/** Reports a fault at the cell of a column. */
export function reportAt(row: TypedRow, column: string, message: () => string): void {
  row.table.report(() => placeOf(row, column), message)
}
