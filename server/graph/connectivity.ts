/** How a subgraph hangs together. */
import { componentsOf as partsOf, pairsOf, topologyOf } from './layout/topology.ts'
import type { Component, Outline } from './subgraph.ts'

/** The connected components, largest first, then by first id; directions make no difference. */
export function componentsOf(subgraph: Outline): readonly Component[] {
  const parts = partsOf(topologyOf(subgraph))
  const partOf = new Map(parts.flatMap(({ ids }, part) => ids.map((id) => [id, part] as const)))
  const members: string[][] = parts.map(() => [])
  for (const { id } of subgraph.nodes) members[partOf.get(id) ?? 0]?.push(id)
  return members.map((nodeIds) => ({ size: nodeIds.length, nodeIds }))
}

/** The share, 0 to 1, of all pairs of nodes that are tied by at least one edge, as networkx has it for simple graphs. */
export function densityOf(subgraph: Outline): number {
  const size = subgraph.nodes.length
  return size < 2 ? 0 : pairsOf(topologyOf(subgraph)).length / ((size * (size - 1)) / 2)
}
