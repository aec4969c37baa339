/** Reads a CSV file (RFC 4180) into rows that know where they stand. */
import { parse } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { checkBytes, unreadable } from './check-bytes.ts'
import { startOf, type Place, type Report } from './fault.ts'

/** A row: its cells, and its words as they stand in the file, from which the places of cells are found. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly raw: string
  /** Line it begins in. */
  readonly line: number
}

export interface Table {
  /** The path as the caller named it. */
  readonly file: string
  readonly header: TableRow
  /** Without blank ones. */
  readonly rows: readonly TableRow[]
  /** Whether the file could be read to its end. */
  readonly complete: boolean
}

/** Longest cell, in characters. */
export const cellLimit = 100_000
/** A guard against a quote that is never closed, in bytes. */
const rowLimit = 1 << 24

/** The rows of a file; reports what keeps it from being read, and returns `null` where not even its header could be. */
export async function readTable(file: string, report: Report): Promise<Table | null> {
  if (!(await checkBytes(file, report))) return null
  const { rows, line, error } = await parseRows(file)
  if (error !== null) reportStop(error, { file, line }, report)
  const [header, ...body] = rows
  if (header === undefined) return null
  return { file, header, rows: body.filter(({ cells }) => cells.some(isFilled)), complete: error === null }
}

/** Where a cell stands: at its first character, or its opening quote; the end of the row where it has no such cell. */
export function placeOfCell(file: string, row: TableRow, index: number): Place {
  let { line } = row
  let [column, cell, isQuoted] = [1, 0, false]
  for (const character of row.raw) {
    if (cell === index) break
    if (character === '"') isQuoted = !isQuoted
    if (character === ',' && !isQuoted) cell += 1
    if (character === '\n') [line, column] = [line + 1, 1]
    else column += 1
  }
  return { file, line, column }
}

/** What the option `raw` makes of a record; the parser's own types do not say so. */
interface Parsed {
  readonly record: readonly string[]
  readonly raw: string
}

interface ParsedRows {
  readonly rows: readonly TableRow[]
  /** Where the next row begins, or the one that could not be read. */
  readonly line: number
  readonly error: unknown
}

const parserOptions = {
  raw: true,
  bom: true,
  columns: false,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n'],
  max_record_size: rowLimit,
}

async function parseRows(file: string): Promise<ParsedRows> {
  const rows: TableRow[] = []
  let line = 1
  const parser = parse({
    ...parserOptions,
    // Rows are taken here and none is passed on: those that wait in a stream are lost when it stops at a fault.
    on_record: (parsed: unknown) => {
      const { record, raw: words } = parsed as Parsed
      const raw = words.replace(/\r?\n$|\r$/, '')
      rows.push({ cells: record, raw, line })
      line += 1 + countOf(raw, '\n')
      return null
    },
  })
  try {
    await pipeline(createReadStream(file), parser.resume())
    return { rows, line, error: null }
  } catch (error) {
    return { rows, line, error }
  }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== ''
}

interface ParserStop {
  readonly code: string
  readonly raw: string
}

function reportStop(error: unknown, { file, line }: { file: string; line: number }, report: Report): void {
  const stop = parserStopOf(error)
  const words = stop?.raw ?? ''
  const place = stop === null ? { ...startOf(file), line } : placeOfStop(stop, { file, line })
  report(
    () => place,
    () => (stop === null ? unreadable(error) : messageOfStop(stop, words)),
  )
}

function messageOfStop({ code }: ParserStop, words: string): string {
  if (code.includes('QUOTE_NOT_CLOSED')) return 'invalid quotes: one opens here and is never closed'
  if (code.includes('MAX_RECORD_SIZE'))
    return `too many characters in a row: more than ${String(rowLimit)} bytes (is a quote not closed?)`
  if (code.includes('OPENING_QUOTE'))
    return 'invalid quotes: one stands inside a cell without quotes (expected the whole cell in quotes, "" for each inside)'
  if (code.includes('CLOSING_QUOTE'))
    return 'invalid quotes: something follows the closing one (expected a comma or the end of the line, or "" for a quote)'
  return `invalid CSV: ${code} near ${words.slice(-20)}`
}

/** A quote that is not closed is shown where it opens, everything else where the parser stopped. */
function placeOfStop({ code, raw }: ParserStop, start: { file: string; line: number }): Place {
  let place: Place = { ...start, column: 1 }
  let [opened, last, isQuoted] = [place, place, false]
  for (const character of raw) {
    last = place
    if (character === '"') {
      isQuoted = !isQuoted
      if (isQuoted) opened = place
    }
    place =
      character === '\n'
        ? { file: start.file, line: place.line + 1, column: 1 }
        : { ...place, column: place.column + 1 }
  }
  return code.includes('NOT_CLOSED') || code.includes('MAX_RECORD_SIZE') ? opened : last
}

function parserStopOf(error: unknown): ParserStop | null {
  if (!(error instanceof Error) || !('code' in error) || !('raw' in error)) return null
  return { code: String(error.code), raw: String(error.raw) }
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}
