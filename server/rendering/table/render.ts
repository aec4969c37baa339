/** `rows=…` as a file: everything of one sort, flat. */
import { ExplorerError } from '../../graph/error.ts'
import { isKeyOf, keysOf, kinds } from '../../graph/vocabulary.ts'
import type { TraversalContext } from '../../traversal/context.ts'
import { provenanceOfAll } from '../provenance.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { dealingTable } from './dealing-table.ts'
import { tableFormats, type TableFormatName } from './formats.ts'
import { nodeTable } from './node-table.ts'
import { participationTable } from './participation-table.ts'
import { relationTable } from './relation-table.ts'
import type { Table } from './table.ts'

const tables: Readonly<Record<string, Table>> = {
  ...Object.fromEntries(
    keysOf(kinds).map((kind) => [kind, nodeTable({ record: kind.toLowerCase(), kinds: [kind] })] as const),
  ),
  dealings: dealingTable,
  participations: participationTable,
  relations: relationTable,
}

/** The name of a table in a query string. Throws BAD_USER_INPUT, naming what there is. */
export function parseRows(query: string): string {
  const parameters = new URLSearchParams(query)
  const [unknown] = [...parameters.keys()].filter((key) => key !== 'rows')
  if (unknown !== undefined) throw badInput(`unknown key: ${unknown} (expected rows)`)
  const all = parameters.getAll('rows')
  const [name = ''] = all
  if (all.length > 1) throw badInput('repeated key: rows (expected each key once)')
  const expected = `expected one of ${Object.keys(tables).join(', ')}`
  if (name === '') throw badInput(`missing rows (${expected})`)
  if (!Object.hasOwn(tables, name)) throw badInput(`unknown rows: ${name} (${expected})`)
  return name
}

/** A table in a format, read page by page while it is written. */
export async function renderTable(
  context: TraversalContext,
  name: string,
  format: TableFormatName,
): Promise<RenderedFile> {
  const table = tables[name]
  if (table === undefined) throw new ExplorerError('INTERNAL', `missing table: ${name}`)
  const provenance = await provenanceOfAll(context)
  const { mediaType, write } = tableFormats[format]
  const { record, columns, pages } = table
  const file = { record, columns: await columns(context), pages: pages(context), provenance }
  return { mediaType, name: fileNameOf(name), version: provenance.version, provenance, pieces: write(file) }
}

/** As the file of a dataset for a kind, `agencies`. */
function fileNameOf(name: string): string {
  return isKeyOf(kinds, name) ? kinds[name].file.replace(/\.csv$/, '') : name
}

function badInput(message: string): ExplorerError {
  return new ExplorerError('BAD_USER_INPUT', message)
}
