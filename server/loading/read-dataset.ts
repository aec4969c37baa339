/** Reads the files of a dataset folder, each cell by itself. */
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { datasetTables, type TableDefinition } from '../graph/dataset-table.ts'
import { unreadable } from './check-bytes.ts'
import { rowChecker } from './check-rows.ts'
import { startOf, type Report } from './fault.ts'
import { readPackage, type Package } from './read-package.ts'
import { readTable } from './read-table.ts'
import { nearestTo, shown } from './shown.ts'
import type { TypedRow } from './typed-row.ts'

export interface DatasetFiles {
  readonly folder: string
  readonly package: Package
  /** The rows of all its tables, their cells as values. */
  readonly rows: readonly TypedRow[]
  /** Whether everything in the folder could be read: else what seems unknown may stand in what is missing. */
  readonly complete: boolean
}

/** The files of a folder; reports what can't be read, and returns `null` where the folder can't be. */
export async function readDataset(folder: string, report: Report): Promise<DatasetFiles | null> {
  const names = await namesIn(folder, report)
  if (names === null) return null
  reportUnknownFiles(folder, names, report)
  const description = (await readPackage(folder, report)) ?? unnamed(folder)
  reportMissingResources(description, names, report)
  const present = datasetTables.filter(({ file }) => names.includes(file))
  const rows: TypedRow[] = []
  let complete = true
  for (const definition of present) {
    if (!(await readRows(definition, { folder, description, report }, rows))) complete = false
  }
  if (!present.some(({ holds }) => holds.form === 'node')) reportNoNodes(folder, report)
  return { folder, package: description, rows, complete }
}

interface Reading {
  readonly folder: string
  readonly description: Package
  readonly report: Report
}

/** Adds the rows of a table to those of its dataset; whether all of them could be read. */
async function readRows(
  definition: TableDefinition,
  { folder, description, report }: Reading,
  rows: TypedRow[],
): Promise<boolean> {
  const file = join(folder, definition.file)
  const described = columnsOf(description, definition.file)
  let isRead = true
  const table = await readTable(file, report, (header) => {
    const typed = rowChecker(description.id, { file, header, definition, described }, report)
    if (typed === null) isRead = false
    return (row) => typed !== null && rows.push(typed(row))
  })
  return table !== null && table.complete && isRead
}

function columnsOf({ resources }: Package, file: string): readonly string[] {
  return resources.find(({ path }) => path === file)?.columns ?? []
}

/** Stands for a description that can't be read, so that the rest is checked all the same. */
function unnamed(folder: string): Package {
  const id = basename(folder)
  return { id, title: id, titleEn: null, version: '', licence: null, evidence: 'optional', resources: [] }
}

async function namesIn(folder: string, report: Report): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    const message = unreadable(error, 'folder')
    report(
      () => startOf(folder),
      () => message,
    )
    return null
  }
}

/** A table under a name that nobody reads would be left out in silence. */
function reportUnknownFiles(folder: string, names: readonly string[], report: Report): void {
  const known = datasetTables.map(({ file }) => file)
  for (const name of names.filter(
    (name) => /\.(csv|tsv|xlsx?)$/i.test(name) && !known.includes(name) && !/^[.~]/.test(name),
  )) {
    report(
      () => startOf(join(folder, name)),
      () => `unknown file: ${name}${nearestTo(name, known)}`,
    )
  }
}

function reportNoNodes(folder: string, report: Report): void {
  report(
    () => startOf(folder),
    () => 'missing file: one of nodes (expected at least one such as agencies.csv)',
  )
}

function reportMissingResources({ resources }: Package, names: readonly string[], report: Report): void {
  for (const { path, place } of resources.filter((resource) => !names.includes(resource.path))) {
    report(
      () => place,
      () => `missing file: ${shown(path)} (expected, as resources lists it)`,
    )
  }
}
