/** A running server moves to a new version by itself, and lets requests on the old one end. */
import { appendFileSync, cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { load } from '../../server/loading/load.ts'
import { openLiveGraph } from '../../server/traversal/live-graph.ts'
import { counts } from '../../server/traversal/dataset.ts'
import type { BuiltTopology } from '../../server/traversal/topology/read-topology.ts'
import { engineWith, limits, scripts, tinyFolder } from '../fixtures/open-tiny.ts'

describe('a live graph', () => {
  it('answers a request from the version it came to, and the next from the new one', async () => {
    const engine = await engineWith(tinyFolder)
    const larger = join(mkdtempSync(join(tmpdir(), 'signatory-')), 'tiny')
    cpSync(tinyFolder, larger, { recursive: true })
    appendFileSync(join(larger, 'platforms.csv'), 'platform:juhe,聚禾平台,Juhe,,,citation:p4-1\n')
    const graph = await openLiveGraph(engine, { scripts, limits })
    const early = graph.lease()
    const oldVersion = graph.version()
    await load({ folders: [larger], texts: [], engine, scripts, now: () => new Date(0) })
    await vi.waitFor(() => {
      expect(graph.version()).not.toBe(oldVersion)
    }, 5000)
    const late = graph.lease()
    expect((await counts(early.context())).nodes.get('Platform')).toBe(2)
    expect((await counts(late.context())).nodes.get('Platform')).toBe(3)
    early.release()
    early.release()
    late.release()
    await graph.close()
  })

  it('walks the structure in memory once it is read, and a later version only when its own is', async () => {
    const engine = await engineWith(tinyFolder)
    const told: (number | undefined)[] = []
    const topology = { relations: 20, bytes: 1_000_000 }
    const onTopology = (built: BuiltTopology | null) => told.push(built?.relations)
    const graph = await openLiveGraph(engine, { scripts, limits, topology, onTopology })
    const oldVersion = graph.version()
    expect(graph.topology()).toBeNull()
    await vi.waitFor(() => {
      expect(graph.topology()).toMatchObject({ nodes: 17, relations: 20 })
    }, 5000)
    const larger = join(mkdtempSync(join(tmpdir(), 'signatory-')), 'tiny')
    cpSync(tinyFolder, larger, { recursive: true })
    appendFileSync(join(larger, 'platforms.csv'), 'platform:juhe,聚禾平台,Juhe,,,citation:p4-1\n')
    await load({ folders: [larger], texts: [], engine, scripts, now: () => new Date(0) })
    await vi.waitFor(() => {
      expect(graph.version()).not.toBe(oldVersion)
    }, 5000)
    expect(graph.topology()).toMatchObject({ nodes: 18, relations: 20 })
    const lease = graph.lease()
    expect(lease.context().topology).toBe(graph.topology()?.structure)
    lease.release()
    await graph.close()
    expect(told).toEqual([20, 20])
  })

  it('walks the engine where the structure is larger than allowed', async () => {
    const engine = await engineWith(tinyFolder)
    const told: unknown[] = []
    const topology = { relations: 19, bytes: 1_000_000 }
    const onTopology = (built: BuiltTopology | null) => told.push(built)
    const graph = await openLiveGraph(engine, { scripts, limits, topology, onTopology })
    await vi.waitFor(() => {
      expect(told).toEqual([null])
    }, 5000)
    const lease = graph.lease()
    expect(lease.context().topology).toBeUndefined()
    lease.release()
    await graph.close()
  })
})
