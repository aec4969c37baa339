/** A whole Cytoscape document, for Cytoscape, Cytoscape.js (`elements`) and networkx.cytoscape_graph. */
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'
import { aboutOf, graphFlags } from './about.ts'
import { edgeAttributes, nodeAttributes, type Attributes } from './attributes.ts'
import { each } from './each.ts'
import type { Format } from './format.ts'
import { writeJsonLists } from './json-lists.ts'

interface CytoscapeElement {
  readonly data: Attributes
}

interface CytoscapeDocument {
  readonly data: Attributes
  readonly directed: boolean
  readonly multigraph: boolean
  readonly elements: { readonly nodes: readonly CytoscapeElement[]; readonly edges: readonly CytoscapeElement[] }
}

/** A subgraph as a Cytoscape document. `about` becomes the network's data; without it, view and version alone. */
export function cytoscape(
  subgraph: Subgraph,
  language: Language,
  about: Attributes = { view: subgraph.view, version: subgraph.version },
): CytoscapeDocument {
  const nodes = subgraph.nodes.map((node) => toNode(node, language))
  return { data: about, ...graphFlags(subgraph.edges), elements: { nodes, edges: subgraph.edges.map(toEdge) } }
}

export const cytoscapeFormat: Format = {
  mediaType: 'application/json; charset=utf-8',
  losses:
    'Quotes and statements stay behind (citations are ids); a mixed graph is read as directed, each edge keeping its own `directed`; lists are one text; positions and colours are left to whoever draws it.',
  write: function* ({ nodes, edges }, provenance) {
    const about = { data: aboutOf(provenance), ...graphFlags(edges) }
    // Cytoscape wants the lists one level deeper than the rest.
    yield `${JSON.stringify(about).slice(0, -1)},"elements":`
    yield* writeJsonLists(
      {},
      { nodes: () => each(nodes, (node) => toNode(node, provenance.language)), edges: () => each(edges, toEdge) },
    )
    yield '}\n'
  },
}

function toNode(node: SubgraphNode, language: Language): CytoscapeElement {
  // networkx takes the node from `value` and would lose it without.
  return { data: { id: node.id, value: node.id, ...nodeAttributes(node, language) } }
}

function toEdge(edge: SubgraphEdge): CytoscapeElement {
  const { id, source, target } = edge
  return { data: { id, key: id, source, target, ...edgeAttributes(edge) } }
}
