/** A running server moves to a new version by itself, and lets requests on the old one end. */
import { appendFileSync, cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { load } from '../../server/loading/load.ts'
import { openLiveGraph } from '../../server/traversal/live-graph.ts'
import { counts } from '../../server/traversal/dataset.ts'
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
})
