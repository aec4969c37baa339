/** Sizes by betweenness and colours by community, and what the legend says of them. */
import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import { betweennessOf, communitiesOf } from '../../../server/graph/picture/measures.ts'
import type { Scene } from '../../../server/graph/picture/scene.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { edge, node, provenance, subgraph, tiny } from '../invented.ts'

function draw(graph: Subgraph, changes: Partial<View> = {}): Scene {
  const view = { ...defaultView(), ...changes }
  return makeScene(graph, place(graph, view), { view, provenance })
}

/** Two triangles a b c and d e f, tied by one edge c – d. */
const barbell = subgraph(
  ['a', 'b', 'c', 'd', 'e', 'f', 'alone'].map((name) => node({ id: `agency:${name}`, kind: 'Agency', name })),
  ['a b', 'b c', 'c a', 'd e', 'e f', 'f d', 'c d'].map((pair) => {
    const [source = '', target = ''] = pair.split(' ')
    return edge({
      id: `invited:${source}${target}`,
      source: `agency:${source}`,
      target: `agency:${target}`,
      type: 'INVITED',
    })
  }),
)

describe('betweenness', () => {
  it('is the share of shortest ways between two others that lead over a node', () => {
    // Of the 15 pairs of the six others, the ways from a, b to d, e, f lead over c, and those from d back over d.
    const shares = betweennessOf(barbell)
    expect(shares.get('agency:c')).toBeCloseTo(6 / 15, 12)
    expect(shares.get('agency:d')).toBeCloseTo(6 / 15, 12)
    expect(shares.get('agency:a')).toBe(0)
    expect(shares.get('agency:alone')).toBe(0)
  })

  it('makes marks larger, and the legend says on which graph', () => {
    const scene = draw(barbell, { size: 'betweenness' })
    const radius = (id: string) => scene.nodes.find((one) => one.id === id)?.radius ?? 0
    expect(radius('agency:c')).toBe(radius('agency:d'))
    expect(radius('agency:c')).toBeGreaterThan(radius('agency:a'))
    const words = (graph: Subgraph, lang: 'zh' | 'en') =>
      draw(graph, { size: 'betweenness', lang })
        .legend.filter(({ mark, line }) => mark === null && line === null)
        .map(({ text }) => text.text)
        .join(lang === 'zh' ? '' : ' ')
    expect(words(barbell, 'zh')).toBe('点的大小：介数，在当事方之间的无向图上算得。')
    expect(words(tiny, 'en')).toBe(
      'Size: betweenness, on this picture as an undirected graph, agreements and all other nodes counted.',
    )
  })
})

describe('communities', () => {
  it('are numbered from the largest, and a node without edges is in none', () => {
    const { numbers, sizes, modularity } = communitiesOf(barbell, 1)
    expect(sizes).toEqual([3, 3])
    expect(Object.fromEntries(numbers)).toEqual({
      'agency:a': 1,
      'agency:b': 1,
      'agency:c': 1,
      'agency:d': 2,
      'agency:e': 2,
      'agency:f': 2,
    })
    // 6 of 7 edges within, each triangle half of all ends: 6/7 − 2 · (1/2)².
    expect(modularity).toBeCloseTo(6 / 7 - 1 / 2, 12)
  })

  it('are the same from the same seed and from an answer in another order', () => {
    const turned = { ...tiny, nodes: [...tiny.nodes].reverse(), edges: [...tiny.edges].reverse() }
    const sorted = (graph: Subgraph) => [...communitiesOf(graph, 5).numbers].sort()
    expect(sorted(turned)).toEqual(sorted(tiny))
    expect(communitiesOf(tiny, 5)).toEqual(communitiesOf(tiny, 5))
  })

  it('colour the nodes; the legend numbers them, gives kinds by shape alone, and says how they were found', () => {
    const scene = draw(barbell, { colour: 'community' })
    const fill = (id: string) => scene.nodes.find((one) => one.id === id)?.fill
    expect(fill('agency:a')).toBe(fill('agency:c'))
    expect(fill('agency:d')).not.toBe(fill('agency:c'))
    const told = scene.legend.map(({ text }) => text.text)
    expect(told.slice(0, 4)).toEqual(['机构', '社群 1（3 个点）', '社群 2（3 个点）', '没有连线'])
    expect(told.join('')).toContain('社群：Louvain，以本图为无向图，种子 1，模块度 0.36。')
    expect(scene.legend[0]?.mark?.fill).toBe('#6B7082')
    expect(scene.legend[1]?.mark?.fill).toBe(fill('agency:a'))
  })

  it('are told by words in print, where no colour can', () => {
    const scene = draw(barbell, { colour: 'community', theme: 'print' })
    const texts = (id: string) => scene.nodes.find((one) => one.id === id)?.labels.map(({ text }) => text)
    expect(texts('agency:a')).toEqual(['a', '社群 1'])
    expect(texts('agency:alone')).toEqual(['alone'])
  })
})
