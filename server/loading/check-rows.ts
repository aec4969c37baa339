/** Reads the cells of a table as values, and reports those that are none. */
import { idForm } from '../graph/dataset-table.ts'
import type { PropertyValue } from '../graph/node.ts'
import { checkHeader, type FoundColumn, type TableHead } from './check-header.ts'
import type { Report } from './fault.ts'
import { cellLimit, placeOfCell, type TableRow } from './read-table.ts'
import { sharedValues, type ShareValue } from './shared-values.ts'
import { shown } from './shown.ts'
import { reportAt, type CheckedTable, type TypedRow } from './typed-row.ts'
import type { Values } from './values.ts'

const none: readonly string[] = []

/** What makes a typed row of each row of a table, or `null` where its header is at fault. */
export function rowChecker(dataset: string, head: TableHead, report: Report): ((row: TableRow) => TypedRow) | null {
  const columns = checkHeader(head, report)
  if (columns === null) return null
  const { file, header, definition } = head
  const table: CheckedTable = { dataset, holds: definition.holds, file, header: header.cells, report }
  const share = sharedValues()
  return (row) => {
    if (row.cells.length === header.cells.length) return typedRow(row, { table, columns, share })
    reportLength(row, table)
    return { table, values: idOf(row, columns), place: row.place, unread: statedIn(row, table), hasMadeId: false }
  }
}

/** A row with too few or too many cells is not read: its values would stand under the wrong names. */
function reportLength({ cells, place }: TableRow, { file, header, report }: CheckedTable): void {
  const [found, expected] = [cells.length, header.length]
  report(
    () => placeOfCell(file, place, Math.min(found, expected)),
    () => `invalid row: ${String(found)} cells (expected ${String(expected)}, as in the header)`,
  )
}

/** What is known of a row that can't be read: relations that end in it are no further fault. */
function idOf(row: TableRow, columns: readonly FoundColumn[]): Values {
  const id = row.cells[columns.find(({ name }) => name === 'id')?.index ?? -1] ?? ''
  return idForm.test(id) ? { id } : {}
}

function statedIn({ cells }: TableRow, { header }: CheckedTable): readonly string[] {
  return header.filter((_, index) => (cells[index] ?? '').trim() !== '')
}

interface Reading {
  readonly table: CheckedTable
  readonly columns: readonly FoundColumn[]
  readonly share: ShareValue
}

function typedRow({ cells, place }: TableRow, { table, columns, share }: Reading): TypedRow {
  const values: Record<string, PropertyValue> = {}
  const unread: string[] = []
  const row = { table, values, place, unread: none, hasMadeId: false }
  for (const column of columns) {
    const text = cells[column.index] ?? ''
    const value = valueOf(text, column, (message) => {
      reportAt(row, column.name, message)
    })
    if (value !== null) values[column.name] = share(value)
    else if (text.trim() !== '') unread.push(column.name)
  }
  return unread.length === 0 ? row : { ...row, unread }
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
