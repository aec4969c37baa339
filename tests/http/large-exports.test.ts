/** A large file is read only while somebody reads it, and never looks whole where it is not. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startServer, type RunningServer } from '../../server/http/server.ts'
import type { LiveGraph } from '../../server/traversal/live-graph.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'
import { openServices, type Recorded } from './open-services.ts'

const rowCount = 30_000
const rowsOfPage = 2000
const note = '字'.repeat(300)

let recorded: Recorded
let server: RunningServer
const seen = { pages: 0, held: 0 }
let isEngineGone = false

beforeAll(async () => {
  const nodes = Array.from({ length: rowCount }, (_, index) => ({ id: `place:n${String(index)}`, note }))
  recorded = await openServices({}, [await writeDataset({ nodes: { Place: nodes }, relations: [] })])
  const graph = watched(recorded.services.graph)
  server = await startServer({ ...recorded.services, graph }, { host: '127.0.0.1', port: 0 })
}, 60_000)
afterAll(async () => {
  await server.close()
  await recorded.services.graph.close()
})

/** As it comes from the engine: no bytes of it may be saved, so that what is read can be told from what is made. */
const get = (encoding = 'identity', signal: AbortSignal | null = null) => {
  seen.pages = 0
  return fetch(`${server.address}/export/table.csv?rows=Place`, { signal, headers: { 'accept-encoding': encoding } })
}

test('who reads slowly is read to slowly, and who leaves is not read to', async () => {
  const leaving = new AbortController()
  const reader = (await get('identity', leaving.signal)).body?.getReader()
  await reader?.read()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(seen.pages).toBeLessThan(rowCount / rowsOfPage)
  expect(seen.held).toBe(1)
  leaving.abort()
  await vi.waitFor(() => {
    expect(seen.held).toBe(0)
  })
  const pages = seen.pages
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(seen.pages).toBe(pages)
})

test.each(['identity', 'gzip'])('who reads all gets all, %s', async (encoding) => {
  const warned: string[] = []
  const warn = (warning: Error) => warned.push(warning.message)
  process.on('warning', warn)
  const text = await (await get(encoding)).text()
  process.off('warning', warn)
  expect(text.split('\n')).toHaveLength(rowCount + 2)
  expect(seen).toEqual({ pages: rowCount / rowsOfPage + 1, held: 0 })
  expect(warned).toEqual([])
})

test('a fault in the middle breaks the connection off, and is reported', async () => {
  isEngineGone = true
  const response = await get()
  await expect(response.text()).rejects.toThrow()
  isEngineGone = false
  expect([response.status, recorded.reported.map(String)]).toEqual([200, ['Error: the engine is gone']])
  expect(seen.held).toBe(0)
})

test('HEAD makes nothing', async () => {
  seen.pages = 0
  const response = await fetch(`${server.address}/export/table.csv?rows=Place`, { method: 'HEAD' })
  expect([response.status, seen.held]).toEqual([200, 0])
  expect(seen.pages).toBeLessThan(2)
})

/** A graph that counts the pages read of it and the versions held, and whose engine can go away after a page. */
function watched(graph: LiveGraph): LiveGraph {
  return {
    ...graph,
    lease: () => {
      const lease = graph.lease()
      seen.held += 1
      const release = () => {
        seen.held -= 1
        lease.release()
      }
      return { ...lease, release, context: (signal) => countingPages(lease.context(signal)) }
    },
  }
}

function countingPages(context: ReturnType<ReturnType<LiveGraph['lease']>['context']>): typeof context {
  const { reader } = context
  const run: typeof reader.run = (script, parameters, signal) => {
    if (script.name === 'read/nodes-after') seen.pages += 1
    if (isEngineGone && seen.pages > 1) throw new Error('the engine is gone')
    return reader.run(script, parameters, signal)
  }
  return { ...context, reader: { ...reader, run } }
}
