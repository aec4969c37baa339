import { describe, expect, it } from 'vitest'
import { doCross } from '../../../server/graph/layout/crossings.ts'
import { directionAt, turnOrder } from '../../../server/graph/layout/directions.ts'
import type { Point } from '../../../server/graph/layout/layout.ts'
import { place } from '../../../server/graph/layout/place.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView, type View } from '../../../server/graph/view/view.ts'
import { edge, node, subgraph, tiny } from '../invented.ts'

const view: View = { ...defaultView(), layout: 'concentric' }

/** The distances of nodes from another, to the unit. */
function distances(graph: Subgraph, asked: View, from: string): ReadonlyMap<string, number> {
  const { positions } = place(graph, asked)
  const centre = positions.get(from) ?? { x: NaN, y: NaN }
  return new Map([...positions].map(([id, { x, y }]) => [id, Math.round(Math.hypot(x - centre.x, y - centre.y))]))
}

function ringsIn(graph: Subgraph, asked: View) {
  const { guides } = place(graph, asked)
  return guides.kind === 'rings' ? guides : { centres: [], rings: [] }
}

describe('concentric', () => {
  it('stands round the most tied node where none is chosen, one ring a hop', () => {
    const found = distances(tiny, view, 'platform:yunji')
    const ring = (ids: readonly string[]) => new Set(ids.map((id) => found.get(id)))
    const dealings = ring(['agreement:rural-yunji', 'agreement:yunji-dongling', 'agreement:yunji-nanhu'])
    const parties = ring(['agency:rural', 'province:dongling', 'province:nanhu'])
    const next = ring(['agreement:rural-baichuan', 'agreement:juhe-dongling'])
    expect([dealings.size, parties.size, next.size]).toEqual([1, 1, 1])
    const radii = [dealings, parties, next].map((set) => [...set][0] ?? 0)
    expect(radii).toEqual([...radii].sort((a, b) => a - b))
    expect(ringsIn(tiny, view).centres).toEqual(['platform:yunji'])
  })

  it('stands round the nodes the question is about; selecting one moves nothing', () => {
    const centres = (changes: Partial<View>) => [...ringsIn(tiny, { ...view, ...changes }).centres].sort()
    expect(centres({ parties: ['agency:trade'] })).toContain('agency:trade')
    expect(centres({ view: 'paths', from: 'agency:rural', to: 'province:nanhu' })).toEqual([
      'agency:rural',
      'province:nanhu',
    ])
    expect(centres({ select: 'agency:rural' })).toEqual(['platform:yunji'])
    expect(centres({ parties: ['agency:rural'], select: 'province:nanhu' })).toEqual(['agency:rural'])
  })

  it('draws a tree without crossings', () => {
    const { positions } = place(tiny, view)
    const lines = tiny.edges.map(({ source, target }) => [at(positions, source), at(positions, target)] as const)
    expect(lines.flatMap((a, index) => lines.slice(index + 1).filter((b) => doCross(a, b)))).toEqual([])
  })

  it('lays one ring for many nodes in rows, so that it does not grow without end', () => {
    const leaves = Array.from({ length: 90 }, (_, index) => `topic:n${String(index)}`)
    const star = subgraph(
      [
        node({ id: 'agency:hub', kind: 'Agency', name: '中心' }),
        ...leaves.map((id) => node({ id, kind: 'Topic', name: '一个议题' })),
      ],
      leaves.map((id) => edge({ id: `leads:${id.slice(6)}`, source: 'agency:hub', target: id, type: 'LEADS' })),
    )
    const found = distances(star, view, 'agency:hub')
    expect(new Set(leaves.map((id) => found.get(id))).size).toBeGreaterThan(1)
    expect(Math.max(...found.values())).toBeLessThan(1000)
  })

  it('keeps every component on a disc of its own', () => {
    const { rings } = ringsIn(tiny, view)
    const outer = new Map(rings.map(({ x, y, radius }) => [`${String(x)} ${String(y)}`, { x, y, radius }]))
    const discs = [...outer.values()]
    for (const [index, a] of discs.entries()) {
      for (const b of discs.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius)
      }
    }
    expect(discs).toHaveLength(1)
  })
})

describe('a direction', () => {
  it('is 1 long, starts up and goes clockwise, evenly', () => {
    const turns = [0, 0.125, 0.25, 0.5, 0.75]
    const expected = [
      [0, -1],
      [Math.SQRT1_2, -Math.SQRT1_2],
      [1, 0],
      [0, 1],
      [-1, 0],
    ]
    turns.forEach((turn, index) => {
      const { x, y } = directionAt(turn)
      expect([x, y].map((value, axis) => Math.abs(value - (expected[index]?.[axis] ?? NaN)) < 1e-9)).toEqual([
        true,
        true,
      ])
    })
    for (let turn = 0; turn < 1; turn += 0.0137) {
      const { x, y } = directionAt(turn)
      expect(x).toBeCloseTo(Math.sin(turn * 2 * Math.PI), 4)
      expect(y).toBeCloseTo(-Math.cos(turn * 2 * Math.PI), 4)
    }
  })

  it('can be put in order by a number that grows with its turn', () => {
    const orders = Array.from({ length: 40 }, (_, index) => turnOrder(directionAt((index + 0.5) / 40)))
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
  })
})

function at(positions: ReadonlyMap<string, Point>, id: string): Point {
  return positions.get(id) ?? { x: NaN, y: NaN }
}
