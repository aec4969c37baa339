/** Who signed with whom, on the tiny dataset (its README has the drawing). */
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

const ask = (address: string) => answerView(context, parseView(address))
const ends = ({ source, target }: { readonly source: string; readonly target: string }) => `${source} – ${target}`

describe('signings with agreements as nodes', () => {
  it('are the three reported agreements and their seven signatures', async () => {
    const answer = await ask('')
    expect(answer.nodes.filter((node) => node.kind === 'Agreement').map((node) => node.id)).toEqual([
      'agreement:rural-yunji-2015-03',
      'agreement:trade-baichuan-post-2016-03',
      'agreement:yunji-nanhu-2014-06',
    ])
    expect(answer.edges).toHaveLength(7)
    expect(
      answer.edges.every((edge) => edge.type === 'SIGNED' && edge.modality === 'reported' && edge.weight === 1),
    ).toBe(true)
    expect(answer).toMatchObject({ truncated: null, undatedLeftOut: 0, view: '' })
  })

  it('give every edge its citations, and all of them in the order of the text', async () => {
    const { edges, citations } = await ask('')
    const known = new Set(citations.map((citation) => citation.id))
    expect(edges.every((edge) => edge.citations.length > 0 && edge.citations.every((id) => known.has(id)))).toBe(true)
    const starts = citations.map((citation) => citation.start ?? 0)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('count degrees here and in the whole graph', async () => {
    const { nodes } = await ask('')
    expect(nodes.find((node) => node.id === 'platform:yunji')).toMatchObject({ degree: 2, totalDegree: 3, hop: null })
  })

  it('show a plan only when plans are asked for, undated among the dated', async () => {
    const answer = await ask('modalities=reported,plan')
    expect(answer.edges.filter((edge) => edge.modality === 'plan').map(ends)).toEqual([
      'platform:baichuan – agreement:baichuan-dongling-plan',
      'province:dongling – agreement:baichuan-dongling-plan',
    ])
    expect((await ask('modalities=reported,plan&since=2014')).undatedLeftOut).toBe(1)
  })

  it('show the whole of a dealing that a chosen party is in', async () => {
    const { nodes } = await ask('parties=company:post')
    expect(nodes.map((node) => node.id)).toEqual([
      'agency:trade-ministry',
      'platform:baichuan',
      'company:post',
      'agreement:trade-baichuan-post-2016-03',
    ])
  })

  it('refuse a party that is not there, naming the nearest', async () => {
    await expect(ask('parties=platform:yunjj')).rejects.toThrow(
      'unknown node: platform:yunjj (nearest: platform:yunji)',
    )
  })

  it('stop at a limit of dealings, earliest first, and say how many there are', async () => {
    const { nodes, truncated } = await ask('limit=1')
    expect(nodes.map((node) => node.id)).toContain('agreement:yunji-nanhu-2014-06')
    expect(truncated).toEqual({ reason: 'too many dealings', limit: 1, known: 3 })
  })

  it('are the same value each time, though the engine gives rows in any order', async () => {
    expect(await ask('signed=any&classLevel=true')).toEqual(await ask('signed=any&classLevel=true'))
  })
})

describe('signings projected onto parties', () => {
  it('tie every two signatories, with the agreement behind it', async () => {
    const { edges } = await ask('form=parties')
    expect(edges.map((edge) => ({ ends: ends(edge), weight: edge.weight, via: edge.via }))).toEqual([
      { ends: 'agency:rural-office – platform:yunji', weight: 1, via: ['agreement:rural-yunji-2015-03'] },
      { ends: 'agency:trade-ministry – company:post', weight: 1, via: ['agreement:trade-baichuan-post-2016-03'] },
      { ends: 'agency:trade-ministry – platform:baichuan', weight: 1, via: ['agreement:trade-baichuan-post-2016-03'] },
      { ends: 'company:post – platform:baichuan', weight: 1, via: ['agreement:trade-baichuan-post-2016-03'] },
      { ends: 'platform:yunji – province:nanhu', weight: 1, via: ['agreement:yunji-nanhu-2014-06'] },
    ])
    expect(edges.every((edge) => edge.type === 'SIGNED_WITH' && !edge.directed && edge.citations.length > 0)).toBe(true)
  })

  it('count the agreement of 2014-06 and the co-operation it is an instance of once', async () => {
    const { edges } = await ask('form=parties&signed=any')
    expect(edges.find((edge) => ends(edge) === 'platform:yunji – province:nanhu')).toMatchObject({
      weight: 1,
      via: ['agreement:yunji-nanhu-2014-06', 'cooperation:yunji-nanhu-2014'],
      date: null,
    })
  })

  it('never make pairs of a class-level statement', async () => {
    const { nodes } = await ask('form=parties&signed=any&classLevel=true')
    expect(nodes.map((node) => node.id)).not.toContain('collective:platforms')
  })
})

describe('an expansion', () => {
  it('adds what is said of a node, and nothing else', async () => {
    const before = await ask('')
    const after = await ask('expand=platform:yunji')
    const added = after.nodes.map((node) => node.id).filter((id) => !before.nodes.some((node) => node.id === id))
    expect(added).toEqual(['cooperation:yunji-nanhu-2014'])
    expect(after.nodes.filter((node) => node.expansion === 0).map((node) => node.id)).toEqual(added)
  })

  it('ties what it brings to everything that is shown, not to the node alone', async () => {
    const before = await ask('')
    const after = await ask('expand=platform:yunji')
    const known = new Set(before.edges.map((edge) => edge.id))
    expect(after.edges.filter((edge) => !known.has(edge.id)).map((edge) => [edge.id, edge.expansion])).toEqual([
      ['partyto:yunji-nanhu-2014-yunji', 0],
      ['partyto:yunji-nanhu-2014-nanhu', 0],
      ['instanceof:yunji-nanhu', 0],
    ])
  })

  it('numbers what each of several brought', async () => {
    const after = await ask('parties=company:post&expand=agency:trade-ministry,document:shop-notice')
    const brought = after.nodes.filter((node) => node.expansion !== null).map((node) => [node.id, node.expansion])
    expect(brought).toEqual([
      ['agency:rural-office', 1],
      ['group:five-provinces', 1],
      ['document:shop-notice', 0],
    ])
  })
})
