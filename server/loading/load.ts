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
  await engine.write(stamp, (writer) => writeCorpus(checked.corpus, writer, request))
  return { kind: 'loaded', stamp, counts: countsOf(checked.corpus) }
}

async function writeCorpus(corpus: Corpus, writer: GraphWriter, { scripts, ...watcher }: LoadRequest): Promise<void> {
  const batches = batchesOf(derive(corpus))
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  for (const { script, rows } of batches) {
    step(watcher, { stage: 'writing', done, total })
    await writer.run(scripts.named(script), { rows })
    done += rows.length
  }
  step(watcher, { stage: 'writing', done, total })
}

interface Batch {
  readonly script: string
  readonly rows: readonly StoredRow[]
}

/** What is written, script by script: datasets, nodes in the order of the vocabulary, citations, relations. */
function batchesOf({ datasets, nodes, citations, relations }: Stored): readonly Batch[] {
  const nodesByKind = keysOf(kinds).map((kind) => inBatches(`load/node/${kind.toLowerCase()}`, nodes.get(kind)))
  const byType = keysOf(relationTypes).map((type) => inBatches(`load/edge/${kebab(type)}`, relations.get(type)))
  return [inBatches('load/dataset', datasets), ...nodesByKind, inBatches('load/citation', citations), ...byType].flat()
}

function inBatches(script: string, rows: readonly StoredRow[] = []): readonly Batch[] {
  const starts = Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) => index * batchSize)
  return starts.map((start) => ({ script, rows: rows.slice(start, start + batchSize) }))
}

function kebab(type: string): string {
  return type.toLowerCase().replaceAll('_', '-')
}
