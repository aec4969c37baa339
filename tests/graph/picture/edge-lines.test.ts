import { expect, test } from 'vitest'
import { distanceToPiece, piecesOf, rimPoint } from '../../../server/graph/picture/geometry.ts'
import { edgeLines } from '../../../server/graph/picture/edge-lines.ts'
import type { SceneNode } from '../../../server/graph/picture/scene.ts'

const marks = new Map([mark('a', 0, 0), mark('b', 300, 0), mark('c', 150, 2)].map((one) => [one.id, one]))

test('a line goes straight from rim to rim', () => {
  const lines = edgeLines([{ id: 'e', source: 'a', target: 'c' }], marks)
  const [start, end] = lines.get('e') ?? []
  expect(start?.x).toBeCloseTo(10, 0)
  expect(end?.x).toBeCloseTo(140, 0)
})

test('a line bends round a mark that stands in its way', () => {
  const way = edgeLines([{ id: 'e', source: 'a', target: 'b' }], marks).get('e') ?? []
  expect(way).toHaveLength(3)
  const nearest = Math.min(...piecesOf(way, 20).map((piece) => distanceToPiece({ x: 150, y: 2 }, piece)))
  expect(nearest).toBeGreaterThan(10)
})

test('lines between the same two nodes stand apart, whichever way they go', () => {
  const lines = edgeLines(
    [
      { id: 'e1', source: 'a', target: 'c' },
      { id: 'e2', source: 'c', target: 'a' },
    ],
    marks,
  )
  const middles = ['e1', 'e2'].map((id) => lines.get(id)?.[1]?.y ?? 0)
  expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeGreaterThan(20)
})

test('a line to itself leaves the node and comes back', () => {
  const way = edgeLines([{ id: 'e', source: 'a', target: 'a' }], marks).get('e') ?? []
  expect(way).toHaveLength(3)
  expect(Math.hypot(way[1]?.x ?? 0, way[1]?.y ?? 0)).toBeGreaterThan(20)
})

test('a rim is where the shape ends, on its own outline', () => {
  const square = { shape: 'rounded-square', x: 0, y: 0, radius: 10 }
  expect(rimPoint(square, { x: 100, y: 0 }).x).toBeCloseTo(9, 9)
  const diamond = { shape: 'diamond', x: 0, y: 0, radius: 8 }
  expect(rimPoint(diamond, { x: 50, y: 50 }).x).toBeCloseTo(5, 9)
})

function mark(id: string, x: number, y: number): SceneNode {
  const look = { shape: 'circle', radius: 10, fill: '#000000', stroke: null, ring: null } as const
  return { id, kind: 'Platform', x, y, ...look, description: '', labels: [] }
}
