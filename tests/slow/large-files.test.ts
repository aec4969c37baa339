/** A large network is written in small pieces, and never stands in memory as a file. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { formats, type FormatName } from '../../server/graph/format/index.ts'
import { largeNetwork } from '../bench/large-network.ts'
import { provenance } from '../graph/invented.ts'

const large = largeNetwork(100_000)

test.each(Object.keys(formats) as readonly FormatName[])('%s: small pieces, flat memory', (name) => {
  const seen = { pieces: 0, largest: 0, characters: 0, heap: 0 }
  const before = heapAfterCollecting()
  for (const piece of formats[name].write(large, provenance)) {
    seen.pieces += 1
    seen.largest = Math.max(seen.largest, piece.length)
    seen.characters += piece.length
    if (seen.pieces % 40_000 === 0) seen.heap = Math.max(seen.heap, heapAfterCollecting() - before)
  }
  expect(seen.pieces).toBeGreaterThan(name === 'nodes.csv' ? large.nodes.length : large.edges.length)
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
