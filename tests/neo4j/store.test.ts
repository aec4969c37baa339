/** A load into Neo4j replaces what an earlier one wrote, whole, and nothing else that the database holds. */
import neo4j, { type Driver } from 'neo4j-driver'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { Engine } from '../../server/engine/engine.ts'
import { openNeo4j } from '../../server/engine/neo4j.ts'
import { parseScript } from '../../server/engine/scripts.ts'
import { startServer } from '../../server/http/server.ts'
import { load } from '../../server/loading/load.ts'
import { openLiveGraph } from '../../server/traversal/live-graph.ts'
import { limits, scripts, tinyFolder } from '../fixtures/open-tiny.ts'
import { openServices } from '../http/open-services.ts'
import { readAllTheTime } from './reading.ts'

let engine: Engine
let driver: Driver

beforeAll(() => {
  const address = {
    uri: inject('neo4jUri'),
    username: 'neo4j',
    password: process.env['NEO4J_PASSWORD'] ?? '',
    database: 'neo4j',
  }
  engine = openNeo4j({ store: '', scripts, neo4j: address })
  driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  })
})
afterAll(async () => {
  await engine.close()
  await driver.close()
})

const loadTiny = (folder = tinyFolder) => load({ folders: [folder], texts: [], engine, scripts, now: () => new Date() })
const countOf = async (text: string) => {
  const { records } = await driver.executeQuery(text)
  const count: unknown = records[0]?.get('count')
  return count
}

describe('a load into Neo4j', () => {
  it('twice changes nothing', async () => {
    await loadTiny()
    expect(await loadTiny()).toMatchObject({ kind: 'unchanged' })
    expect(await countOf('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count')).toBe(20)
  })

  it('removes what the files no longer have, and leaves what is not ours', async () => {
    await driver.executeQuery("MERGE (:Foreign {name: 'kept'})")
    const larger = join(mkdtempSync(join(tmpdir(), 'signatory-')), 'tiny')
    cpSync(tinyFolder, larger, { recursive: true })
    appendFileSync(join(larger, 'platforms.csv'), 'platform:juhe,聚禾平台,Juhe,,,citation:p4-1\n')
    await loadTiny(larger)
    expect(await countOf("MATCH (n:Entity {id: 'platform:juhe'}) RETURN count(n) AS count")).toBe(1)
    await loadTiny()
    expect(await countOf("MATCH (n:Entity {id: 'platform:juhe'}) RETURN count(n) AS count")).toBe(0)
    expect(await countOf('MATCH (n:Foreign) RETURN count(n) AS count')).toBe(1)
    await driver.executeQuery('MATCH (n:Foreign) DELETE n')
  })

  it('that fails half-way leaves what was there', async () => {
    await loadTiny()
    const stamp = { version: 'broken', inputs: 'i', maker: 'm', loadedAt: 'now' }
    const failing = engine.write(stamp, async (writer) => {
      await writer.run(parseScript('add', "MERGE (:Entity {id: 'agency:half'})"), {})
      throw new Error('stopped half-way')
    })
    await expect(failing).rejects.toThrow()
    expect(await countOf('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count')).toBe(20)
    expect(await countOf("MATCH (n:Entity {id: 'agency:half'}) RETURN count(n) AS count")).toBe(0)
    expect(await engine.currentStamp()).not.toMatchObject({ version: 'broken' })
  })

  it('is told to whoever watches', async () => {
    await loadTiny()
    const changed = vi.fn<() => void>()
    const stop = engine.watch(changed)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const larger = join(mkdtempSync(join(tmpdir(), 'signatory-')), 'tiny')
    cpSync(tinyFolder, larger, { recursive: true })
    appendFileSync(join(larger, 'platforms.csv'), 'platform:juhe,聚禾平台,Juhe,,,citation:p4-1\n')
    await loadTiny(larger)
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(1)
    }, 10_000)
    stop()
  })

  it('in one transaction moves its readers along, and tells none to wait', async () => {
    const larger = join(mkdtempSync(join(tmpdir(), 'signatory-')), 'tiny')
    cpSync(tinyFolder, larger, { recursive: true })
    appendFileSync(join(larger, 'platforms.csv'), 'platform:juhe,聚禾平台,Juhe,,,citation:p4-1\n')
    writeFileSync(
      join(larger, 'datapackage.json'),
      readFileSync(join(larger, 'datapackage.json'), 'utf8').replace('"tiny"', '"larger"'),
    )
    await loadTiny()
    const graph = await openLiveGraph(engine, { scripts, limits })
    const { services } = await openServices({ graph })
    const server = await startServer(services, { host: '127.0.0.1', port: 0 })
    const reading = readAllTheTime(server.address)
    for (const folder of [larger, tinyFolder, larger]) await loadTiny(folder)
    await vi.waitFor(async () => {
      expect(graph.version()).toBe((await engine.currentStamp())?.version)
    }, 10_000)
    await reading.stop()
    await server.close()
    await graph.close()
    expect([...reading.seen].sort()).toEqual(['larger', 'tiny'])
  })

  it('reads can’t write', async () => {
    const reader = await engine.openReader()
    await expect(reader.run(parseScript('write', 'CREATE (:Foreign)'), {})).rejects.toMatchObject({ code: 'INTERNAL' })
    expect(await countOf('MATCH (n:Foreign) RETURN count(n) AS count')).toBe(0)
    await reader.close()
  })
})
