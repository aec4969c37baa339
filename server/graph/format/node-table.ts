/** The nodes of a subgraph as one flat table: what the table of edges leaves out. */
import { csvLine } from '../csv.ts'
import type { Subgraph, SubgraphNode } from '../subgraph.ts'
import { attributeSorts } from './attribute-sorts.ts'
import { nodeAttributes } from './attributes.ts'
import { each } from './each.ts'
import type { Format, Provenance } from './format.ts'

export const nodeTableFormat: Format = {
  mediaType: 'text/csv; charset=utf-8',
  losses:
    'Edges are missing (they are in `csv`), and so are quotes and statements (citations are ids); lists are one text; view, version and sources stand in the Link header of the answer, not in the file.',
  write: writeNodes,
}

/** A row a node. Columns are the attributes that one of the nodes has, so that every kind fits into one table. */
function* writeNodes({ nodes }: Subgraph, { language }: Provenance): Iterable<string> {
  const ofNode = (node: SubgraphNode) => nodeAttributes(node, language)
  const columns = [...attributeSorts(each(nodes, ofNode)).keys()]
  yield csvLine(['id', ...columns])
  for (const node of nodes) {
    const attributes = ofNode(node)
    yield csvLine([node.id, ...columns.map((column) => attributes[column] ?? null)])
  }
}
