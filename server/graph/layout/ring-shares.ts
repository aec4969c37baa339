/** Which part of the whole turn belongs to each node of a tree round its centres. */
import type { Footprint } from './layout.ts'
import type { RingTree } from './ring-order.ts'
import { gap } from './ring-room.ts'

/** The share of a turn at which each node stands: a node's part is as wide as it and what hangs on it need. */
export function sharesOf({ roots, children, hops }: RingTree, sizes: readonly Footprint[]): readonly number[] {
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

/** The nodes of each ring in the order of their turns. */
export function nodesByRing(hops: readonly number[], turns: readonly number[]): readonly (readonly number[])[] {
  const rings: number[][] = []
  hops.forEach((hop, node) => {
    while (rings.length <= hop) rings.push([])
    rings[hop]?.push(node)
  })
  return rings.map((nodes) => nodes.sort((a, b) => (turns[a] ?? 0) - (turns[b] ?? 0) || a - b))
}

/** How much of a ring a node takes, whichever way it lies there. */
export function needOf(size: Footprint | undefined): number {
  return gap + ((size?.width ?? 0) + (size?.height ?? 0)) / 2
}
