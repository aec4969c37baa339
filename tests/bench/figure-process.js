/** A process of its own that makes what it is asked for from the built server, and says how long that took and how much memory it had at most. */
import { writeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'
import { formats } from '../../dist/server/graph/format/index.js'
import { place } from '../../dist/server/graph/layout/place.js'
import { makeScene } from '../../dist/server/graph/picture/draw.js'
import { writeSvg } from '../../dist/server/graph/picture/svg.js'
import { drawPicture } from '../../dist/server/rendering/picture/draw-picture.js'

const sink = openSync(devNull, 'w')
const chunkLength = 65_536
/** Of how many pieces the heap is looked at once. */
const piecesPerLook = 40_000

const makers = {
  /** Layout, scene and text, without a font, as the explorer draws it. */
  drawing: ({ request: { subgraph, view, provenance } }) =>
    writeSvg(makeScene(subgraph, place(subgraph, view), { view, provenance }), provenance).length,
  /** A file with its font, or its pixels. */
  picture: async ({ request, pixels }) => (await drawPicture(request, { pixels })).bytes.length,
  file: ({ format, subgraph, provenance }) => writeAll(formats[format].write(subgraph, provenance)),
  /** The same edges by the plainest loop there is. */
  plain: ({ subgraph }) => writeAll(asJsonLines(subgraph)),
  /** The most that the heap grows while a file is written. */
  heap: ({ format, subgraph, provenance }) => heapGrowth(formats[format].write(subgraph, provenance)),
}

let graph = null
process.on('message', async ({ what, ...options }) => {
  if (what === 'graph') graph = options.subgraph
  const start = performance.now()
  const subgraph = graph
  const request = options.request === undefined ? undefined : { ...options.request, subgraph }
  const size = what === 'graph' ? 0 : await makers[what]({ ...options, subgraph, request })
  process.send({ ms: performance.now() - start, size, peakMb: process.resourceUsage().maxRSS / 1024 })
})

function writeAll(pieces) {
  let [chunk, written] = ['', 0]
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    written += writeSync(sink, chunk)
    chunk = ''
  }
  return written + writeSync(sink, chunk)
}

function* asJsonLines({ nodes, edges }) {
  for (const one of [...nodes, ...edges]) yield `${JSON.stringify(one)}\n`
}

function heapGrowth(pieces) {
  let [count, most] = [0, 0]
  const before = heapAfterCollecting()
  for (const piece of pieces) {
    count += piece === '' ? 0 : 1
    if (count % piecesPerLook === 0) most = Math.max(most, heapAfterCollecting() - before)
  }
  return most
}

function heapAfterCollecting() {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
