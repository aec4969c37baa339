/** Rings round chosen nodes: of several orders the one with fewest crossings, each ring as wide as its nodes need. */
import { countCrossings } from './crossings.ts'
import { directionAt } from './directions.ts'
import type { Footprint } from './layout.ts'
import { firstTree, rehang, type RingTree } from './ring-order.ts'
import { hasOverlap, leastArc, middleTurn, rowStep, spaceOut, type Boxes } from './ring-room.ts'
import { needOf, nodesByRing, sharesOf } from './ring-shares.ts'
import type { Coordinates, Topology } from './topology.ts'

export interface Rings extends Coordinates {
  /** Of each ring from the middle; 0 where one node stands there alone. */
  readonly radii: readonly number[]
}

interface RingOptions {
  readonly random: () => number
  /** By node. */
  readonly sizes: readonly Footprint[]
  /** Whether words stand on the edges. */
  readonly hasWords: boolean
}

const starts = 6
const rounds = 6
/** Crossings are not counted among more edges than this: the last order stands. */
const mostEdgesCounted = 700
/** In how many rows a ring may stand. */
const mostRows = 4
/** Between one ring and the next. */
const ringStep = { plain: 92, words: 128 } as const
const growth = 6

/** Coordinates of a connected component's nodes round 0, 0. */
export function growRings(component: Topology, centres: readonly number[], options: RingOptions): Rings {
  const edges = component.neighbours.reduce((sum, ends) => sum + ends.length, 0) / 2
  const isCounted = edges <= mostEdgesCounted
  let best: { readonly rings: Rings; readonly crossings: number } | null = null
  for (let start = 0; start < (isCounted ? starts : 1); start += 1) {
    let tree = firstTree(component, centres, start === 0 ? null : options.random)
    for (let round = 0; round < rounds; round += 1) {
      const rings = layRings(tree, options)
      const crossings = isCounted ? countCrossings(component, rings) : -round
      if (best === null || crossings < best.crossings) best = { rings, crossings }
      if (crossings === 0) return rings
      tree = rehang(component, tree, (node) => ({ x: rings.x[node] ?? 0, y: rings.y[node] ?? 0 }))
    }
  }
  return best?.rings ?? { x: new Float64Array(), y: new Float64Array(), radii: [] }
}

/** Every ring as near its nodes' shares of the whole turn as room allows, and as narrow as it can be without two nodes overlapping. */
function layRings(tree: RingTree, { sizes, hasWords }: RingOptions): Rings {
  const turns = sharesOf(tree, sizes)
  const byRing = nodesByRing(tree.hops, turns)
  const boxes = { x: new Float64Array(tree.hops.length), y: new Float64Array(tree.hops.length), sizes }
  const radii: number[] = []
  let edge = 0
  byRing.forEach((nodes, ring) => {
    const within = byRing[ring - 1] ?? []
    const step = hasWords ? ringStep.words : ringStep.plain
    const rows = rowsOf(nodes, sizes, edge + step)
    let radius = ring > 0 ? edge + step : nodes.length === 1 ? 0 : step / 2
    put(nodes, { radius, rows, turns }, boxes)
    while (radius > 0 && hasOverlap(nodes, within, boxes)) {
      radius += growth * Math.max(1, radius / 200)
      put(nodes, { radius, rows, turns }, boxes)
    }
    edge = radius + (rows - 1) * rowStep
    radii.push((radius + edge) / 2)
  })
  return { x: boxes.x, y: boxes.y, radii }
}

/** In how many rows the nodes of a ring stand: more than one where they are too many for its length. */
function rowsOf(nodes: readonly number[], sizes: readonly Footprint[], radius: number): number {
  const need = nodes.reduce((sum, node) => sum + needOf(sizes[node]), 0)
  return Math.max(1, Math.min(mostRows, Math.ceil(need / (2 * Math.PI * radius))))
}

interface RingPlace {
  readonly radius: number
  readonly rows: number
  /** By node, where on the turn it would stand. */
  readonly turns: readonly number[]
}

/** Neighbours on the ring stand in different rows. */
function put(nodes: readonly number[], { radius, rows, turns }: RingPlace, { x, y, sizes }: Boxes): void {
  let placed = nodes.map((node) => turns[node] ?? 0)
  const wanted = placed
  // The room between two nodes depends on where on the ring they stand, so it is asked for twice.
  for (let pass = 0; pass < 2; pass += 1) {
    const needs = nodes.map((node, index) => {
      const ahead = (step: number) => {
        const other = (index + step) % nodes.length
        const turn = middleTurn(placed[index] ?? 0, placed[other] ?? 0)
        return leastArc(sizes[node], sizes[nodes[other] ?? node], { turn, rowsApart: step % rows })
      }
      return Math.max(ahead(1), ahead(rows) / rows) / (2 * Math.PI * Math.max(radius, 1))
    })
    placed = spaceOut(wanted, needs)
  }
  placed.forEach((turn, index) => {
    const node = nodes[index] ?? 0
    const direction = directionAt(turn)
    const reach = radius + (index % rows) * rowStep
    x[node] = direction.x * reach
    y[node] = direction.y * reach
  })
}
