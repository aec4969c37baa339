/** Measures of a picture's nodes: how many shortest ways lead over each, and the communities they fall into; graphology's, known in this file only. */
import { UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import { makeRandom } from '../layout/random.ts'
import type { Outline } from '../subgraph.ts'

// The libraries are CommonJS: at run time their default imports are the functions, which their types put under `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default
const betweenness = betweennessModule as unknown as typeof betweennessModule.default
const pagerank = pagerankModule as unknown as typeof pagerankModule.default

/** By node id, the share of all shortest ways between two others that lead over it, 0 to 1: directions and weights make no difference. */
export function betweennessOf(subgraph: Outline): ReadonlyMap<string, number> {
  const graph = undirected(subgraph)
  // With fewer than three nodes there are no two others; the library would refuse or divide by nothing.
  if (graph.order < 3) return new Map(graph.mapNodes((id) => [id, 0] as const))
  return new Map(Object.entries(betweenness(graph, { getEdgeWeight: null, normalized: true })))
}

/** By node id, PageRank's share of 1 (Page and others 1998, damping 0.85): directions and weights make no difference. */
export function pagerankOf(subgraph: Outline): ReadonlyMap<string, number> {
  const graph = undirected(subgraph)
  return graph.order === 0 ? new Map() : new Map(Object.entries(pagerank(graph, { getEdgeWeight: null })))
}

/** By node id, the number of its neighbours. */
export function degreesOf(subgraph: Outline): ReadonlyMap<string, number> {
  const graph = undirected(subgraph)
  return new Map(graph.mapNodes((id) => [id, graph.degree(id)] as const))
}

export interface Communities {
  /** By node id, from 1, the largest community first; nodes without edges are in none. */
  readonly numbers: ReadonlyMap<string, number>
  /** Number of nodes of each, from the first. */
  readonly sizes: readonly number[]
  /** How much denser the communities are than chance would have them, at most 1; 0 where there is no edge. */
  readonly modularity: number
}

/** The communities of a subgraph (Louvain: Blondel and others 2008), weighted by its edges' weights, directions apart. Seeded by our own generator. */
export function communitiesOf(subgraph: Outline, seed: number): Communities {
  const graph = undirected(subgraph)
  if (graph.size === 0) return { numbers: new Map(), sizes: [], modularity: 0 }
  const { communities, modularity } = louvain.detailed(graph, { rng: makeRandom(seed), getEdgeWeight: 'weight' })
  const members = new Map<number, string[]>()
  for (const [id, community] of Object.entries(communities)) {
    if (graph.degree(id) > 0) members.set(community, [...(members.get(community) ?? []), id])
  }
  const sorted = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
  const numbers = new Map(sorted.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)))
  return { numbers, sizes: sorted.map((ids) => ids.length), modularity }
}

/** Nodes and pairs in the order of their ids, so that no answer's order changes a measure. */
function undirected({ nodes, edges }: Outline): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const id of nodes.map((node) => node.id).sort()) graph.addNode(id)
  const weights = new Map<string, { readonly ends: readonly [string, string]; weight: number }>()
  for (const { source, target, weight } of edges) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue
    const ends = source < target ? ([source, target] as const) : ([target, source] as const)
    const pair = weights.get(ends.join(' '))
    if (pair === undefined) weights.set(ends.join(' '), { ends, weight })
    else pair.weight += weight
  }
  for (const [, { ends, weight }] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    graph.addEdge(ends[0], ends[1], { weight })
  }
  return graph
}
