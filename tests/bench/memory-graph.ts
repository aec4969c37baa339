/** The corpus as a notebook would hold it: one graph of graphology's, everything an answer tells in its attributes. */
import { UndirectedGraph } from 'graphology'
import { companyId, office, relationId, type Agreement, type CorpusSize } from './corpus.ts'

export interface NodeAttributes {
  readonly kind: 'AGENCY' | 'COMPANY' | 'AGREEMENT'
  readonly name: string
  readonly nameEn: string
}

export interface EdgeAttributes {
  readonly date: string
}

export type MemoryGraph = UndirectedGraph<NodeAttributes, EdgeAttributes>

/** A node a party and an agreement, an edge a relation, its source the party; walked both ways, as the server does. */
export function memoryGraph({ companies }: CorpusSize, agreements: readonly Agreement[]): MemoryGraph {
  const graph: MemoryGraph = new UndirectedGraph()
  graph.addNode(office, { kind: 'AGENCY', name: '总署', nameEn: 'General Office' })
  for (let number = 1; number <= companies; number++) {
    const text = String(number)
    graph.addNode(companyId(number), { kind: 'COMPANY', name: `第${text}公司`, nameEn: `Company ${text}` })
  }
  for (const { number, parties, date } of agreements) {
    const text = String(number)
    graph.addNode(`agreement:a${text}`, { kind: 'AGREEMENT', name: `第${text}号协议`, nameEn: `Agreement ${text}` })
    for (const [place, party] of parties.entries()) {
      graph.addEdgeWithKey(relationId(number, place), party, `agreement:a${text}`, { date })
    }
  }
  return graph
}
