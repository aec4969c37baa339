/**
 * How fast figures and files are made, as ratios in one run: a drawing of 2,000 nodes, layout and all, against graphviz sfdp; PNG and
 * PDF against that drawing; 100,000 edges as files against a loop of JSON.stringify. The built server does it, in a process of its own.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { parseView } from '../../server/graph/view/view.ts'
import { madeNetwork } from '../gallery/made-network.ts'
import { provenance } from '../graph/invented.ts'
import { lineOf, type Measured } from './measured.ts'
import { graphvizVersion, howToGetGraphviz, timeSfdp } from './graphviz.ts'
import { largeNetwork } from './large-network.ts'

/** What a run does; a quick one only shows that it runs. */
interface Pace {
  readonly nodes: number
  readonly edges: number
  readonly rounds: number
}

const full: Pace = { nodes: 2000, edges: 100_000, rounds: 5 }
const quick: Pace = { nodes: 200, edges: 5000, rounds: 1 }
const warming = 3
const pixels = 200_000_000
/** How much memory a file of edges may take beyond the answer it is made of. */
const mostHeapMb = 4

interface BenchOptions {
  readonly isQuick: boolean
  readonly say: (line: string) => void
}

/** All measures, each told as soon as it is known. */
export async function benchFigures({ isQuick, say }: BenchOptions): Promise<readonly Measured[]> {
  const pace = isQuick ? quick : full
  const graph = madeNetwork(pace.nodes, 1)
  const large = largeNetwork(pace.edges)
  const measured: Measured[] = []
  for await (const one of measures({ pace, graph, large, say })) {
    say(lineOf(one))
    measured.push(one)
  }
  return measured
}

interface Task {
  readonly pace: Pace
  readonly graph: Subgraph
  readonly large: Subgraph
  readonly say: (line: string) => void
}

async function* measures({ pace, graph, large, say }: Task): AsyncIterable<Measured> {
  const version = await graphvizVersion()
  if (version === null) say(`graphviz is not here, so nothing is compared with it: ${howToGetGraphviz}`)
  else yield* againstGraphviz(graph, pace, version)
  yield await asFile(graph, pace, 'pdf')
  yield await asFile(graph, pace, 'png')
  yield await asEdges(large, pace, 'graphml')
  yield await asEdges(large, pace, 'csv')
}

/** A drawing against sfdp's as it comes, whose labels lie over one another, and against sfdp's with overlaps taken away, as ours has none. */
async function* againstGraphviz(graph: Subgraph, pace: Pace, version: string): AsyncIterable<Measured> {
  const maker = await openMaker(graph)
  try {
    for (const { name, flags, goal } of [
      { name: 'sfdp -Tsvg', flags: [], goal: 4 },
      { name: 'sfdp -Tsvg -Goverlap=prism', flags: ['-Goverlap=prism'], goal: 1.5 },
    ]) {
      const ours = async () => (await maker.make({ what: 'drawing', request: request('svg') })).ms
      const [one, other] = await medians(ours, () => timeSfdp(graph, flags), pace.rounds)
      const told = `${one.toFixed(0)} ms, graphviz ${version} ${other.toFixed(0)} ms, the start of its process counted`
      yield measure(`SVG of ${counted(graph)} against ${name}`, { ratio: one / other, goal, told })
    }
  } finally {
    maker.close()
  }
}

const goalsOfFiles = { pdf: 5, png: 9 } as const
const goalsOfEdges = { graphml: 15, csv: 4 } as const

async function asFile(graph: Subgraph, pace: Pace, format: 'png' | 'pdf'): Promise<Measured> {
  const maker = await openMaker(graph)
  try {
    const ours = async () => (await maker.make({ what: 'picture', request: request(format), pixels })).ms
    const drawing = async () => (await maker.make({ what: 'drawing', request: request(format) })).ms
    const [one, other] = await medians(ours, drawing, Math.min(pace.rounds, 3))
    const { size, peakMb } = await maker.make({ what: 'picture', request: request(format), pixels })
    const told = `${one.toFixed(0)} ms, ${megabytes(size)} MB; at most ${peakMb.toFixed(0)} MB of memory`
    const name = `${format.toUpperCase()} of ${counted(graph)} for a poster against its drawing`
    return measure(name, { ratio: one / other, goal: goalsOfFiles[format], told })
  } finally {
    maker.close()
  }
}

async function asEdges(large: Subgraph, pace: Pace, format: 'graphml' | 'csv'): Promise<Measured> {
  const maker = await openMaker(large)
  try {
    const { size } = await maker.make({ what: 'file', format, provenance })
    const ours = async () => (await maker.make({ what: 'file', format, provenance })).ms
    const plain = async () => (await maker.make({ what: 'plain' })).ms
    const [one, other] = await medians(ours, plain, pace.rounds)
    const heapMb = (await maker.make({ what: 'heap', format, provenance })).size / 1e6
    if (heapMb > mostHeapMb) throw new RangeError(`memory grows with a file of ${format}: ${heapMb.toFixed(1)} MB`)
    const told = `${one.toFixed(0)} ms, ${megabytes(size)} MB, the loop ${other.toFixed(0)} ms; the heap grew by ${heapMb.toFixed(1)} MB`
    const name = `${String(large.edges.length)} edges as ${format} against a loop of JSON.stringify`
    return measure(name, { ratio: one / other, goal: goalsOfEdges[format], told })
  } finally {
    maker.close()
  }
}

function request(format: 'svg' | 'png' | 'pdf') {
  const view = parseView(format === 'svg' ? '' : 'preset=poster&labels=some')
  return { view, provenance, publicUrl: null, format }
}

interface Made {
  readonly ms: number
  readonly size: number
  readonly peakMb: number
}

interface Maker {
  readonly make: (task: Readonly<Record<string, unknown>>) => Promise<Made>
  readonly close: () => void
}

/** A new process that holds a graph. */
async function openMaker(subgraph: Subgraph): Promise<Maker> {
  const child = fork(join(import.meta.dirname, 'figure-process.js'), {
    execArgv: ['--no-warnings', '--expose-gc'],
    serialization: 'advanced',
  })
  const make: Maker['make'] = async (task) => {
    child.send(task)
    return answerOf(child)
  }
  await make({ what: 'graph', subgraph })
  return { make, close: () => void child.kill() }
}

function answerOf(child: ChildProcess): Promise<Made> {
  return new Promise((resolve, reject) => {
    const onExit = () => {
      reject(new Error('the process that makes figures ended'))
    }
    child.once('exit', onExit)
    child.once('message', (made) => {
      child.off('exit', onExit)
      if (isMade(made)) resolve(made)
      else reject(new TypeError('unknown answer of the process that makes figures'))
    })
  })
}

function isMade(value: unknown): value is Made {
  return typeof value === 'object' && value !== null && 'ms' in value && 'size' in value && 'peakMb' in value
}

/** The medians of two ways that take turns, so that a busy machine is busy for both; the first rounds warm them. */
async function medians(one: () => Promise<number>, other: () => Promise<number>, rounds: number) {
  const times: (readonly [number, number])[] = []
  for (let round = 0; round < warming + rounds; round++) times.push([await one(), await other()])
  const kept = times.slice(warming)
  return [median(kept.map(([ms]) => ms)), median(kept.map(([, ms]) => ms))] as const
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function measure(name: string, { ratio, goal, told }: Pick<Measured, 'ratio' | 'goal' | 'told'>): Measured {
  return { name, ratio, goal, isMet: ratio <= goal, told }
}

function counted({ nodes, edges }: Subgraph): string {
  return `${String(nodes.length)} nodes and ${String(edges.length)} lines`
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
