/** What is remembered is bounded, and what is asked for stays. */
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../server/graph/citation.ts'
import type { GraphNode } from '../../server/graph/node.ts'
import { citationsByIds, nodesByIds } from '../../server/traversal/look-up.ts'
import type { DealingParts } from '../../server/traversal/context.ts'
import { makeMemory } from '../../server/traversal/memory.ts'
import { openTiny } from '../fixtures/open-tiny.ts'

const thing = (number: number) => ({ id: `t:${String(number).padStart(2, '0')}` })
/** `{"id":"t:00"}` at two bytes a character. */
const thingBytes = 26

describe('a memory', () => {
  it('forgets what nobody asks for, and stays within its bytes', () => {
    const memory = makeMemory<{ readonly id: string }>(10 * thingBytes)
    for (let number = 0; number < 40; number++) {
      memory.keep(thing(number))
      memory.recall('t:00')
      expect(memory.sizeBytes()).toBeLessThanOrEqual(10 * thingBytes)
    }
    expect(memory.recall('t:00')).toEqual(thing(0))
    expect(memory.recall('t:39')).toEqual(thing(39))
    expect(memory.recall('t:20')).toBeUndefined()
  })

  it('keeps nothing that is larger than half of it', () => {
    const memory = makeMemory<{ readonly id: string }>(thingBytes)
    memory.keep(thing(1))
    expect([memory.recall('t:01'), memory.sizeBytes()]).toEqual([undefined, 0])
  })

  it('saves the engine what was read before, misses apart', async () => {
    const { context, close } = await openTiny()
    const asked: unknown[] = []
    const run: typeof context.reader.run = (script, parameters, signal) => {
      asked.push(parameters['ids'])
      return context.reader.run(script, parameters, signal)
    }
    const details = {
      nodes: makeMemory<GraphNode>(100_000),
      citations: makeMemory<Citation>(100_000),
      parts: makeMemory<DealingParts>(100_000),
    }
    const remembering = { ...context, reader: { ...context.reader, run }, details }
    const ids = ['platform:yunji', 'nobody', 'agency:rural-office']
    expect(await nodesByIds(remembering, ids)).toEqual(await nodesByIds(context, ids))
    expect(await nodesByIds(remembering, [...ids, 'province:nanhu'])).toEqual(
      await nodesByIds(context, [...ids, 'province:nanhu']),
    )
    await citationsByIds(remembering, ['citation:p2-1'])
    await citationsByIds(remembering, ['citation:p2-1'])
    expect(asked).toEqual([ids, ['nobody', 'province:nanhu'], ['citation:p2-1']])
    await close()
  })
})
