/** What holds of every layout. */
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { layouts } from '../../../server/graph/layout/index.ts'
import { layoutNames } from '../../../server/graph/layout/names.ts'
import { place } from '../../../server/graph/layout/place.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView } from '../../../server/graph/view/view.ts'
import { keysOf } from '../../../server/graph/vocabulary.ts'
import { anySubgraph } from '../any-subgraph.ts'
import { date, node, subgraph } from '../invented.ts'

/** With a province that has a tile and an agreement that has a date, so that no layout refuses it. */
function placeable({ nodes, edges }: Subgraph): Subgraph {
  const own = [
    node({ id: 'province:own', kind: 'Province', name: '甘肃', properties: { code: 'CN-GS' } }),
    node({ id: 'agreement:own', kind: 'Agreement', name: '协议', date: date('2015-11') }),
  ]
  return subgraph([...nodes, ...own], edges)
}

const random = anySubgraph(24).map(placeable)

afterEach(() => {
  vi.restoreAllMocks()
})

it('has a name in both languages', () => {
  expect(keysOf(layouts)).toEqual(keysOf(layoutNames))
})

describe.each(keysOf(layouts).map((name) => [name] as const))('%s', (layout) => {
  const view = { ...defaultView(), layout }

  it('gives each node one place of its own, to the hundredth', () => {
    fc.assert(
      fc.property(random, (graph) => {
        const { positions } = place(graph, view)
        expect([...positions.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort())
        const places = [...positions.values()]
        expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
        expect(places.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).toEqual(
          places.map(({ x, y }) => `${fixed(x)} ${fixed(y)}`),
        )
        expect(new Set(places.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(places.length)
      }),
      { numRuns: 40 },
    )
  })

  it('gives the same places twice, and from an answer in another order', () => {
    fc.assert(
      fc.property(random, (graph) => {
        const turned = { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() }
        const sorted = (one: Subgraph) => [...place(one, view).positions].sort(([a], [b]) => (a < b ? -1 : 1))
        expect(sorted(turned)).toEqual(sorted(graph))
      }),
      { numRuns: 25 },
    )
  })

  it('leaves nothing to chance, and nothing to sines, which machines round as they like', () => {
    const [graph] = fc.sample(random, { numRuns: 1, seed: 7 })
    if (graph === undefined) throw new Error('no sample')
    const expected = place(graph, view)
    for (const name of ['random', 'sin', 'cos', 'tan', 'atan2', 'atan', 'hypot'] as const) {
      vi.spyOn(Math, name).mockImplementation(() => {
        throw new Error(`Math.${name} was asked`)
      })
    }
    expect(place(graph, view)).toEqual(expected)
  })
})

function fixed(value: number): string {
  return (Math.round(value * 100) / 100).toFixed(2)
}
