/** The order of nodes round a centre: which node of the ring within leads to each, and which comes before which. */
import { turnOrder } from './directions.ts'
import type { Point } from './layout.ts'
import type { Topology } from './topology.ts'

/** A tree that reaches every node of a connected component from its centres, and the order of what hangs on each. */
export interface RingTree {
  /** The centres in order. */
  readonly roots: readonly number[]
  /** By node, what hangs on it, in order. */
  readonly children: readonly (readonly number[])[]
  /** By node, its distance from the nearest centre. */
  readonly hops: readonly number[]
}

/** A tree to start from: each node hangs on the first that reaches it, in the order of numbers or in a random one. */
export function firstTree(component: Topology, centres: readonly number[], random: (() => number) | null): RingTree {
  const ranks = component.ids.map((_, node) => (random === null ? node : random()))
  const inRank = (nodes: readonly number[]) => [...nodes].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
  const roots = inRank(centres)
  const hops = component.ids.map(() => Infinity)
  const children = component.ids.map((): number[] => [])
  for (const root of roots) hops[root] = 0
  const queue = [...roots]
  for (const node of queue) {
    for (const next of inRank(component.neighbours[node] ?? [])) {
      if (hops[next] !== Infinity) continue
      hops[next] = (hops[node] ?? 0) + 1
      children[node]?.push(next)
      queue.push(next)
    }
  }
  return { roots, children, hops }
}

/** The tree hung anew by where its nodes stand: each on the nearest that may lead to it, siblings as their own neighbours lie. */
export function rehang(component: Topology, tree: RingTree, placeOf: (node: number) => Point): RingTree {
  const { hops } = tree
  const pulls = component.ids.map((_, node) => pullOf(component, node, placeOf))
  const children = component.ids.map((): number[] => [])
  component.ids.forEach((_, node) => {
    const within = (component.neighbours[node] ?? []).filter((next) => (hops[next] ?? 0) < (hops[node] ?? 0))
    const parent = nearestTo(pulls[node] ?? placeOf(node), within, placeOf)
    if (parent !== null) children[parent]?.push(node)
  })
  const orderOf = (node: number, parent: number) => {
    const own = turnOrder(pulls[node] ?? placeOf(node)) - turnOrder(placeOf(parent))
    // The way round that is shorter: what lies just before the parent comes before what lies just behind it.
    return hops[parent] === 0 && tree.roots.length === 1 ? own : own - Math.round(own)
  }
  children.forEach((nodes, parent) => nodes.sort((a, b) => orderOf(a, parent) - orderOf(b, parent) || a - b))
  const roots = [...tree.roots].sort(
    (a, b) => turnOrder(pulls[a] ?? placeOf(a)) - turnOrder(pulls[b] ?? placeOf(b)) || a - b,
  )
  return { roots, children, hops }
}

/** Where a node's neighbours lie, seen from the middle; itself a little, so that what nothing pulls stays. */
function pullOf(component: Topology, node: number, placeOf: (node: number) => Point): Point {
  const own = unit(placeOf(node))
  const sum = { x: own.x * 0.5, y: own.y * 0.5 }
  for (const next of component.neighbours[node] ?? []) {
    const towards = unit(placeOf(next))
    sum.x += towards.x
    sum.y += towards.y
  }
  return Math.abs(sum.x) + Math.abs(sum.y) < 1e-9 ? own : sum
}

function nearestTo(pull: Point, nodes: readonly number[], placeOf: (node: number) => Point): number | null {
  const way = unit(pull)
  let best: { readonly node: number; readonly along: number } | null = null
  for (const node of nodes) {
    const { x, y } = unit(placeOf(node))
    const along = x * way.x + y * way.y
    if (best === null || along > best.along + 1e-9) best = { node, along }
  }
  return best?.node ?? null
}

function unit({ x, y }: Point): Point {
  const length = Math.sqrt(x * x + y * y)
  return length < 1e-9 ? { x: 0, y: 0 } : { x: x / length, y: y / length }
}
