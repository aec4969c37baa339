/** A Neo4j that is stopped, killed and started again under requests: no wrong answer, no long wait, no restart of ours. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startNeo4j, type StartedNeo4j } from '../../bin/neo4j.js'
import type { Engine } from '../../server/engine/engine.ts'
import { openNeo4j } from '../../server/engine/neo4j.ts'
import { startServer } from '../../server/http/server.ts'
import { load } from '../../server/loading/load.ts'
import { openLiveGraph, type LiveGraph } from '../../server/traversal/live-graph.ts'
import { limits, scripts, tinyFolder } from '../fixtures/open-tiny.ts'
import { defaultLimits, openServices } from '../http/open-services.ts'
import { freePort } from './server.ts'

/** How long nobody waits to hear that the database is down. */
const longestMs = 3000

const home = mkdtempSync(join(tmpdir(), 'signatory-neo4j-'))
let port: number
let neo4j: StartedNeo4j
let phase = 'running'
let engine: Engine
let graph: LiveGraph
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  port = await freePort()
  neo4j = await startNeo4j({ port, home })
  const address = { uri: neo4j.uri, username: 'neo4j', password: '', database: 'neo4j' }
  engine = openNeo4j({ store: '', scripts, neo4j: address })
  await load({ folders: [tinyFolder], texts: [], engine, scripts, now: () => new Date() })
  // Nothing is held in memory, so that every request has to ask the database.
  graph = await openLiveGraph(engine, { scripts, limits })
  // One caller asks more in a minute than is allowed.
  const many = { ...defaultLimits, costPerMinute: 1_000_000_000 }
  const { services } = await openServices({ graph, limits: many })
  server = await startServer(services, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.close()
  await graph.close()
  await engine.close()
  await neo4j.stop()
})

/** How each question is sent. */
const questions: Readonly<Record<string, () => Promise<Response>>> = {
  'a thing with its citations': () =>
    post('{ node(id: "platform:yunji") { id ... on Entity { citations { id quote source { name } } } } }'),
  'a search': () => post('{ search(text: "协议", first: 5) { score entity { id name } } }'),
  'a network': () => post('{ signings { nodes { node label } edges { edge citations { id } } } }'),
  'a file': () => fetch(`${server.address}/export/network.csv?view=signings`),
}

function post(query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${server.address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
}

interface Answered {
  readonly isRight: boolean
  /** What is wrong with it; none where it is right, or says as it should that the database is down. */
  readonly fault: string | null
  readonly ms: number
  /** When it was asked: which of the two ends was under way. */
  readonly phase: string
}

describe('a Neo4j that goes and comes back', () => {
  it('costs 1,000 requests no wrong answer and no long wait, and they are right again by themselves', async () => {
    const expected = new Map<string, string>()
    for (const [name, ask] of Object.entries(questions)) expected.set(name, said(await (await ask()).text()))
    const answers: Answered[] = []
    let isOver = false
    const worker = async () => {
      for (let turn = 0; !isOver || answers.length < 1000; turn++) {
        const [name, ask] = Object.entries(questions)[turn % 4] ?? []
        if (name !== undefined && ask !== undefined) answers.push(await answered(ask, expected.get(name) ?? ''))
        await pause(20)
      }
    }
    const workers = Promise.all(Array.from({ length: 4 }, worker))
    for (const end of ['stop', 'kill'] as const) {
      await pause(1000)
      phase = end
      await neo4j[end]()
      phase = `after ${end}`
      await pause(2500)
      phase = `start after ${end}`
      neo4j = await startNeo4j({ port, home })
      phase = 'running'
    }
    await pause(1000)
    isOver = true
    await workers

    expect([...new Set(answers.flatMap(({ fault }) => fault ?? []))].slice(0, 5)).toEqual([])
    expect(answers.length).toBeGreaterThanOrEqual(1000)
    expect(answers.filter(({ isRight }) => !isRight).length).toBeGreaterThan(0)
    // A database that stops may hold a question, and the first answers of one that has started are as slow as its machine: one in a hundred.
    expect(answers.filter(({ ms }) => ms >= longestMs).length).toBeLessThan(answers.length / 100)
    expect(await Promise.all(Object.values(questions).map(async (ask) => (await ask()).status))).toEqual([
      200, 200, 200, 200,
    ])
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
  }, 180_000)
})

async function answered(ask: () => Promise<Response>, expected: string): Promise<Answered> {
  const [start, asked] = [performance.now(), phase]
  const response = await ask()
  const text = await response.text()
  const ms = performance.now() - start
  const isRight = response.status === 200 && said(text) === expected
  // Where a part of an answer was there already, GraphQL says beside it, with 200, what the rest met.
  const isTold = response.status === 503 ? response.headers.get('retry-after') !== null : response.status === 200
  const saysDown = (isTold && text.includes('ENGINE_DOWN')) || (response.status === 504 && text.includes('TIMEOUT'))
  return {
    isRight,
    fault: isRight || saysDown ? null : `${String(response.status)} ${text.slice(0, 300)}`,
    ms,
    phase: asked,
  }
}

/** An answer without what it cost, which differs each time. */
function said(text: string): string {
  const [data = text] = /^\{"(data|errors)":.*?(?=,"extensions":\{"cost")/s.exec(text) ?? []
  return data
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
