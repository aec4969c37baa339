/** A large network is written in small pieces, and never stands in memory as a file. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, expect, test } from 'vitest'
import { formats, type FormatName } from '../../server/graph/format/index.ts'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { date, edge, node, provenance, subgraph } from '../graph/invented.ts'

const edgeCount = 100_000
const nodeCount = 10_000
let large: Subgraph

beforeAll(() => {
  const idOf = (number: number) => `agency:n${String(number % nodeCount)}`
  const month = date('2015-11')
  const nodes = Array.from({ length: nodeCount }, (_, index) =>
    node({ id: idOf(index), kind: 'Agency', name: `机构${String(index)}`, properties: { level: 'national' } }),
  )
  const edges = Array.from({ length: edgeCount }, (_, index) =>
    edge({
      id: `invited:e${String(index)}`,
      source: idOf(index),
      target: idOf(index * 7),
      type: 'INVITED',
      date: month,
    }),
  )
  // Degrees are counted edge by edge for small graphs; here nobody asks for them.
  large = { ...subgraph([], []), nodes, edges }
})

test.each(Object.keys(formats) as readonly FormatName[])('%s: small pieces, flat memory', (name) => {
  const seen = { pieces: 0, largest: 0, characters: 0, heap: 0 }
  const before = heapAfterCollecting()
  for (const piece of formats[name].write(large, provenance)) {
    seen.pieces += 1
    seen.largest = Math.max(seen.largest, piece.length)
    seen.characters += piece.length
    if (seen.pieces % 40_000 === 0) seen.heap = Math.max(seen.heap, heapAfterCollecting() - before)
  }
  expect(seen.pieces).toBeGreaterThan(name === 'nodes.csv' ? nodeCount : edgeCount)
  expect(seen.largest).toBeLessThan(8_000)
  // Tables of edges look names up in a map of the nodes; nothing grows with the edges, which take 10 MB and more as a file.
  expect(seen.heap).toBeLessThan(4_000_000)
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapAfterCollecting(): number {
  collect()
  return process.memoryUsage().heapUsed
}
