/** Reads a CSV file (RFC 4180) row by row; each knows where it stands. */
import { parse } from 'csv-parse'
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { checkBytes, unreadable } from './check-bytes.ts'
import { startOf, type Place, type Report } from './fault.ts'

/** Where a row stands in its file: its words are read again where a cell of it has to be found. */
export interface RowPlace {
  /** Line it begins in. */
  readonly line: number
  /** First byte, and how many there are. */
  readonly start: number
  readonly bytes: number
}

export interface TableRow {
  readonly cells: readonly string[]
  readonly place: RowPlace
}

/** Takes the rows of a table, but for the first and for blank ones. */
export type TakeRow = (row: TableRow) => void

export interface Table {
  /** The path as the caller named it. */
  readonly file: string
  readonly header: TableRow
  /** Whether the file could be read to its end. */
  readonly complete: boolean
}

/** Longest cell, in characters. */
export const cellLimit = 100_000
/** A guard against a quote that is never closed, in bytes. */
const rowLimit = 1 << 24

/**
 * Reads a file: what `begin` makes of its first row takes the others, one by one. Reports what keeps it from being read, and returns
 * `null` where not even its header could be.
 */
export async function readTable(
  file: string,
  report: Report,
  begin: (header: TableRow) => TakeRow,
): Promise<Table | null> {
  if (!(await checkBytes(file, report))) return null
  const begun: { readonly header: TableRow; readonly take: TakeRow }[] = []
  const { line, error } = await parseRows(file, (row) => {
    const [first] = begun
    if (first === undefined) begun.push({ header: row, take: begin(row) })
    else if (row.cells.some(isFilled)) first.take(row)
  })
  if (error !== null) reportStop(error, { file, line }, report)
  const [first] = begun
  return first === undefined ? null : { file, header: first.header, complete: error === null }
}

/** Where a cell stands: at its first character, or its opening quote; the end of the row where it has no such cell. */
export function placeOfCell(file: string, { line: first, start, bytes }: RowPlace, index: number): Place {
  let line = first
  let [column, cell, isQuoted] = [1, 0, false]
  for (const character of wordsAt(file, start, bytes).replace(/\r?\n$|\r$/, '')) {
    if (cell === index) break
    if (character === '"') isQuoted = !isQuoted
    if (character === ',' && !isQuoted) cell += 1
    if (character === '\n') [line, column] = [line + 1, 1]
    else column += 1
  }
  return { file, line, column }
}

/** The words of a row, or none where the file is no longer there: its line is told all the same. */
function wordsAt(file: string, start: number, bytes: number): string {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    const words = Buffer.alloc(bytes)
    return words.toString('utf8', 0, readSync(handle, words, 0, bytes, start))
  } catch {
    return ''
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

/** What the option `raw` makes of a record; the parser's own types do not say so. */
interface Parsed {
  readonly record: readonly string[]
  readonly raw: string
}

interface Parsing {
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

async function parseRows(file: string, take: TakeRow): Promise<Parsing> {
  let line = 1
  let start = markBytes(file)
  const parser = parse({
    ...parserOptions,
    // Rows are taken here and none is passed on: those that wait in a stream are lost when it stops at a fault.
    on_record: (parsed: unknown) => {
      const { record, raw: words } = parsed as Parsed
      const bytes = Buffer.byteLength(words)
      take({ cells: record, place: { line, start, bytes } })
      start += bytes
      line += 1 + countOf(words.replace(/\r?\n$|\r$/, ''), '\n')
      return null
    },
  })
  try {
    await pipeline(createReadStream(file), parser.resume())
    return { line, error: null }
  } catch (error) {
    return { line, error }
  }
}

/** The length of the mark that some programs begin a file with; the parser drops it. */
function markBytes(file: string): number {
  return wordsAt(file, 0, 3) === '\ufeff' ? 3 : 0
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
  return text.includes(character) ? text.split(character).length - 1 : 0
}
