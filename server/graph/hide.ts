/** Nodes a reader took out of the picture: after layout, so that the others stay where they are. */
import type { Subgraph } from './subgraph.ts'

/** The subgraph without some nodes, their edges, and the evidence that only they had. */
export function hideNodes(subgraph: Subgraph, ids: readonly string[]): Subgraph {
  if (ids.length === 0) return subgraph
  const nodes = subgraph.nodes.filter((node) => !ids.includes(node.id))
  const edges = subgraph.edges.filter((edge) => !ids.includes(edge.source) && !ids.includes(edge.target))
  const cited = new Set([...nodes, ...edges].flatMap((one) => one.citations))
  const degreeOf = (id: string) => edges.filter((edge) => edge.source === id || edge.target === id).length
  return {
    ...subgraph,
    nodes: nodes.map((node) => ({ ...node, degree: degreeOf(node.id) })),
    edges,
    citations: subgraph.citations.filter((citation) => cited.has(citation.id)),
  }
}
