/** An invented network of very many edges, for files. */
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { date, edge, node, subgraph } from '../graph/invented.ts'

const edgesPerNode = 10

/** A network of so many edges between a tenth as many agencies. */
export function largeNetwork(edgeCount: number): Subgraph {
  const nodeCount = edgeCount / edgesPerNode
  const idOf = (number: number) => `agency:n${String(number % nodeCount)}`
  const month = date('2015-11')
  const nodes = Array.from({ length: nodeCount }, (_, index) =>
    node({ id: idOf(index), kind: 'Agency', name: `机构${String(index)}`, properties: { level: 'national' } }),
  )
  const edges = Array.from({ length: edgeCount }, (_, index) =>
    edge({
      id: `invited:e${String(index)}`,
      source: idOf(index),
      target: idOf(index * 7),
      type: 'INVITED',
      date: month,
    }),
  )
  // Degrees are counted edge by edge for small graphs; here nobody asks for them.
  return { ...subgraph([], []), nodes, edges }
}
