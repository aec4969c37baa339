/** What is selected, as the key `select` says it: a node, an edge, or two parties joined by `--`. */
import type { Subgraph, SubgraphEdge } from '#graph/subgraph'

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string; readonly relations: readonly string[] }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }

const joint = '--'

/** What the key says, seen in a picture: an id that is no edge of it is taken for a node's. */
export function selectionOf(select: string | null, edges: readonly SubgraphEdge[]): Selection {
  if (select === null) return { kind: 'none' }
  const [a = '', b] = select.split(joint)
  if (b !== undefined) return { kind: 'pair', a, b }
  const edge = edges.find(({ id, relations }) => id === select || relations.includes(select))
  return edge === undefined ? { kind: 'node', id: select } : { kind: 'edge', id: edge.id, relations: edge.relations }
}

/** The key of two parties, the smaller id first: the id of their edge where parties are tied to parties. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().join(joint)
}

/** Whether a picture has the node. */
export function hasNode(subgraph: Subgraph, id: string): boolean {
  return subgraph.nodes.some((node) => node.id === id)
}
