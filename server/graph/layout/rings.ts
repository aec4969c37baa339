/** Rings round chosen nodes: of several orders the one with fewest crossings, each ring as wide as its nodes need. */
import { countCrossings } from './crossings.ts'
import { directionAt } from './directions.ts'
import type { Coordinates } from './force-atlas.ts'
import type { Footprint, Point } from './layout.ts'
import { settle } from './settle.ts'
import { firstTree, rehang, type RingTree } from './ring-order.ts'
import type { Topology } from './topology.ts'

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
/** Wanted between two boxes, and the least there may be. */
const gap = 12
const leastGap = 3
/** Between the rows of one ring, and how many there may be. */
const rowStep = 62
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

/** Ascending turns moved apart so that after each there is its need, as far as all fit into one turn. */
function spaceOut(wanted: readonly number[], needs: readonly number[]): number[] {
  const all = needs.reduce((sum, need) => sum + need, 0)
  const share = all > 1 ? 1 / all : 1
  const gaps = needs.map((_, index) => (index === 0 ? 0 : (needs[index - 1] ?? 0) * share))
  const settled = settle(wanted, gaps)
  const [first = 0, last = 0] = [settled[0], settled.at(-1)]
  const room = 1 - (needs.at(-1) ?? 0) * share
  // The ring closes: what was pushed over its seam goes back by equal parts.
  if (last - first <= room) return [...settled]
  const middle = (first + last) / 2
  return settled.map((turn) => middle + ((turn - middle) * room) / (last - first))
}

function middleTurn(a: number, b: number): number {
  return b >= a ? (a + b) / 2 : (a + b + 1) / 2
}

const arcStep = 3

/** How far apart along the ring two boxes must stand so that neither lies over the other, whichever is in the outer row. */
function leastArc(
  a: Footprint | undefined,
  b: Footprint | undefined,
  { turn, rowsApart }: { readonly turn: number; readonly rowsApart: number },
): number {
  const { x, y } = directionAt(turn)
  const width = ((a?.width ?? 0) + (b?.width ?? 0)) / 2 + gap
  const height = ((a?.height ?? 0) + (b?.height ?? 0)) / 2 + gap
  const out = rowsApart * rowStep
  for (let arc = 0; ; arc += arcStep) {
    const isClear = [out, -out].every(
      (way) => Math.abs(way * x - arc * y) >= width || Math.abs(way * y + arc * x) >= height,
    )
    if (isClear) return arc
  }
}

/** The nodes of each ring in the order of their turns. */
function nodesByRing(hops: readonly number[], turns: readonly number[]): readonly (readonly number[])[] {
  const rings: number[][] = []
  hops.forEach((hop, node) => {
    while (rings.length <= hop) rings.push([])
    rings[hop]?.push(node)
  })
  return rings.map((nodes) => nodes.sort((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0) || a - b))
}

/** The share of a turn at which each node stands: a node's part is as wide as it and what hangs on it need. */
function sharesOf({ roots, children, hops }: RingTree, sizes: readonly Footprint[]): readonly number[] {
  const needs = new Float64Array(hops.length)
  const outermostFirst = [...hops.keys()].sort((a, b) => (hops[b] ?? 0) - (hops[a] ?? 0) || a - b)
  for (const node of outermostFirst) {
    // What stands far out has a longer ring to stand on.
    const own = needOf(sizes[node]) / Math.max(hops[node] ?? 0, 0.5)
    const beyond = (children[node] ?? []).reduce((sum, child) => sum + (needs[child] ?? 0), 0)
    needs[node] = Math.max(own, beyond)
  }
  const turns = hops.map(() => 0)
  const shareOut = (nodes: readonly number[], from: number, to: number) => {
    const all = nodes.reduce((sum, node) => sum + (needs[node] ?? 0), 0) || 1
    let start = from
    for (const node of nodes) {
      const end = start + ((to - from) * (needs[node] ?? 0)) / all
      turns[node] = (start + end) / 2
      shareOut(children[node] ?? [], start, end)
      start = end
    }
  }
  shareOut(roots, 0, 1)
  return turns
}

/** How much of a ring a node takes, whichever way it lies there. */
function needOf(size: Footprint | undefined): number {
  return gap + ((size?.width ?? 0) + (size?.height ?? 0)) / 2
}

interface Boxes extends Coordinates {
  readonly sizes: readonly Footprint[]
}

function hasOverlap(nodes: readonly number[], within: readonly number[], boxes: Boxes): boolean {
  const sorted = [...nodes, ...within].map((node) => ({ node, ...boxOf(node, boxes) })).sort((a, b) => a.x - b.x)
  const widest = Math.max(0, ...sorted.map(({ width }) => width))
  const own = new Set(nodes)
  return sorted.some((a, index) => {
    for (let other = index + 1; other < sorted.length; other += 1) {
      const b = sorted[other]
      if (b === undefined || b.x - a.x >= widest) return false
      if ((own.has(a.node) || own.has(b.node)) && areOver(a, b)) return true
    }
    return false
  })
}

function boxOf(node: number, { x, y, sizes }: Boxes): Point & { readonly width: number; readonly height: number } {
  const size = sizes[node]
  return {
    x: x[node] ?? 0,
    y: y[node] ?? 0,
    width: (size?.width ?? 0) + leastGap,
    height: (size?.height ?? 0) + leastGap,
  }
}

function areOver(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
}
