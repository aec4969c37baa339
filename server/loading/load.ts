/** Loads datasets: checked first, then written as one new version; the old one stays until the new one is whole. */
import type { Engine, GraphWriter, Stamp } from '../engine/engine.ts'
import type { ScriptLibrary } from '../engine/scripts.ts'
import { keysOf, kinds, relationTypes } from '../graph/vocabulary.ts'
import { check, type CheckRequest } from './check.ts'
import type { Corpus } from './corpus.ts'
import { countsOf, type Counts } from './counts.ts'
import { derive, type Stored } from './derive.ts'
import type { Faults } from './fault.ts'
import { step } from './progress.ts'
import type { StoredRow } from './stored-row.ts'
import { inputsOf, makerOf, versionOf } from './version.ts'

export interface LoadRequest extends CheckRequest {
  readonly engine: Engine
  /** All scripts; those below `load/` are run. */
  readonly scripts: ScriptLibrary
  /** The clock, for the time of loading. */
  readonly now: () => Date
}

export type LoadResult =
  | { readonly kind: 'loaded'; readonly stamp: Stamp; readonly counts: Counts }
  | { readonly kind: 'unchanged'; readonly stamp: Stamp }
  | { readonly kind: 'faulty'; readonly faults: Faults }

/** Rows a script takes at once. */
const batchSize = 5000

/**
 * Loads dataset folders into an engine, unless it holds the same already. With a fault nothing is written, and what was
 * loaded stays. Throws CANCELLED between batches, and what the engine throws.
 */
export async function load(request: LoadRequest): Promise<LoadResult> {
  const { engine, scripts, folders, now } = request
  const current = await engine.currentStamp()
  const [maker, inputs] = [makerOf(scripts), await inputsOf(folders, request.texts)]
  if (current?.maker === maker && current.inputs === inputs) return { kind: 'unchanged', stamp: current }
  const checked = await check(request)
  if (checked.kind === 'faulty') return checked
  const version = versionOf(checked.corpus)
  if (current?.maker === maker && current.version === version) return { kind: 'unchanged', stamp: current }
  const stamp = { version, inputs, maker, loadedAt: now().toISOString() }
  const counts = countsOf(checked.corpus)
  const total = counts.datasets + counts.nodes + counts.citations + counts.relations
  // What was there may have to be removed first, which takes its time too.
  step(request, { stage: 'writing', done: 0, total })
  await engine.write(stamp, (writer) => writeCorpus({ corpus: checked.corpus, total }, writer, request), total)
  return { kind: 'loaded', stamp, counts }
}

interface Work {
  readonly corpus: Corpus
  /** Rows. */
  readonly total: number
}

/** Writes batch after batch. While the engine takes one, the next is made. */
async function writeCorpus({ corpus, total }: Work, writer: GraphWriter, request: LoadRequest): Promise<void> {
  const { scripts, ...watcher } = request
  let writing = Promise.resolve()
  let done = 0
  for (const { script, rows } of batchesOf(derive(corpus))) {
    await writing
    step(watcher, { stage: 'writing', done, total })
    writing = writer.run(scripts.named(script), { rows })
    // Whoever waits for it is told; until then it may fail unheard.
    writing.catch(() => undefined)
    done += rows.length
  }
  await writing
  step(watcher, { stage: 'writing', done, total })
}

interface Batch {
  readonly script: string
  readonly rows: readonly StoredRow[]
}

/** What is written, script by script: datasets, nodes in the order of the vocabulary, citations, relations. */
function* batchesOf({ datasets, nodes, citations, relations }: Stored): Generator<Batch> {
  yield* inBatches('load/dataset', datasets)
  for (const kind of keysOf(kinds)) yield* inBatches(`load/node/${kind.toLowerCase()}`, nodes(kind))
  yield* inBatches('load/citation', citations)
  for (const type of keysOf(relationTypes)) yield* inBatches(`load/edge/${kebab(type)}`, relations(type))
}

function* inBatches(script: string, rows: Iterable<StoredRow>): Generator<Batch> {
  let batch: StoredRow[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < batchSize) continue
    yield { script, rows: batch }
    batch = []
  }
  if (batch.length > 0) yield { script, rows: batch }
}

function kebab(type: string): string {
  return type.toLowerCase().replaceAll('_', '-')
}
