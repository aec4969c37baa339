/** The formats of a table, by their ending: each writes rows as they come. */
import { csvLine } from '../../graph/csv.ts'
import type { Provenance } from '../../graph/format/format.ts'
import type { TableRow } from './table.ts'

export interface TableFile {
  readonly record: string
  readonly columns: readonly string[]
  readonly pages: AsyncIterable<readonly TableRow[]>
  readonly provenance: Provenance
}

export interface TableFormat {
  readonly mediaType: string
  readonly write: (table: TableFile) => AsyncIterable<string>
}

/** The formats of a table. */
export const tableFormats = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv },
  ndjson: { mediaType: 'application/x-ndjson; charset=utf-8', write: writeNdjson },
  json: { mediaType: 'application/json; charset=utf-8', write: writeJson },
} as const satisfies Readonly<Record<string, TableFormat>>

export type TableFormatName = keyof typeof tableFormats

async function* writeCsv({ columns, pages }: TableFile): AsyncIterable<string> {
  yield csvLine(columns)
  for await (const rows of pages) {
    for (const row of rows) yield csvLine(columns.map((column) => row[column] ?? null))
  }
}

/** A line a row, `record` first; the last line counts them, so that a file that was cut off can be told. */
async function* writeNdjson({ record, columns, pages, provenance }: TableFile): AsyncIterable<string> {
  let count = 0
  for await (const rows of pages) {
    count += rows.length
    for (const row of rows) yield `${JSON.stringify({ record, ...whole(row, columns) })}\n`
  }
  yield `${JSON.stringify({ record: 'end', rows: count, ...aboutOf(provenance) })}\n`
}

async function* writeJson({ record, columns, pages, provenance }: TableFile): AsyncIterable<string> {
  yield `${JSON.stringify({ record, ...aboutOf(provenance), columns }).slice(0, -1)},"rows":[`
  let separator = '\n'
  for await (const rows of pages) {
    for (const row of rows) {
      yield `${separator}${JSON.stringify(whole(row, columns))}`
      separator = ',\n'
    }
  }
  yield '\n]}\n'
}

function aboutOf({ version, sources, licence }: Provenance) {
  return { version, sources, licence }
}

/** Every column in order, `null` where nothing is stated. */
function whole(row: TableRow, columns: readonly string[]): TableRow {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
