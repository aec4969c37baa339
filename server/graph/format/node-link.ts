/** Node-link JSON: exactly what networkx.node_link_graph takes, old versions (`links`) and new (`edges`). */
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'
import { aboutOf, graphFlags } from './about.ts'
import { edgeAttributes, nodeAttributes, type Attributes } from './attributes.ts'
import { each } from './each.ts'
import type { Format } from './format.ts'
import { writeJsonLists } from './json-lists.ts'

interface NodeLink {
  readonly directed: boolean
  readonly multigraph: boolean
  readonly graph: Attributes
  readonly nodes: readonly Attributes[]
  readonly edges: readonly Attributes[]
  /** The same as `edges`, for networkx before 3.4. */
  readonly links: readonly Attributes[]
}

/** A subgraph as a node-link document. `about` becomes the graph's attributes; without it, view and version alone. */
export function nodeLink(
  subgraph: Subgraph,
  language: Language,
  about: Attributes = { view: subgraph.view, version: subgraph.version },
): NodeLink {
  const flags = graphFlags(subgraph.edges)
  const edges = subgraph.edges.map((edge) => toLink(edge, flags.multigraph))
  const nodes = subgraph.nodes.map((node) => toNode(node, language))
  return { ...flags, graph: about, nodes, edges, links: edges }
}

export const nodeLinkFormat: Format = {
  mediaType: 'application/json; charset=utf-8',
  losses:
    'Quotes and statements stay behind (citations are ids); a mixed graph is read as directed, each edge keeping its own `directed`; lists are one text.',
  write: function* ({ nodes, edges }, provenance) {
    const flags = graphFlags(edges)
    const links = () => each(edges, (edge) => toLink(edge, flags.multigraph))
    yield* writeJsonLists(
      { ...flags, graph: aboutOf(provenance) },
      { nodes: () => each(nodes, (node) => toNode(node, provenance.language)), edges: links, links },
    )
    yield '\n'
  },
}

function toNode(node: SubgraphNode, language: Language): Attributes {
  return { id: node.id, ...nodeAttributes(node, language) }
}

function toLink(edge: SubgraphEdge, isMultigraph: boolean): Attributes {
  const name = isMultigraph ? { key: edge.id } : { id: edge.id }
  return { source: edge.source, target: edge.target, ...name, ...edgeAttributes(edge) }
}
