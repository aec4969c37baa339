import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { Positions } from '../../../server/graph/layout/layout.ts'
import { footprintOf } from '../../../server/graph/picture/footprint.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView } from '../../../server/graph/view/view.ts'
import { anySubgraph } from '../any-subgraph.ts'
import { edge, node, subgraph, tiny } from '../invented.ts'
import { placesOf } from './places-of.ts'

const view = defaultView()

afterEach(() => {
  vi.restoreAllMocks()
})

test('one seed gives one picture, another seed another', () => {
  const again = placesOf(tiny, view)
  expect(placesOf(tiny, view)).toEqual(again)
  expect(placesOf(tiny, { ...view, seed: 2 })).not.toEqual(again)
})

test('the order of nodes and edges in an answer moves nothing', () => {
  const turned = { ...tiny, nodes: [...tiny.nodes].reverse(), edges: [...tiny.edges].reverse() }
  expect(sorted(placesOf(turned, view))).toEqual(sorted(placesOf(tiny, view)))
})

test('neither chance nor sines come into it', () => {
  const expected = placesOf(tiny, view)
  for (const name of ['sin', 'cos', 'tan', 'atan2'] as const) {
    vi.spyOn(Math, name).mockImplementation(() => NaN)
  }
  vi.spyOn(Math, 'random').mockImplementation(() => 0.999)
  expect(placesOf(tiny, view)).toEqual(expected)
})

test('every node has a place to the hundredth, and no two nodes with their labels overlap', () => {
  fc.assert(
    fc.property(anySubgraph(40), fc.nat(), (graph, seed) => {
      const positions = placesOf(graph, { ...view, seed })
      expect(positions.size).toBe(graph.nodes.length)
      for (const { x, y } of positions.values()) {
        expect([x, y]).toEqual([Number(x.toFixed(2)), Number(y.toFixed(2))])
      }
      expect(overlaps(graph, positions)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a node is nearer to its neighbours than to strangers', () => {
  const positions = placesOf(tiny, view)
  const distance = (a: string, b: string) => {
    const [one, other] = [positions.get(a), positions.get(b)]
    return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
  }
  const near = distance('agency:trade', 'agreement:three')
  expect(near).toBeLessThan(distance('agency:trade', 'agency:rural'))
  expect(near).toBeLessThan(distance('agency:trade', 'province:nanhu'))
})

test('a picture is wider than high, and centred', () => {
  const places = [...placesOf(tiny, view).values()]
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  const xs = places.map(({ x }) => x)
  expect(extent(xs)).toBeGreaterThan(extent(places.map(({ y }) => y)))
  expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(0, 1)
})

test('nodes that are tied to nothing stand in rows beside the rest', () => {
  const loose = ['a', 'b', 'c', 'd'].map((name) => node({ id: `place:${name}`, kind: 'Place', name }))
  const pair = [
    node({ id: 'agency:x', kind: 'Agency', name: '甲' }),
    node({ id: 'agency:y', kind: 'Agency', name: '乙' }),
  ]
  const tied = edge({ id: 'invited:1', source: 'agency:x', target: 'agency:y', type: 'INVITED' })
  const positions = placesOf(subgraph([...loose, ...pair], [tied]), view)
  expect(new Set(loose.map(({ id }) => positions.get(id)?.y)).size).toBeLessThan(loose.length)
})

test('a star of 300 and an empty graph are placed too', () => {
  const leaves = Array.from({ length: 300 }, (_, index) =>
    node({ id: `place:p${String(index)}`, kind: 'Place', name: String(index) }),
  )
  const star = subgraph(
    [node({ id: 'agency:hub', kind: 'Agency', name: '枢纽' }), ...leaves],
    leaves.map(({ id }) => edge({ id: `e:${id.slice(6)}`, source: 'agency:hub', target: id, type: 'GOVERNS' })),
  )
  expect(overlaps(star, placesOf(star, view))).toEqual([])
  expect(placesOf(subgraph([], []), view)).toEqual(new Map())
})

function sorted(positions: Positions) {
  return [...positions].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Pairs whose boxes overlap: the slow, obvious way. */
function overlaps(graph: Subgraph, positions: Positions): readonly string[] {
  const boxes = graph.nodes.map((one) => ({
    id: one.id,
    ...footprintOf(one),
    ...(positions.get(one.id) ?? { x: 0, y: 0 }),
  }))
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.02 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.02,
      )
      .map((b) => `${a.id} ${b.id}`),
  )
}
