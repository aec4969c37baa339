/**
 * A load too large for one transaction is written in pieces. It is killed here on its way: readers are told to wait, and never see a
 * mixture; another load is told that one is writing; the next one goes on where the dead one stopped.
 */
import neo4j, { type Driver } from 'neo4j-driver'
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import type { Engine } from '../../server/engine/engine.ts'
import { openNeo4j } from '../../server/engine/neo4j.ts'
import { startServer, type RunningServer } from '../../server/http/server.ts'
import { load } from '../../server/loading/load.ts'
import { openLiveGraph, type LiveGraph } from '../../server/traversal/live-graph.ts'
import { writeLargeCorpus, type LargeCorpus } from '../bench/large-corpus.ts'
import { limits, root, scripts, tinyFolder } from '../fixtures/open-tiny.ts'
import { openServices } from '../http/open-services.ts'
import { readAllTheTime } from './reading.ts'

const relations = 30_000
const address = {
  uri: inject('neo4jUri'),
  username: 'neo4j',
  password: process.env['NEO4J_PASSWORD'] ?? '',
  database: 'neo4j',
}
const program = join(root, 'dist/server/main.js')

let corpus: LargeCorpus
let engine: Engine
let driver: Driver
let graph: LiveGraph
let server: RunningServer

beforeAll(async () => {
  // A process can be killed, a part of one can't: the command line is, as built.
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'server'], { cwd: root })
  corpus = await writeLargeCorpus(relations)
  engine = openNeo4j({ store: '', scripts, neo4j: address })
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  })
  await load({ folders: [tinyFolder], texts: [], engine, scripts, now: () => new Date() })
  graph = await openLiveGraph(engine, { scripts, limits })
  const { services } = await openServices({ graph })
  server = await startServer(services, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.close()
  // Whoever loads next should not have to remove all that.
  await load({ folders: [tinyFolder], texts: [], engine, scripts, now: () => new Date() })
  await graph.close()
  await engine.close()
  await driver.close()
  rmSync(corpus.folder, { recursive: true, force: true })
})

const valueOf = async (text: string) => {
  const { records } = await driver.executeQuery(text)
  const value: unknown = records[0]?.get('value')
  return Number(value)
}
const piecesWritten = () => valueOf("MATCH (store:Store {id: 'store'}) RETURN coalesce(store.pieces, -1) AS value")

it('that is killed leaves no mixture to read, and the next one goes on where it stopped', async () => {
  const reading = readAllTheTime(server.address)
  const first = startLoad()
  await vi.waitFor(
    async () => {
      expect(await piecesWritten()).toBeGreaterThan(9)
    },
    { timeout: 60_000, interval: 20 },
  )
  first.kill('SIGKILL')
  expect((await first.ended).signal).toBe('SIGKILL')

  const ready = await fetch(`${server.address}/readyz`)
  expect(await ready.json()).toMatchObject({ code: 'STORE_UNUSABLE' })
  expect([ready.status, Number(ready.headers.get('retry-after')) > 0]).toEqual([503, true])
  const file = await fetch(`${server.address}/export/network.json?view=network`)
  expect([file.status, Number(file.headers.get('retry-after')) > 0]).toEqual([503, true])

  // As if its lock had not ended yet, however slow this machine is.
  await driver.executeQuery("MATCH (lock:Store {id: 'load'}) SET lock.until = timestamp() + 600000")
  const second = await startLoad().ended
  expect(second).toMatchObject({ code: 3 })
  expect(second.said).toContain('busy store: a load is writing it')

  // As if its time were over.
  await driver.executeQuery("MATCH (lock:Store {id: 'load'}) SET lock.until = 0")
  const killedAt = await piecesWritten()
  const third = startLoad()
  const fewest = { pieces: Infinity }
  const watching = watchPieces(third.ended, fewest)
  expect(await third.ended).toMatchObject({ code: 0 })
  await watching
  expect(fewest.pieces).toBeGreaterThanOrEqual(killedAt)

  await vi.waitFor(() => {
    expect([...reading.seen]).toContain('large')
  }, 20_000)
  await reading.stop()
  expect([...reading.seen].sort()).toEqual(['503', 'large', 'tiny'])
  expect(await counts()).toEqual([corpus.nodes, corpus.citations, corpus.relations])
}, 240_000)

async function counts() {
  const ofNodes = await valueOf('MATCH (node:Entity) RETURN count(node) AS value')
  const ofCitations = await valueOf('MATCH (citation:Citation) RETURN count(citation) AS value')
  return [ofNodes, ofCitations, await valueOf('MATCH (:Entity)-[relation]->(:Entity) RETURN count(relation) AS value')]
}

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly said: string
}

/** The large corpus into Neo4j, by the command line. */
function startLoad() {
  const parameters = ['load', '--engine', 'neo4j', '--neo4j-uri', address.uri, '--data', corpus.folder]
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal, said })
    })
  })
  return { ended, kill: (signal: NodeJS.Signals) => child.kill(signal) }
}

/** Looks how many pieces are written, as long as a load goes on; −1 is said when all are. */
async function watchPieces(ended: Promise<unknown>, fewest: { pieces: number }): Promise<void> {
  const isOver = () => Promise.race([ended.then(() => true), wait(50, false)])
  while (!(await isOver())) {
    const pieces = await piecesWritten()
    if (pieces >= 0) fewest.pieces = Math.min(fewest.pieces, pieces)
  }
}
