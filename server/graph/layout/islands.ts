/** Placed components brought together on one page: small ones packed beside the large one, the whole centred. */
import type { Island } from './island-shape.ts'
import type { Footprint, LayoutOptions, Point, Positions, Size } from './layout.ts'
import { packIslands } from './pack.ts'
import { roundTo2 } from './round.ts'
import { placeInRows } from './singles.ts'
import { pairsOf, type Coordinates, type Topology } from './topology.ts'

/** Least space between components, and between nodes in rows. */
const aisle = 40
const gap = 14
const aspect = 1.5

/** A placed component: its nodes, the room round each, air included, then any other room it takes, and its lines. */
export interface PlacedComponent extends Island {
  readonly ids: readonly string[]
}

/** A component at coordinates of its own. */
export function placedComponent(
  component: Topology,
  { x, y }: Coordinates,
  sizeOf: LayoutOptions['sizeOf'],
): PlacedComponent {
  const { ids } = component
  const boxes = ids.map((id, node) => ({ x: x[node] ?? 0, y: y[node] ?? 0, ...roomOf(sizeOf(id)) }))
  const origin = { x: 0, y: 0 }
  const lines = pairsOf(component).map(([a, b]) => [boxes[a] ?? origin, boxes[b] ?? origin] as const)
  return { ids, boxes, lines }
}

/** Nodes without edges as a component of their own, in rows. */
export function placedSingles(ids: readonly string[], sizeOf: LayoutOptions['sizeOf']): PlacedComponent {
  const sizes = ids.map((id) => grown(sizeOf(id), gap))
  const { x, y } = placeInRows(sizes)
  return { ids, boxes: sizes.map((size, node) => ({ x: x[node] ?? 0, y: y[node] ?? 0, ...size })), lines: [] }
}

/** The places of all nodes, the middle of all at 0, 0, and how far each component moved to get there. */
export function gather(islands: readonly PlacedComponent[]): {
  readonly positions: Positions
  readonly moves: readonly Point[]
} {
  const packed = packIslands(islands, aspect)
  const places = islands.flatMap(({ ids, boxes }, island) =>
    ids.map((id, node) => [id, shift(boxes[node], packed[island])] as const),
  )
  const middle = middleOf(places.map(([, point]) => point))
  const back = { x: -middle.x, y: -middle.y }
  return {
    positions: new Map(places.map(([id, point]) => [id, rounded(shift(point, back))])),
    moves: packed.map((move) => shift(move, back)),
  }
}

/** A size grown by a length both ways. */
export function grown({ width, height }: Size, by: number): Size {
  return { width: width + by, height: height + by }
}

/** What other components keep clear of: a label may stand on either side of its mark. */
function roomOf({ mark, label, height }: Footprint): Size {
  return grown({ width: mark.width + label.width, height }, aisle)
}

function shift(point: Point = { x: 0, y: 0 }, by: Point = { x: 0, y: 0 }): Point {
  return { x: point.x + by.x, y: point.y + by.y }
}

function rounded({ x, y }: Point): Point {
  return { x: roundTo2(x), y: roundTo2(y) }
}

function middleOf(points: readonly Point[]): Point {
  const middle = (values: readonly number[]) => (least(values) + most(values)) / 2
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) }
}

function least(values: readonly number[]): number {
  return values.reduce((best, value) => Math.min(best, value), Infinity)
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), -Infinity)
}
