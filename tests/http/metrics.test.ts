import { describe, expect, it } from 'vitest'
import { makeMetrics } from '../../server/http/metrics.ts'
import { makeQueue } from '../../server/http/queue.ts'
import { openLiveGraph } from '../../server/traversal/live-graph.ts'
import { engineWith, scripts, tinyFolder } from '../fixtures/open-tiny.ts'
import { defaultLimits } from './open-services.ts'

describe('the metrics', () => {
  it('tell the size of the structure in memory, and how long it took to read', async () => {
    const options = { scripts, limits: defaultLimits, topology: { relations: 1000, bytes: 1_000_000 } }
    const graph = await openLiveGraph(await engineWith(tinyFolder), options)
    await expect.poll(() => graph.topology()).not.toBeNull()
    const text = await makeMetrics(makeQueue({ requests: 1, waiting: 1 }), graph).text()
    const told = (name: string) => Number(new RegExp(`^signatory_topology_${name} (\\S+)$`, 'm').exec(text)?.[1])
    expect(told('relations')).toBe(graph.topology()?.relations)
    expect(told('bytes')).toBeGreaterThan(1000)
    expect(told('build_seconds')).toBeGreaterThan(0)
    await graph.close()
  })
})
