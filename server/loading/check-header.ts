/** Checks the header of a table: which column is which, and which are the dataset's own. */
import { placeOfCell, type TableRow } from './read-table.ts'
import type { Report } from './fault.ts'
import type { Column, TableDefinition } from '../graph/dataset-table.ts'
import { readerOf, type ReadCell } from './cell.ts'
import { nearestTo, shown } from './shown.ts'

/** What is known of a file of a dataset when its first row is read. */
export interface TableHead {
  readonly file: string
  readonly header: TableRow
  readonly definition: TableDefinition
  /** The columns it has according to `resources`. */
  readonly described: readonly string[]
}

/** A column of a file, with its place among the cells. */
export interface FoundColumn extends Column {
  readonly index: number
  readonly read: ReadCell
}

/** The columns of a table, ours and its own; `null` where a row could not be read without the missing ones. */
export function checkHeader(table: TableHead, report: Report): readonly FoundColumn[] | null {
  const names = table.header.cells
  if (reportWrongForm(table, report)) return null
  const found = names.flatMap((name, index) => {
    const wrong = wrongName(table, name, index)
    if (wrong === null) {
      const column: Column = columnNamed(table, name) ?? { name, cell: { form: 'text' }, required: false }
      return { ...column, read: readerOf(column.cell), index }
    }
    report(
      () => placeOfCell(table.file, table.header.place, index),
      () => wrong,
    )
    return []
  })
  reportUndescribed(table, report)
  const missing = table.definition.columns.filter(({ name, required }) => required && !names.includes(name))
  reportMissing(missing, table, report)
  return missing.length === 0 ? found : null
}

function reportMissing(missing: readonly Column[], table: TableHead, report: Report): void {
  const names = table.header.cells
  for (const { name } of missing) {
    report(
      () => placeOfCell(table.file, table.header.place, names.length),
      () =>
        `missing column: ${name}${nearestTo(
          name,
          names.filter((other) => columnNamed(table, other) === undefined),
        )}`,
    )
  }
}

/** Columns that the schema in `resources` names have to be there; the required ones are told apart. */
function reportUndescribed({ file, header, described, definition }: TableHead, report: Report): void {
  const isRequired = (name: string) => definition.columns.some((column) => column.name === name && column.required)
  const missing = described.filter((name) => !header.cells.includes(name) && !isRequired(name))
  if (missing.length === 0) return
  report(
    () => placeOfCell(file, header.place, header.cells.length),
    () => `missing column: ${missing.map(shown).join(', ')} (expected, as the schema in datapackage.json names it)`,
  )
}

function columnNamed({ definition }: TableHead, name: string): Column | undefined {
  return definition.columns.find((column) => column.name === name)
}

function wrongName(table: TableHead, name: string, index: number): string | null {
  const { header, definition } = table
  if (name.trim() === '') return 'missing name: a column has none (expected a name in the header)'
  if (header.cells.indexOf(name) < index) return `invalid column: ${shown(name)} (expected each name once)`
  if (columnNamed(table, name) !== undefined) return null
  if (definition.reserved.has(name))
    return `invalid column: ${shown(name)} (expected another name, the store uses this one)`
  const ours = definition.columns.find((column) => column.name.toLowerCase() === name.trim().toLowerCase())
  if (ours !== undefined) return `invalid column: ${shown(name)} (expected ${ours.name})`
  const isName = /^\p{L}[\p{L}\p{M}\p{N}_]{0,63}$/u.test(name)
  return isName ? null : `invalid column: ${shown(name)} (expected letters, digits and _, at most 64, a letter first)`
}

/** Whether the file is a table at all, as its header shows: other delimiters and line ends make one long cell of it. */
function reportWrongForm({ file, header }: TableHead, report: Report): boolean {
  const [only = ''] = header.cells
  const message = wrongForm(header.cells, only)
  if (message === null) return false
  report(
    () => placeOfCell(file, header.place, 0),
    () => message,
  )
  return true
}

function wrongForm(cells: readonly string[], only: string): string | null {
  if (cells.every((cell) => cell.trim() === ''))
    return 'missing header (expected the names of the columns in the first line)'
  if (cells.some((cell) => /\r(?!\n)/.test(cell))) return 'invalid line ends: CR alone (expected LF or CRLF)'
  const other = cells.length === 1 ? /[;\t]/.exec(only)?.[0] : undefined
  if (other === undefined) return null
  return `invalid separator: ${other === ';' ? 'a semicolon' : 'a tab'} (expected a comma)`
}
