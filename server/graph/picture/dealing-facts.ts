/** What a picture must know of each dealing that its node alone does not say: who takes part, and whether it was signed. */
import type { Subgraph, SubgraphEdge } from '../subgraph.ts'
import { kinds, participationTypes, type Modality } from '../vocabulary.ts'

export interface DealingFacts {
  /** A `reported` SIGNED relation ends in it. */
  readonly isSigned: boolean
  /** What its participations say where none of them is said to have happened, such as `plan`; else `null`. */
  readonly intent: Modality | null
  readonly partyCount: number
}

const unfulfilled: ReadonlySet<Modality | null> = new Set<Modality>(['plan', 'target', 'directive'])

/** Facts by id, of every dealing of a subgraph. */
export function dealingFactsOf(subgraph: Subgraph): ReadonlyMap<string, DealingFacts> {
  const participations = new Map<string, SubgraphEdge[]>(
    subgraph.nodes.filter((node) => kinds[node.kind].role === 'dealing').map((node) => [node.id, []]),
  )
  for (const edge of subgraph.edges) {
    if (participationTypes.some((type) => type === edge.type)) participations.get(edge.target)?.push(edge)
  }
  return new Map([...participations].map(([id, edges]) => [id, factsOf(edges)]))
}

function factsOf(edges: readonly SubgraphEdge[]): DealingFacts {
  const isIntended = edges.length > 0 && edges.every((edge) => unfulfilled.has(edge.modality))
  return {
    isSigned: edges.some((edge) => edge.type === 'SIGNED' && edge.modality === 'reported'),
    intent: isIntended ? (edges[0]?.modality ?? null) : null,
    partyCount: new Set(edges.map((edge) => edge.source)).size,
  }
}
