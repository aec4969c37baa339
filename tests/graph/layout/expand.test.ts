import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeExpansion } from '../../../server/graph/layout/expand.ts'
import { footprintOf } from '../../../server/graph/picture/footprint.ts'
import { defaultView } from '../../../server/graph/view/view.ts'
import { anySubgraph } from '../any-subgraph.ts'
import { edge, node, tiny } from '../invented.ts'
import { placesOf } from './places-of.ts'

const view = defaultView()
const nowhere = { width: 0, height: 0 }

const grown = {
  ...tiny,
  nodes: [
    ...tiny.nodes,
    node({ id: 'document:notice', kind: 'Document', name: '《乡村网店通知》' }),
    node({ id: 'event:forum', kind: 'Event', name: '乡村电商论坛' }),
    node({ id: 'place:far', kind: 'Place', name: '远镇' }),
  ],
  edges: [
    ...tiny.edges,
    edge({ id: 'issued:1', source: 'agency:rural', target: 'document:notice', type: 'ISSUED' }),
    edge({ id: 'held:1', source: 'agency:rural', target: 'event:forum', type: 'HELD' }),
  ],
}

test('an expansion moves no node that has a place, and sets the new ones round their parent', () => {
  const base = placesOf(tiny, view)
  const positions = placeExpansion(base, grown, { parent: 'agency:rural', sizeOf: sizesOf(grown) })
  for (const [id, point] of base) expect(positions.get(id)).toEqual(point)
  const parent = positions.get('agency:rural') ?? { x: NaN, y: NaN }
  for (const id of ['document:notice', 'event:forum']) {
    const { x, y } = positions.get(id) ?? { x: NaN, y: NaN }
    expect(Math.hypot(x - parent.x, y - parent.y)).toBeLessThan(220)
  }
})

test('a new node that hangs on nothing stands below everything', () => {
  const positions = placeExpansion(placesOf(tiny, view), grown, { parent: 'agency:rural', sizeOf: sizesOf(grown) })
  const others = [...positions].filter(([id]) => id !== 'place:far').map(([, { y }]) => y)
  expect(positions.get('place:far')?.y).toBeGreaterThan(Math.max(...others))
})

test('new nodes overlap nothing, whatever is expanded', () => {
  fc.assert(
    fc.property(anySubgraph(30), fc.nat(), (graph, start) => {
      const shown = graph.nodes.filter((_, index) => index % 3 === start % 3 || index === 0)
      const base = placesOf({ ...graph, nodes: shown, edges: [] }, view)
      const sizeOf = sizesOf(graph)
      const positions = placeExpansion(base, graph, { parent: shown[0]?.id ?? '', sizeOf })
      expect(positions.size).toBe(graph.nodes.length)
      const places = [...positions].map(([id, point]) => ({ id, ...point, ...sizeOf(id) }))
      for (const a of places.filter(({ id }) => !base.has(id))) {
        const hit = places.filter(
          (b) =>
            a.id !== b.id &&
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
            Math.abs(a.y - b.y) < (a.height + b.height) / 2,
        )
        expect(hit).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

function sizesOf(graph: typeof tiny) {
  const sizes = new Map(graph.nodes.map((one) => [one.id, footprintOf(one)]))
  return (id: string) => sizes.get(id) ?? { ...nowhere, mark: nowhere, label: nowhere }
}
