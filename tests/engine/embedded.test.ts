/** The embedded engine's store: old or new, whole, for every reader, whatever happens to the writer. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openEmbedded } from '../../server/engine/embedded.ts'
import type { Engine, GraphWriter, Stamp } from '../../server/engine/engine.ts'
import { parseScript, readScripts } from '../../server/engine/scripts.ts'

const scripts = readScripts(join(import.meta.dirname, '../../cypher'))
const neo4j = { uri: '', username: '', password: '', database: '' }
const add = parseScript('add', 'UNWIND $rows AS row MERGE (node:Entity {id: row.id}) SET node += row.props')
const list = parseScript('list', 'MATCH (node:Entity) RETURN node{.*} AS node ORDER BY node.id')
const broken = parseScript('broken', 'MATCH (node RETURN node')

describe('the embedded engine', () => {
  it('has no version before the first load, and says so to a reader', async () => {
    const { engine } = newStore()
    expect(await engine.currentStamp()).toBeNull()
    await expect(engine.openReader()).rejects.toThrow(/missing data in .*: load a dataset first/)
  })

  it('reads what was written, with the stamp it was written under', async () => {
    const { engine } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a', 'agency:b'))
    expect(await idsIn(engine)).toEqual(['agency:a', 'agency:b'])
    expect(await engine.currentStamp()).toEqual(stamp('v1'))
  })

  it('gives texts, numbers, booleans, lists and nothing back as they went in', async () => {
    const { engine } = newStore()
    const props = { name: '苏宁 “𠮷”', count: 12, share: 0.5, joint: true, aliases: ['甲', '乙'] }
    await engine.write(stamp('v1'), (writer) => writer.run(add, { rows: [{ id: 'agency:a', props }] }))
    const reader = await engine.openReader()
    expect(await reader.run(list, {})).toEqual([{ node: { id: 'agency:a', ...props } }])
    expect(await reader.run(parseScript('none', 'MATCH (node:Entity) RETURN node.nothing AS nothing'), {})).toEqual([
      { nothing: null },
    ])
    await reader.close()
  })

  it('replaces a version as a whole: what the new one has not is gone', async () => {
    const { engine } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a', 'agency:b'))
    await engine.write(stamp('v2'), fillWith('agency:c'))
    expect(await idsIn(engine)).toEqual(['agency:c'])
  })

  it('keeps the old version when filling the new one fails', async () => {
    const { engine, store } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a'))
    const failing = async (writer: GraphWriter) => {
      await writer.run(add, { rows: [{ id: 'agency:b', props: {} }] })
      await writer.run(broken, {})
    }
    await expect(engine.write(stamp('v2'), failing)).rejects.toThrow('the engine refused broken')
    expect(await idsIn(engine)).toEqual(['agency:a'])
    expect(versionFiles(store)).toHaveLength(1)
  })

  it('lets an open reader end on the old version while a new one is loaded', async () => {
    const { engine, store } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a'))
    const reader = await engine.openReader()
    await engine.write(stamp('v2'), fillWith('agency:b'))
    expect((await reader.run(list, {})).map((row) => row['node'])).toEqual([{ id: 'agency:a' }])
    await reader.close()
    expect(versionFiles(store)).toHaveLength(1)
  })

  it('tells a second load that one is under way', async () => {
    const { engine } = newStore()
    await engine.write(stamp('v1'), async () => {
      await expect(engine.write(stamp('v2'), fillWith('agency:b'))).rejects.toThrow(
        /busy store: another load is writing/,
      )
    })
    expect(await engine.currentStamp()).toEqual(stamp('v1'))
  })

  it('tells a watcher of a new version, once', async () => {
    const { engine } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a'))
    const changed = vi.fn<() => void>()
    const stop = engine.watch(changed)
    await engine.write(stamp('v2'), fillWith('agency:b'))
    await vi.waitFor(() => {
      expect(changed).toHaveBeenCalledTimes(1)
    }, 5000)
    stop()
  })

  it('refuses a question that was cancelled before it was asked', async () => {
    const { engine } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a'))
    const reader = await engine.openReader()
    await expect(reader.run(list, {}, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' })
    await reader.close()
  })

  it('gives rows in any order where none is asked for, in tests', async () => {
    const { engine } = newStore(true)
    const ids = Array.from({ length: 40 }, (_, index) => `agency:a${String(index)}`)
    await engine.write(stamp('v1'), fillWith(...ids))
    const reader = await engine.openReader()
    const rows = await reader.run(parseScript('unordered', 'MATCH (node:Entity) RETURN node.id AS id'), {})
    await reader.close()
    const found = rows.map((row) => row['id'])
    expect([...found].sort()).toEqual([...ids].sort())
    expect(found).not.toEqual(ids)
  })
})

describe('a store that can’t be used', () => {
  it('is said to be damaged when its pointer is', async () => {
    const { engine, store } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a'))
    writeFileSync(join(store, 'current'), '{"file":')
    await expect(engine.openReader()).rejects.toThrow(
      /invalid store: .*current \(remove the folder .* and load again\)/,
    )
    await engine.write(stamp('v2'), fillWith('agency:b'))
    expect(await idsIn(engine)).toEqual(['agency:b'])
  })

  it('is said to be unreadable when a version file is no database', async () => {
    const { engine, store } = newStore()
    await engine.write(stamp('v1'), fillWith('agency:a'))
    for (const file of versionFiles(store)) writeFileSync(join(store, file), 'not a database')
    await expect(engine.openReader()).rejects.toThrow(/unreadable store: .*\.grafeo \(remove the folder/)
  })

  it('is said to be unwritable when the folder can’t be made', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signatory-store-'))
    writeFileSync(join(folder, 'file'), '')
    const engine = openEmbedded({ store: join(folder, 'file', 'store'), neo4j, scripts })
    const writing = engine.write(stamp('v1'), fillWith('agency:a'))
    await expect(writing).rejects.toMatchObject({ code: 'STORE_UNUSABLE' })
    await expect(writing).rejects.toThrow(
      /unwritable store: .* \(expected a folder this user may write; name another with --store\)/,
    )
  })
})

function newStore(shuffleUnordered = false): { readonly engine: Engine; readonly store: string } {
  const store = join(mkdtempSync(join(tmpdir(), 'signatory-store-')), 'store')
  return { engine: openEmbedded({ store, neo4j, scripts, shuffleUnordered }), store }
}

function stamp(version: string): Stamp {
  return { version, inputs: `inputs of ${version}`, maker: 'maker', loadedAt: '2016-08-02T00:00:00.000Z' }
}

function fillWith(...ids: readonly string[]): (writer: GraphWriter) => Promise<void> {
  return (writer) => writer.run(add, { rows: ids.map((id) => ({ id, props: {} })) })
}

async function idsIn(engine: Engine): Promise<readonly unknown[]> {
  const reader = await engine.openReader()
  const rows = await reader.run(parseScript('ids', 'MATCH (node:Entity) RETURN node.id AS id ORDER BY id'), {})
  await reader.close()
  return rows.map((row) => row['id'])
}

function versionFiles(store: string): readonly string[] {
  expect(JSON.parse(readFileSync(join(store, 'current'), 'utf8'))).toHaveProperty('file')
  return readdirSync(store).filter((file) => file.endsWith('.grafeo'))
}
