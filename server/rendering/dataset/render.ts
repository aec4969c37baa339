/** Everything loaded as files of datasets, in one archive that loads again to the same version. */
import { csvLine } from '../../graph/csv.ts'
import { datasetTables } from '../../graph/dataset-table.ts'
import { ExplorerError } from '../../graph/error.ts'
import type { TraversalContext } from '../../traversal/context.ts'
import { counts, datasetParts, type DatasetPart } from '../../traversal/dataset.ts'
import { statedColumns, statedPages } from '../../traversal/stated.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { datasetCell } from './cells.ts'
import { listed, manifestText, type ListedFile } from './manifest.ts'
import { packageText, type FilledTable } from './package.ts'
import { zip, type ZipEntry } from './zip.ts'

/** The formats of a dataset, by their ending. */
export const datasetFormats = { zip: 'application/zip' } as const

/** Throws BAD_USER_INPUT where something is asked of the whole: it has no parts to ask for. */
export function refuseQuestion(query: string): void {
  const [key] = new URLSearchParams(query).keys()
  if (key !== undefined) throw new ExplorerError('BAD_USER_INPUT', `unknown key: ${key} (expected none)`)
}

/** The archive: one dataset at its root, several in a folder each, and the manifest at the end. */
export async function renderDataset(context: TraversalContext): Promise<RenderedFile> {
  const { version } = context.reader.stamp
  return { mediaType: datasetFormats.zip, version, pieces: zip(entriesOf(context, await datasetParts(context))) }
}

async function* entriesOf(context: TraversalContext, datasets: readonly DatasetPart[]): AsyncGenerator<ZipEntry> {
  const files: ListedFile[] = []
  for (const dataset of datasets) {
    const folder = datasets.length === 1 ? '' : `${dataset.id}/`
    for await (const { path, pieces, isTable } of filesOf(context, dataset)) {
      const entry = { path: `${folder}${path}`, isTable }
      yield { path: entry.path, pieces: listed(entry, pieces, (file) => files.push(file)) }
    }
  }
  const { version } = context.reader.stamp
  const manifest = manifestText({ version, datasets, counts: await counts(context), files })
  yield { path: 'manifest.json', pieces: once(manifest) }
}

interface DatasetFile extends ZipEntry {
  readonly isTable: boolean
}

/** The files of a dataset, in the order of their names. */
async function* filesOf(context: TraversalContext, dataset: DatasetPart): AsyncGenerator<DatasetFile> {
  const tables: FilledTable[] = []
  for (const definition of datasetTables) {
    const columns = await statedColumns(context, definition, dataset.id)
    if (columns.length > 0) tables.push({ definition, columns })
  }
  const description = { path: 'datapackage.json', pieces: once(packageText(dataset, tables)), isTable: false }
  const filled = tables.map((table) => ({
    path: table.definition.file,
    pieces: tablePieces(context, dataset, table),
    isTable: true,
  }))
  yield* [description, ...filled].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function* tablePieces(
  context: TraversalContext,
  { id }: DatasetPart,
  { definition, columns }: FilledTable,
): AsyncGenerator<string> {
  yield csvLine(columns)
  for await (const rows of statedPages(context, definition, id)) {
    for (const row of rows) yield csvLine(columns.map((column) => datasetCell(row[column])))
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
