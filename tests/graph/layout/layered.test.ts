import { expect, test } from 'vitest'
import { defaultView } from '../../../server/graph/view/view.ts'
import { edge, node, subgraph, tiny } from '../invented.ts'
import { placesOf } from './places-of.ts'

const view = { ...defaultView(), layout: 'layered' } as const

test('dealings stand between their parties, in three columns', () => {
  const positions = placesOf(tiny, view)
  const columnOf = (id: string) => Math.sign(positions.get(id)?.x ?? NaN)
  expect(new Set([...positions.values()].map(({ x }) => x)).size).toBe(3)
  for (const { source, target } of tiny.edges) {
    expect(columnOf(target)).toBe(0)
    expect(Math.abs(columnOf(source))).toBe(1)
  }
  expect(columnOf('agency:rural')).toBe(-1)
  expect(columnOf('platform:yunji')).toBe(1)
})

test('a graph that can be drawn without crossings is', () => {
  const positions = placesOf(tiny, view)
  const lines = tiny.edges.map(({ source, target }) => {
    const [party, dealing] = [positions.get(source), positions.get(target)]
    return { side: Math.sign(party?.x ?? 0), from: party?.y ?? 0, to: dealing?.y ?? 0 }
  })
  const crossings = lines.flatMap((a, index) =>
    lines.slice(index + 1).filter((b) => a.side === b.side && (a.from - b.from) * (a.to - b.to) < 0),
  )
  expect(crossings).toEqual([])
})

test('what a dealing is about stands on the right, what a party issued in the middle', () => {
  const graph = subgraph(
    [
      node({ id: 'agency:a', kind: 'Agency', name: '甲局' }),
      node({ id: 'platform:b', kind: 'Platform', name: '乙网' }),
      node({ id: 'agreement:ab', kind: 'Agreement', name: '甲乙协议' }),
      node({ id: 'topic:t', kind: 'Topic', name: '物流' }),
      node({ id: 'document:d', kind: 'Document', name: '通知' }),
    ],
    [
      edge({ id: 'signed:1', source: 'agency:a', target: 'agreement:ab' }),
      edge({ id: 'signed:2', source: 'platform:b', target: 'agreement:ab' }),
      edge({ id: 'covers:1', source: 'agreement:ab', target: 'topic:t', type: 'COVERS' }),
      edge({ id: 'issued:1', source: 'agency:a', target: 'document:d', type: 'ISSUED' }),
    ],
  )
  const positions = placesOf(graph, view)
  const columns = ['agency:a', 'agreement:ab', 'document:d', 'platform:b', 'topic:t'].map((id) =>
    Math.sign(positions.get(id)?.x ?? NaN),
  )
  expect(columns).toEqual([-1, 0, 0, 1, 1])
})

test('the order of nodes and edges in an answer moves nothing', () => {
  const turned = { ...tiny, nodes: [...tiny.nodes].reverse(), edges: [...tiny.edges].reverse() }
  expect(new Map([...placesOf(turned, view)].sort())).toEqual(new Map([...placesOf(tiny, view)].sort()))
})
