/**
 * CSV as RFC 4180 has it but for line ends, which are LF as in the files of a dataset: UTF-8 without a byte order mark, a cell
 * in quotes only where it must be. Values stay as they are, also those that a spreadsheet would take for formulas.
 */
import type { PropertyValue } from './node.ts'

export type Cell = PropertyValue | null

/** A line of cells. `null` and an empty list are empty cells; other lists are joined with `|`. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: Cell): string {
  if (cell === null || (typeof cell === 'object' && cell.length === 0)) return ''
  const text = typeof cell === 'object' ? cell.join('|') : String(cell)
  // A text without words in quotes, so that it is not taken for an empty cell; spaces at the ends in quotes, for readers who trim.
  return /^$|^\s|\s$|[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
