/** Reads the cells of a table as values, and reports those that are none. */
import { idForm, type RowForm } from '../graph/dataset-table.ts'
import type { PropertyValue } from '../graph/node.ts'
import { checkHeader, type FoundColumn } from './check-header.ts'
import type { Place, Report } from './fault.ts'
import type { DatasetTable } from './read-dataset.ts'
import { cellLimit, placeOfCell, type TableRow } from './read-table.ts'
import { shown } from './shown.ts'
import type { Values } from './values.ts'

/** A row of a table whose cells are values, or about to be. */
interface CheckedRow {
  /** Id of its dataset. */
  readonly dataset: string
  readonly holds: RowForm
  /** Where the cell of a column stands; the end of the row where there is none. */
  readonly placeOf: (column: string) => Place
  /** Whether the cell of a column has words, right or wrong. */
  readonly isStated: (column: string) => boolean
  /** Reports a fault at the cell of a column. */
  readonly wrong: (column: string, message: () => string) => void
}

/** A row whose cells are values. What could not be read is absent, as is what is not stated. */
export interface TypedRow extends CheckedRow {
  readonly values: Values
}

/** The rows of a table, or `null` where its header is at fault. */
export function checkRows(dataset: string, table: DatasetTable, report: Report): readonly TypedRow[] | null {
  const columns = checkHeader(table, report)
  if (columns === null) return null
  const expected = table.header.cells.length
  return table.rows.map((cells) => {
    const row = checkedRow({ dataset, table, row: cells }, report)
    if (cells.cells.length === expected) return { ...row, values: valuesOf(cells, columns, row) }
    reportLength({ file: table.file, row: cells, expected }, report)
    return { ...row, values: idOf(cells, columns) }
  })
}

function checkedRow(
  { dataset, table, row }: { readonly dataset: string; readonly table: DatasetTable; readonly row: TableRow },
  report: Report,
): CheckedRow {
  const { header, file, definition } = table
  const placeOf = (name: string) => {
    const index = header.cells.indexOf(name)
    return placeOfCell(file, row, index < 0 ? row.cells.length : index)
  }
  return {
    dataset,
    holds: definition.holds,
    placeOf,
    isStated: (name) => (row.cells[header.cells.indexOf(name)] ?? '').trim() !== '',
    wrong: (name, message) => {
      report(() => placeOf(name), message)
    },
  }
}

/** A row with too few or too many cells is not read: its values would stand under the wrong names. */
function reportLength(
  { file, row, expected }: { readonly file: string; readonly row: TableRow; readonly expected: number },
  report: Report,
): void {
  const found = row.cells.length
  report(
    () => placeOfCell(file, row, Math.min(found, expected)),
    () => `invalid row: ${String(found)} cells (expected ${String(expected)}, as in the header)`,
  )
}

/** What is known of a row that can't be read: relations that end in it are no further fault. */
function idOf(row: TableRow, columns: readonly FoundColumn[]): Values {
  const id = row.cells[columns.find(({ name }) => name === 'id')?.index ?? -1] ?? ''
  return idForm.test(id) ? { id } : {}
}

function valuesOf(row: TableRow, columns: readonly FoundColumn[], { wrong }: CheckedRow): Values {
  const entries = columns.flatMap((column): readonly (readonly [string, PropertyValue])[] => {
    const value = valueOf(row.cells[column.index] ?? '', column, (message) => {
      wrong(column.name, message)
    })
    return value === null ? [] : [[column.name, value]]
  })
  return Object.fromEntries(entries)
}

function valueOf(text: string, { name, read, required }: FoundColumn, wrong: (message: () => string) => void) {
  if (text.trim() === '') {
    if (required) wrong(() => `missing ${name} (expected every row to have one)`)
    return null
  }
  if (text.length > cellLimit) {
    wrong(() => `too many characters in ${name}: ${String(text.length)} (limit ${String(cellLimit)})`)
    return null
  }
  const reading = read(text)
  if ('value' in reading) return reading.value
  wrong(() => `invalid ${name}: ${shown(text)} (expected ${reading.expected})`)
  return null
}
