/** A subgraph as a layout needs it: numbers for nodes, each pair of neighbours once, in an order that no answer's order changes. */
import type { Outline } from '../subgraph.ts'

export interface Topology {
  /** Ids, sorted; a node's number is its index here. */
  readonly ids: readonly string[]
  /** Neighbours of each node, ascending. */
  readonly neighbours: readonly (readonly number[])[]
}

/** The topology of a subgraph; loops and edges to nodes that are not in it are left out. */
export function topologyOf(subgraph: Outline): Topology {
  const ids = subgraph.nodes.map((node) => node.id).sort()
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const neighbours = ids.map(() => new Set<number>())
  for (const edge of subgraph.edges) {
    const [source, target] = [numbers.get(edge.source), numbers.get(edge.target)]
    if (source === undefined || target === undefined || source === target) continue
    neighbours[source]?.add(target)
    neighbours[target]?.add(source)
  }
  return { ids, neighbours: neighbours.map((set) => [...set].sort((a, b) => a - b)) }
}

/** Coordinates of the nodes of a topology, by number. */
export interface Coordinates {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** The connected components as topologies of their own, largest first, then by first id. */
export function componentsOf(topology: Topology): readonly Topology[] {
  const seen = new Set<number>()
  const components: Topology[] = []
  topology.ids.forEach((_, start) => {
    if (!seen.has(start)) components.push(partOf(topology, reach(topology, start, seen)))
  })
  return components.sort((a, b) => b.ids.length - a.ids.length || compare(a.ids[0] ?? '', b.ids[0] ?? ''))
}

/** Pairs of neighbours, each once, the lower number first. */
export function pairsOf(topology: Topology): readonly (readonly [number, number])[] {
  return topology.neighbours.flatMap((ends, start) =>
    ends.filter((end) => end > start).map((end) => [start, end] as const),
  )
}

/** Steps from a node to every other; `Infinity` where no path leads. */
export function distancesFrom(topology: Topology, start: number): Float64Array {
  const distances = new Float64Array(topology.ids.length).fill(Infinity)
  const queue = new Int32Array(topology.ids.length)
  distances[start] = 0
  queue[0] = start
  for (let asked = 0, found = 1; asked < found; asked += 1) {
    const node = queue[asked] ?? 0
    const distance = (distances[node] ?? 0) + 1
    for (const next of topology.neighbours[node] ?? nobody) {
      if (distances[next] !== Infinity) continue
      distances[next] = distance
      queue[found++] = next
    }
  }
  return distances
}

const nobody: readonly number[] = []

function reach(topology: Topology, start: number, seen: Set<number>): readonly number[] {
  const found = [start]
  seen.add(start)
  for (const node of found) {
    for (const next of topology.neighbours[node] ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      found.push(next)
    }
  }
  return found.sort((a, b) => a - b)
}

function partOf(topology: Topology, members: readonly number[]): Topology {
  const numbers = new Map(members.map((member, number) => [member, number]))
  return {
    ids: members.map((member) => topology.ids[member] ?? ''),
    neighbours: members.map((member) => (topology.neighbours[member] ?? []).map((next) => numbers.get(next) ?? 0)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
