/** What of a picture rests on a citation. */
import type { Subgraph, SubgraphNode } from '#graph/subgraph'

/** The nodes a citation speaks of: the ends of edges that rest on it, else the nodes that do; in the picture's order. */
export function supportedBy({ nodes, edges }: Subgraph, citation: string): readonly SubgraphNode[] {
  const ends = new Set(
    edges.filter(({ citations }) => citations.includes(citation)).flatMap(({ source, target }) => [source, target]),
  )
  if (ends.size > 0) return nodes.filter(({ id }) => ends.has(id))
  return nodes.filter(({ citations }) => citations.includes(citation))
}
