/** The whole graph and the part among some nodes, and the one filter of walks and subgraphs, on the tiny dataset. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { parseView } from '../../server/graph/view/view.ts'
import { answerView } from '../../server/traversal/answer.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { openDatasets, openTiny } from '../fixtures/open-tiny.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

const ask = (query: string, over = context) => answerView(over, parseView(query))
const nodesOf = ({ nodes }: Subgraph) => nodes.map((node) => node.id)
const edgesOf = ({ edges }: Subgraph) => edges.map((edge) => edge.id)

describe('the network', () => {
  it('is everything, the source of everything too', async () => {
    const { nodes, edges, truncated, view } = await ask('view=network')
    expect([nodes.length, edges.length, truncated, view]).toEqual([17, 20, null, 'view=network'])
  })

  it('limited to some relations is those and what they tie', async () => {
    const answer = await ask('view=network&types=MEMBER_OF,COVERS')
    expect(nodesOf(answer)).toEqual([
      'province:dongling',
      'province:nanhu',
      'group:five-provinces',
      'document:shop-notice',
    ])
    expect(edgesOf(answer)).toEqual(['covers:shop-notice-five', 'memberof:five-dongling', 'memberof:five-nanhu'])
  })

  it('limited to some kinds is all nodes of these, and the relations among them', async () => {
    const answer = await ask('view=network&kinds=Province,Group,Platform')
    expect(nodesOf(answer)).toEqual([
      'platform:baichuan',
      'platform:yunji',
      'province:dongling',
      'province:nanhu',
      'group:five-provinces',
    ])
    expect(edgesOf(answer)).toEqual(['memberof:five-dongling', 'memberof:five-nanhu'])
  })

  it('of signed dealings holds no other dealing', async () => {
    const answer = await ask('view=network&kinds=Agreement,Cooperation,Statement&signed=true')
    expect(nodesOf(answer)).toEqual([
      'agreement:rural-yunji-2015-03',
      'agreement:trade-baichuan-post-2016-03',
      'agreement:yunji-nanhu-2014-06',
    ])
    const others = await ask('view=network&kinds=Agreement,Cooperation,Statement&signed=false&classLevel=false')
    expect(nodesOf(others)).toEqual(['agreement:baichuan-dongling-plan', 'cooperation:yunji-nanhu-2014'])
  })

  it('of a time counts the relations that have none', async () => {
    const answer = await ask('view=network&since=2015&until=2015')
    expect(edgesOf(answer)).toEqual([
      'signed:rural-yunji-2015-03-rural-office',
      'signed:rural-yunji-2015-03-yunji',
      'issued:shop-notice-rural-office',
      'issued:shop-notice-trade-ministry',
    ])
    expect(answer.undatedLeftOut).toBe(9)
  })

  it('past its limit keeps the nodes with most of the relations it tells, then by id', async () => {
    const answer = await ask('view=network&limit=3')
    // The group has four; of the five nodes that have three, the agreements come first.
    expect(nodesOf(answer)).toEqual([
      'group:five-provinces',
      'agreement:trade-baichuan-post-2016-03',
      'agreement:yunji-nanhu-2014-06',
    ])
    expect(answer.truncated).toEqual({ reason: 'too many nodes', limit: 3, known: 17 })
  })

  it('shows what was expanded beside it, marked', async () => {
    const answer = await ask('view=network&types=ISSUED&expand=group:five-provinces')
    expect(answer.nodes.filter((node) => node.expansion === 0).map((node) => node.id)).toEqual([
      'province:dongling',
      'province:nanhu',
      'group:five-provinces',
      'statement:platforms-provinces',
    ])
  })

  it('without any type or kind left to tell is empty, not everything', async () => {
    expect(nodesOf(await ask('view=network&types=SIGNED&exceptTypes=SIGNED'))).toEqual([])
    expect(nodesOf(await ask('view=network&kinds=Agency&exceptKinds=Agency'))).toEqual([])
  })
})

describe('an induced subgraph', () => {
  it('is the nodes asked for and the relations among them, each once', async () => {
    const answer = await ask(
      'view=induced&nodes=platform:yunji,agreement:yunji-nanhu-2014-06,cooperation:yunji-nanhu-2014,company:post',
    )
    expect(nodesOf(answer)).toEqual([
      'platform:yunji',
      'company:post',
      'agreement:yunji-nanhu-2014-06',
      'cooperation:yunji-nanhu-2014',
    ])
    expect(edgesOf(answer)).toEqual([
      'signed:yunji-nanhu-2014-06-yunji',
      'partyto:yunji-nanhu-2014-yunji',
      'instanceof:yunji-nanhu',
    ])
    expect(answer.view).toBe(
      'view=induced&nodes=agreement:yunji-nanhu-2014-06,company:post,cooperation:yunji-nanhu-2014,platform:yunji',
    )
  })

  it('leaves out what its filter leaves out, but nothing for want of ties', async () => {
    const nodes = 'province:nanhu,group:five-provinces,agreement:baichuan-dongling-plan'
    expect(nodesOf(await ask(`view=induced&nodes=${nodes}&types=SIGNED`))).toHaveLength(3)
    expect(nodesOf(await ask(`view=induced&nodes=${nodes}&exceptKinds=Group`))).toEqual([
      'province:nanhu',
      'agreement:baichuan-dongling-plan',
    ])
    expect(nodesOf(await ask(`view=induced&nodes=${nodes}&signed=true`))).toEqual([
      'province:nanhu',
      'group:five-provinces',
    ])
  })

  it('is refused without nodes, with one that is not there, and with too many', async () => {
    await expect(ask('view=induced')).rejects.toThrow('missing nodes: at least one id')
    await expect(ask('view=induced&nodes=platform:yunjii')).rejects.toThrow('unknown node: platform:yunjii')
    const strict = { ...context, limits: { ...context.limits, nodes: 1 } }
    await expect(ask('view=induced&nodes=platform:yunji,province:nanhu&limit=1', strict)).rejects.toThrow(
      'too many nodes: 2 (limit 1)',
    )
  })

  it('of all nodes is the network, whatever the filter', async () => {
    const all = nodesOf(await ask('view=network')).join(',')
    const filters = fc.constantFrom(
      '',
      '&signed=true',
      '&classLevel=false',
      '&modalities=plan',
      '&exceptKinds=Group',
      '&bases=resolved',
      '&since=2015',
      '&exceptTypes=SIGNED',
    )
    await fc.assert(
      fc.asyncProperty(filters, filters, async (one, other) => {
        fc.pre(one !== other)
        const [some, whole] = [
          await ask(`view=induced&nodes=${all}${one}${other}`),
          await ask(`view=network${one}${other}`),
        ]
        expect(edgesOf(some)).toEqual(edgesOf(whole))
        expect(nodesOf(some)).toEqual(expect.arrayContaining([...nodesOf(whole)]))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the one filter', () => {
  it('by signing keeps a walk from dealings that are not signed', async () => {
    const answer = await ask('view=neighbourhood&of=province:nanhu&signed=true')
    expect(nodesOf(answer)).toEqual(['province:nanhu', 'group:five-provinces', 'agreement:yunji-nanhu-2014-06'])
  })

  it('by weight keeps what at least so many relations say of the same two', async () => {
    const folder = await writeDataset({
      nodes: { Topic: ['a', 'b', 'c'].map((name) => ({ id: `topic:${name}` })) },
      relations: [
        { id: 'r:1', type: 'CLAIMS', from: 'topic:a', to: 'topic:b', predicate: 'one' },
        { id: 'r:2', type: 'CLAIMS', from: 'topic:a', to: 'topic:b', predicate: 'other' },
        { id: 'r:3', type: 'CLAIMS', from: 'topic:b', to: 'topic:a' },
        { id: 'r:4', type: 'CLAIMS', from: 'topic:a', to: 'topic:c', modality: 'plan' },
        { id: 'r:5', type: 'CLAIMS', from: 'topic:a', to: 'topic:c' },
      ],
    })
    const { context: other, close: closeOther } = await openDatasets(folder)
    for (const view of ['neighbourhood&of=topic:a', 'network', 'induced&nodes=topic:a,topic:b']) {
      const { nodes, edges } = await ask(`view=${view}&minWeight=2`, other)
      expect(nodes.map((node) => node.id)).toEqual(['topic:a', 'topic:b'])
      expect(edges.map((edge) => edge.relations)).toEqual([['r:1', 'r:2']])
    }
    await closeOther()
  })

  it('counts a relation without a date once, though a walk meets it from both ends', async () => {
    const { undatedLeftOut } = await ask('view=neighbourhood&of=province:nanhu,group:five-provinces&hops=2&since=2014')
    // memberof: two; covers, partyto of the statement: one each; instanceof: met from the agreement and the co-operation.
    expect(undatedLeftOut).toBe(5)
  })
})
