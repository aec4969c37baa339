/** NDJSON: a line a node, edge and citation, then one that closes the file. The whole value of this house, for programs that read line by line. */
import type { Subgraph } from '../subgraph.ts'
import type { Format, Provenance } from './format.ts'

export const ndjsonFormat: Format = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  losses:
    'Nothing is left out: lists are lists, `null` is what the source does not say, citations are whole. A file without its closing line is cut off.',
  write: writeLines,
}

function* writeLines(subgraph: Subgraph, provenance: Provenance): Iterable<string> {
  const { nodes, edges, citations } = subgraph
  // The id first, wherever it stands in the value: a line is read by people too.
  for (const { id, kind, name, ...rest } of nodes) yield lineOf('node', { id, kind, name, ...rest })
  for (const { id, ...rest } of edges) yield lineOf('edge', { id, ...rest })
  for (const { id, ...rest } of citations) yield lineOf('citation', { id, ...rest })
  yield lineOf('end', {
    ...{ nodes: nodes.length, edges: edges.length, citations: citations.length },
    ...{ truncated: subgraph.truncated, undatedLeftOut: subgraph.undatedLeftOut },
    ...provenance,
  })
}

/** A line says first what it is. */
function lineOf(record: 'node' | 'edge' | 'citation' | 'end', what: object): string {
  return `${JSON.stringify({ record, ...what })}\n`
}
