/**
 * Places for what an expansion adds: every node that has a place keeps it to the hundredth, each new one goes to a free spot
 * near the node it hangs on, the parent's own neighbours first.
 */
import type { Subgraph } from '../subgraph.ts'
import { doCross } from './crossings.ts'
import { directions } from './directions.ts'
import type { LayoutOptions, Point, Positions, Size } from './layout.ts'
import { roundTo2 } from './round.ts'
import { topologyOf, type Topology } from './topology.ts'

/** Least length of a new edge, and how much farther each next ring of spots lies. */
const nearest = 90
const ringStep = 34
/** Space kept between boxes. */
const gap = 14
const prices = { crossing: 90, inward: 30, turn: 0.01 } as const

/**
 * The base's places and those of the subgraph's other nodes. `parent` is the node that was expanded; what hangs on no placed
 * node is set below everything. Nodes of the base that the subgraph lacks are left out.
 */
export function placeExpansion(
  base: Positions,
  subgraph: Subgraph,
  { parent, sizeOf }: Pick<LayoutOptions, 'sizeOf'> & { readonly parent: string },
): Positions {
  const topology = topologyOf(subgraph)
  const kept = topology.ids.filter((id) => base.has(id))
  const placed = new Map(kept.map((id) => [id, base.get(id) ?? { x: 0, y: 0 }]))
  const ground = { placed, topology, sizeOf, middle: middleOf([...placed.values()]) }
  for (const { id, anchor } of inOrderOfReach(topology, placed, parent)) {
    placed.set(id, anchor === null ? below(id, ground) : freeSpot(id, anchor, ground))
  }
  return placed
}

interface Ground {
  readonly placed: ReadonlyMap<string, Point>
  readonly topology: Topology
  readonly sizeOf: (id: string) => Size
  readonly middle: Point
}

/** New nodes, each with the placed node it hangs on: those of the parent first, then theirs, then the rest's. */
function* inOrderOfReach(
  topology: Topology,
  placed: ReadonlyMap<string, Point>,
  parent: string,
): Iterable<{ readonly id: string; readonly anchor: string | null }> {
  const numbers = new Map(topology.ids.map((id, number) => [id, number]))
  const queue = [parent, ...topology.ids.filter((id) => id !== parent && placed.has(id))]
  const seen = new Set(placed.keys())
  for (const anchor of queue) {
    for (const next of topology.neighbours[numbers.get(anchor) ?? -1] ?? []) {
      const id = topology.ids[next] ?? ''
      if (seen.has(id)) continue
      seen.add(id)
      // The children of the parent's children come before other nodes' children: an expansion stays in one place.
      queue.push(id)
      yield { id, anchor }
    }
  }
  for (const id of topology.ids) if (!seen.has(id)) yield { id, anchor: null }
}

/** The cheapest spot of the first rings round an anchor that have one. */
function freeSpot(id: string, anchor: string, ground: Ground): Point {
  const centre = ground.placed.get(anchor) ?? ground.middle
  const size = ground.sizeOf(id)
  const edges = edgesToWeigh(id, ground)
  const start = Math.max(nearest, (ground.sizeOf(anchor).width + size.width) / 2 + gap)
  for (let ring = 0; ; ring += 1) {
    const reach = start + ring * ringStep
    const spots = directions.map(({ x, y }) => ({
      x: roundTo2(centre.x + x * reach),
      y: roundTo2(centre.y + y * reach),
    }))
    const free = spots.filter((spot) => isFree(spot, size, ground))
    const [best] = free
      .map((spot, turn) => ({ spot, cost: costOf(spot, edges) + turn * prices.turn }))
      .sort((a, b) => a.cost - b.cost)
    if (best !== undefined) return best.spot
  }
}

function isFree(spot: Point, size: Size, { placed, sizeOf }: Ground): boolean {
  for (const [id, point] of placed) {
    const other = sizeOf(id)
    const isApart =
      Math.abs(point.x - spot.x) >= (size.width + other.width) / 2 + gap ||
      Math.abs(point.y - spot.y) >= (size.height + other.height) / 2 + gap
    if (!isApart) return false
  }
  return true
}

/** What a spot's cost is made of. */
interface EdgesToWeigh {
  /** Placed neighbours. */
  readonly ends: readonly Point[]
  /** Edges between placed nodes. */
  readonly edges: readonly (readonly [Point, Point])[]
  readonly middle: Point
}

function edgesToWeigh(id: string, ground: Ground): EdgesToWeigh {
  const { placed, topology, middle } = ground
  const neighbours = topology.neighbours[topology.ids.indexOf(id)] ?? []
  const ends = neighbours.flatMap((next) => placed.get(topology.ids[next] ?? '') ?? [])
  return { ends, edges: placedEdges(ground), middle }
}

/** Length of the edges to placed neighbours, what they would cross, and how far the spot lies inward. */
function costOf(spot: Point, { ends, edges, middle }: EdgesToWeigh): number {
  const outward = prices.inward * Math.min(1, lengthOf(spot, middle) / 1000)
  return ends.reduce((cost, end) => {
    const crossed = edges.filter(([a, b]) => doCross([spot, end], [a, b])).length
    return cost + lengthOf(spot, end) + crossed * prices.crossing
  }, -outward)
}

function placedEdges({ placed, topology }: Ground): readonly (readonly [Point, Point])[] {
  return topology.neighbours.flatMap((ends, start) => {
    const from = placed.get(topology.ids[start] ?? '')
    const later = from === undefined ? [] : ends.filter((end) => end > start)
    return later.flatMap((end) => {
      const to = placed.get(topology.ids[end] ?? '')
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    })
  })
}

/** Under everything, so that it is in nobody's way. */
function below(id: string, { placed, sizeOf, middle }: Ground): Point {
  const lowest = Math.max(middle.y, ...[...placed].map(([other, point]) => point.y + sizeOf(other).height / 2))
  return { x: roundTo2(middle.x), y: roundTo2(lowest + sizeOf(id).height / 2 + 2 * gap) }
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, point) => ({ x: total.x + point.x, y: total.y + point.y }), { x: 0, y: 0 })
  const count = Math.max(points.length, 1)
  return { x: sum.x / count, y: sum.y / count }
}

function lengthOf(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
}
