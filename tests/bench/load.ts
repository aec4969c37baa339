/**
 * What a large load takes: the same dataset, generated on the fly, into the embedded engine and into Neo4j, each by a process of its own
 * whose memory is measured. What is there afterwards is compared with what the generator counted.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './measured.ts'
import { writeLargeCorpus, type LargeCorpus } from './large-corpus.ts'

const root = join(import.meta.dirname, '../..')
/** Heap that Node asks for by itself on a machine of 8 GB. */
const mostGb = 4

export interface LoadBench {
  readonly relations: number
  /** Of a Neo4j that nobody else uses. */
  readonly uri: string
  readonly say: (line: string) => void
}

/** Both loads. Throws where one fails, or holds anything else than the generator made. */
export async function benchLoad({ relations, uri, say }: LoadBench): Promise<readonly Measured[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'signatory-bench-'))
  const corpus = await writeLargeCorpus(relations)
  say(`${String(corpus.relations)} relations, ${String(corpus.nodes)} nodes, ${String(corpus.citations)} citations`)
  try {
    const embedded = await measure('embedded', ['--store', join(scratch, 'store')], corpus)
    say(told(embedded))
    const neo4j = await measure('neo4j', ['--engine', 'neo4j', '--neo4j-uri', uri], corpus)
    say(told(neo4j))
    say(`Neo4j against embedded: ${(neo4j.seconds / embedded.seconds).toFixed(2)} times as long`)
    return [embedded, neo4j].map(measured)
  } finally {
    await rm(corpus.folder, { recursive: true, force: true })
    await rm(scratch, { recursive: true, force: true })
  }
}

interface Load {
  readonly engine: string
  readonly rows: number
  readonly seconds: number
  readonly peakGb: number
}

async function measure(engine: string, flags: readonly string[], corpus: LargeCorpus): Promise<Load> {
  const start = performance.now()
  const { said } = await signatory(['load', '--data', corpus.folder, ...flags])
  const seconds = (performance.now() - start) / 1000
  const counted = await count(flags)
  const made = corpus.nodes + corpus.relations
  if (counted !== made) throw new Error(`another number in ${engine}: ${String(counted)} (expected ${String(made)})`)
  const peakKb = Number(/peak (\d+)/.exec(said)?.[1])
  return { engine, rows: made + corpus.citations, seconds, peakGb: peakKb / 1e6 }
}

/** How many nodes and relations there are, as a reader is told. */
async function count(flags: readonly string[]): Promise<number> {
  const { out } = await signatory(['query', '-', ...flags], '{ dataset { counts { count } } }')
  const { data } = JSON.parse(out) as {
    readonly data: { readonly dataset: { readonly counts: readonly { readonly count: number }[] } }
  }
  return data.dataset.counts.reduce((sum, { count: one }) => sum + one, 0)
}

/** Says at its end how much memory the process had at most, in KB. */
const telling = 'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))'

function signatory(
  parameters: readonly string[],
  input = '',
): Promise<{ readonly out: string; readonly said: string }> {
  const child = spawn(process.execPath, ['--import', telling, join(root, 'bin/signatory.js'), ...parameters])
  const text = { out: '', said: '' }
  child.stdout.on('data', (part: Buffer) => (text.out += part.toString()))
  child.stderr.on('data', (part: Buffer) => (text.said += part.toString()))
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(text)
      else reject(new Error(`signatory ${parameters.join(' ')} ended with ${String(code)}: ${text.said}`))
    })
  })
}

function told({ engine, rows, seconds, peakGb }: Load): string {
  const rate = `${(rows / seconds).toFixed(0)} rows a second`
  return `${engine}: ${seconds.toFixed(1)} s, ${rate}, ${peakGb.toFixed(2)} GB at most`
}

function measured(load: Load): Measured {
  const { engine, peakGb } = load
  return { name: `GB of a load, ${engine}`, ratio: peakGb, goal: mostGb, isMet: peakGb <= mostGb, told: told(load) }
}
