/** Everything within some hops, on the tiny dataset. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseView } from '../../server/graph/view/view.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { openTiny } from '../fixtures/open-tiny.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

const ask = (of: string, rest = '') => answerView(context, parseView(`view=neighbourhood&of=${of}${rest}`))

describe('a neighbourhood', () => {
  it('of one hop is a node, its neighbours, and the relations between them', async () => {
    const { nodes, edges } = await ask('province:nanhu')
    expect(nodes.map(({ id, hop }) => [id, hop])).toEqual([
      ['province:nanhu', 0],
      ['group:five-provinces', 1],
      ['agreement:yunji-nanhu-2014-06', 1],
      ['cooperation:yunji-nanhu-2014', 1],
    ])
    expect(edges.map((edge) => edge.id)).toEqual([
      'signed:yunji-nanhu-2014-06-nanhu',
      'partyto:yunji-nanhu-2014-nanhu',
      'memberof:five-nanhu',
    ])
  })

  it('of no hop is the node alone', async () => {
    const { nodes, edges } = await ask('province:nanhu', '&hops=0')
    expect(nodes.map((node) => node.id)).toEqual(['province:nanhu'])
    expect(edges).toEqual([])
  })

  it('walks only what its filter admits', async () => {
    const { nodes } = await ask('group:five-provinces', '&types=MEMBER_OF')
    expect(nodes.map((node) => node.id)).toEqual(['group:five-provinces', 'province:dongling', 'province:nanhu'])
    expect((await ask('group:five-provinces', '&classLevel=false')).nodes.map((node) => node.kind)).not.toContain(
      'Statement',
    )
    expect((await ask('province:dongling', '&modalities=reported')).edges.map((edge) => edge.id)).toEqual([
      'memberof:five-dongling',
    ])
  })

  it('says how many relations a question about time leaves out for want of a date', async () => {
    expect((await ask('province:nanhu', '&since=2014')).undatedLeftOut).toBe(1)
  })

  it('stops at a limit of nodes and says so', async () => {
    const { nodes, truncated } = await ask('province:nanhu', '&limit=2')
    expect(nodes).toHaveLength(2)
    expect(truncated).toEqual({ reason: 'too many nodes', limit: 2, known: 4 })
  })

  it('refuses more hops than are allowed before it asks anything', async () => {
    const strict = { ...context, limits: { ...context.limits, hops: 2 } }
    await expect(answerView(strict, parseView('view=neighbourhood&of=province:nanhu&hops=3'))).rejects.toThrow(
      'too many hops: 3 (limit 2)',
    )
  })

  it('holds the smaller one in the larger, whatever its centre', async () => {
    const centres = fc.constantFrom(
      'province:nanhu',
      'platform:yunji',
      'document:shop-notice',
      'company:post',
      'source:tiny',
    )
    await fc.assert(
      fc.asyncProperty(centres, fc.integer({ min: 0, max: 5 }), async (of, hops) => {
        const small = await ask(of, `&hops=${String(hops)}`)
        const large = await ask(of, `&hops=${String(hops + 1)}`)
        const ids = new Set(large.nodes.map((node) => node.id))
        expect(small.nodes.every((node) => ids.has(node.id))).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})
