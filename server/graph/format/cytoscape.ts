/** A whole Cytoscape document, for Cytoscape, Cytoscape.js (`elements`) and networkx.cytoscape_graph. */
import type { Subgraph } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'
import { graphFlags } from './about.ts'
import { edgeAttributes, nodeAttributes, type Attributes } from './attributes.ts'

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
  const nodes = subgraph.nodes.map((node) => {
    // networkx takes the node from `value` and would lose it without.
    return { data: { id: node.id, value: node.id, ...nodeAttributes(node, language) } }
  })
  const edges = subgraph.edges.map((edge) => {
    const { id, source, target } = edge
    return { data: { id, key: id, source, target, ...edgeAttributes(edge) } }
  })
  return { data: about, ...graphFlags(subgraph.edges), elements: { nodes, edges } }
}
