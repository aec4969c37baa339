/** Numbers that point from a picture to its evidence. */
import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import { evidenceNumbersOf } from '../../../server/graph/picture/evidence-numbers.ts'
import type { Scene } from '../../../server/graph/picture/scene.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { citation, date, edge, node, provenance, subgraph } from '../invented.ts'

function draw(graph: Subgraph, changes: Partial<View> = {}): Scene {
  const view = { ...defaultView(), numbers: true, ...changes }
  return makeScene(graph, place(graph, view), { view, provenance })
}

function textsIn(scene: Scene, id: string): readonly string[] {
  return [...scene.nodes, ...scene.edges].find((one) => one.id === id)?.labels.map(({ text }) => text) ?? []
}

/** Two dealings, one of three parties, and a topic that an office leads; four citations, of which the first proves a name alone. */
const graph = subgraph(
  [
    node({ id: 'agency:a', kind: 'Agency', name: '甲局', citations: ['citation:one'] }),
    node({ id: 'platform:b', kind: 'Platform', name: '乙网' }),
    node({ id: 'company:c', kind: 'Company', name: '丙公司' }),
    node({ id: 'agreement:ab', kind: 'Agreement', name: '甲乙', date: date('2015-03'), citations: ['citation:two'] }),
    node({ id: 'agreement:abc', kind: 'Agreement', name: '三家', date: date('2016-03') }),
    node({ id: 'topic:t', kind: 'Topic', name: '物流' }),
  ],
  [
    edge({ id: 'signed:1', source: 'agency:a', target: 'agreement:ab', citations: ['citation:two'] }),
    edge({
      id: 'signed:2',
      source: 'platform:b',
      target: 'agreement:ab',
      citations: ['citation:two', 'citation:four'],
    }),
    edge({ id: 'signed:3', source: 'agency:a', target: 'agreement:abc', citations: ['citation:four'] }),
    edge({ id: 'signed:4', source: 'platform:b', target: 'agreement:abc', citations: ['citation:three'] }),
    edge({ id: 'signed:5', source: 'company:c', target: 'agreement:abc', citations: ['citation:four'] }),
    edge({ id: 'leads:1', source: 'agency:a', target: 'topic:t', type: 'LEADS', citations: ['citation:four'] }),
    edge({ id: 'leads:2', source: 'platform:b', target: 'topic:t', type: 'LEADS' }),
  ],
  { citations: ['one', 'two', 'three', 'four'].map((name) => citation(`citation:${name}`)) },
)

describe('a number', () => {
  it('stands on each dealing for its date: the place of its first citation in the order of the text', () => {
    const scene = draw(graph)
    expect(textsIn(scene, 'agreement:ab')).toEqual(['②'])
    expect(textsIn(scene, 'agreement:abc')).toEqual(['③', '三方'])
    expect(textsIn(scene, 'signed:1')).toEqual([])
  })

  it('stands before the words of any other relation, and of none that is not cited', () => {
    const scene = draw(graph)
    expect(textsIn(scene, 'leads:1')).toEqual(['④ 牵头'])
    expect(textsIn(scene, 'leads:2')).toEqual(['牵头'])
  })

  it('stands on the line between two parties, with what keeps a clique from being taken for dealings', () => {
    const pair = { type: 'SIGNED_WITH', directed: false } as const
    const parties = subgraph(
      [...graph.nodes.slice(0, 3)],
      [
        edge({
          id: 'p1',
          source: 'agency:a',
          target: 'platform:b',
          ...pair,
          date: date('2015'),
          citations: ['citation:two'],
        }),
        edge({
          id: 'p2',
          source: 'agency:a',
          target: 'company:c',
          ...pair,
          partyCount: 3,
          citations: ['citation:three'],
        }),
      ],
      { citations: graph.citations },
    )
    const scene = draw(parties)
    expect(['p1', 'p2'].map((id) => textsIn(scene, id))).toEqual([['②'], ['③ 三方']])
  })

  it('is explained by the caption, and is not there unasked', () => {
    const caption = (scene: Scene) => scene.caption.map(({ text }) => text).join('')
    expect(caption(draw(graph))).toContain('②–④ 见证据表。')
    expect(caption(draw(graph, { lang: 'en' }))).toContain('②–④: see the list of evidence.')
    const plain = draw(graph, { numbers: false })
    expect(textsIn(plain, 'agreement:ab')).toEqual(['2015-03'])
    expect(caption(plain)).not.toContain('见证据表')
  })

  it('is ringed up to 50, and all are in brackets where one goes beyond', () => {
    const numbered = (count: number) => {
      const cited = Array.from({ length: count }, (_, index) => citation(`citation:n${String(index)}`))
      const [first, last] = [cited[0]?.id ?? '', cited.at(-1)?.id ?? '']
      const edges = [
        edge({ id: 'leads:1', source: 'agency:a', target: 'topic:t', type: 'LEADS', citations: [first] }),
        edge({ id: 'leads:2', source: 'platform:b', target: 'topic:t', type: 'LEADS', citations: [last] }),
      ]
      return evidenceNumbersOf(subgraph([...graph.nodes], edges, { citations: cited }))
    }
    expect(numbered(20).range).toEqual(['①', '⑳'])
    expect(numbered(35).range).toEqual(['①', '㉟'])
    expect(numbered(50).range).toEqual(['①', '㊿'])
    expect(numbered(51).range).toEqual(['[1]', '[51]'])
  })
})

describe('a claim', () => {
  it('says its own words, cut where they are long, else its verb', () => {
    const claim = { source: 'agency:a', target: 'topic:t', type: 'CLAIMS' } as const
    const scene = draw(
      subgraph(
        [...graph.nodes],
        [
          edge({ id: 'claims:1', ...claim, predicate: '积极推动' }),
          edge({
            id: 'claims:2',
            ...claim,
            source: 'platform:b',
            predicate: '通过多种方式直接或者间接地帮助和支持发展',
          }),
          edge({ id: 'claims:3', ...claim, source: 'company:c', verb: '支持' }),
        ],
      ),
    )
    expect(textsIn(scene, 'claims:1')).toEqual(['积极推动'])
    expect(textsIn(scene, 'claims:2')).toEqual(['通过多种方式直接…'])
    expect(textsIn(scene, 'claims:3')).toEqual(['支持'])
    expect(scene.edges[1]?.description).toBe(
      '乙网 — 另有说法 — 物流（通过多种方式直接或者间接地帮助和支持发展，已发生）',
    )
  })
})
