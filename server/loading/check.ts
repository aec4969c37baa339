/** Checks datasets as DATASET demands: everything is looked at, and all faults are told together. */
import { join } from 'node:path'
import { corpusOf, type Corpus } from './corpus.ts'
import { checkIds, withIds } from './check-ids.ts'
import { checkSpans } from './check-citations.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkReferences } from './check-references.ts'
import { checkTexts } from './check-texts.ts'
import { openFaultLog, startOf, type Faults, type Report } from './fault.ts'
import { step, type Watcher } from './progress.ts'
import { findTexts } from './read-texts.ts'
import { readDataset, type DatasetFiles } from './read-dataset.ts'
import { packageFile } from './read-package.ts'

export interface CheckRequest extends Watcher {
  /** Dataset folders, as the caller named them: they stand in the places of faults. */
  readonly folders: readonly string[]
  /** Folders with full texts of sources. */
  readonly texts?: readonly string[]
}

export type CheckResult =
  { readonly kind: 'sound'; readonly corpus: Corpus } | { readonly kind: 'faulty'; readonly faults: Faults }

/** The corpus of some dataset folders, or their faults; reads only. Throws CANCELLED, whatever stands in the files nothing else. */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const { report, count, faults } = openFaultLog()
  const { packages, byId } = await checkAll(request, report)
  if (count() > 0) return { kind: 'faulty', faults: faults() }
  return { kind: 'sound', corpus: corpusOf(packages, byId) }
}

/** The rows of every id, each by itself and all together looked at. What it holds beside is no longer held when it is done. */
async function checkAll(request: CheckRequest, report: Report) {
  const datasets = await readAll(request, report)
  const total = datasets.reduce((sum, { rows }) => sum + rows.length, 0)
  step(request, { stage: 'checking', done: 0, total })
  const rows = withIds(datasets.flatMap((dataset) => dataset.rows))
  const byId = checkIds(rows)
  // What could not be read may hold the very ids that seem unknown.
  const isWhole = datasets.length === request.folders.length && datasets.every(({ complete }) => complete)
  if (isWhole) checkReferences(rows, byId)
  checkMeaning(rows, optionalEvidence(datasets))
  await checkTexts(rows, checkSpans(rows, byId), await findTexts(request.texts ?? [], report))
  step(request, { stage: 'checking', done: total, total })
  return { packages: datasets.map((dataset) => dataset.package), byId }
}

async function readAll(request: CheckRequest, report: Report): Promise<readonly DatasetFiles[]> {
  const { folders } = request
  const datasets: DatasetFiles[] = []
  for (const [index, folder] of folders.entries()) {
    step(request, { stage: 'reading', done: index, total: folders.length })
    const dataset = await readDataset(folder, report)
    if (dataset !== null) datasets.push(dataset)
  }
  step(request, { stage: 'reading', done: folders.length, total: folders.length })
  reportSameNames(datasets, report)
  return datasets
}

function reportSameNames(datasets: readonly DatasetFiles[], report: Report): void {
  for (const [
    index,
    {
      folder,
      package: { id },
    },
  ] of datasets.entries()) {
    const first = datasets.findIndex((dataset) => dataset.package.id === id)
    if (first === index) continue
    report(
      () => startOf(join(folder, packageFile)),
      () => `invalid name: ${id} (expected a name of its own, ${datasets[first]?.folder ?? ''} has it too)`,
    )
  }
}

function optionalEvidence(datasets: readonly DatasetFiles[]): ReadonlySet<string> {
  return new Set(datasets.flatMap((dataset) => (dataset.package.evidence === 'optional' ? [dataset.package.id] : [])))
}
