/** A picture as sentences: each dealing, pair or other relation said once, earliest first, with its evidence. */
import { compareDates, type PointedDate } from '#graph/date'
import { dealingFactsOf } from '#graph/picture/dealing-facts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '#graph/subgraph'
import { kinds, participationTypes, type Modality, type RelationType } from '#graph/vocabulary'

interface Said {
  /** What selecting the sentence selects: a node or an edge of the picture. */
  readonly id: string
  readonly date: PointedDate | null
  /** `null` where it is said to have happened. */
  readonly intent: Modality | null
  /** Ids, in the order of the text. */
  readonly citations: readonly string[]
}

export type Sentence =
  | (Said & {
      readonly kind: 'dealing'
      readonly dealing: SubgraphNode
      readonly parties: readonly SubgraphNode[]
      readonly isSigned: boolean
    })
  | (Said & { readonly kind: 'pair'; readonly a: SubgraphNode; readonly b: SubgraphNode; readonly weight: number })
  | (Said & {
      readonly kind: 'relation'
      readonly type: RelationType
      /** What it says in the words of the text, where its type says nothing. */
      readonly predicate: string | null
      readonly source: SubgraphNode
      readonly target: SubgraphNode
    })

/** The sentences of a picture: dealings and pairs by date, undated last; then whatever else it ties, in its own order. */
export function sentencesOf(subgraph: Subgraph): readonly Sentence[] {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const told = [...dealingSentences(subgraph, nodes), ...subgraph.edges.flatMap((edge) => pairSentence(edge, nodes))]
  return [...told.sort(byDate), ...subgraph.edges.flatMap((edge) => relationSentence(edge, nodes))]
}

type Nodes = ReadonlyMap<string, SubgraphNode>

function dealingSentences(subgraph: Subgraph, nodes: Nodes): readonly Sentence[] {
  const facts = dealingFactsOf(subgraph)
  return subgraph.nodes
    .filter(({ kind }) => kinds[kind].role === 'dealing')
    .map((dealing) => {
      const edges = subgraph.edges.filter((edge) => edge.target === dealing.id && isParticipation(edge))
      const { isSigned = false, intent = null } = facts.get(dealing.id) ?? {}
      return {
        kind: 'dealing',
        ...{ id: dealing.id, date: dealing.date, intent, dealing, isSigned },
        parties: edges.flatMap(({ source }) => nodes.get(source) ?? []),
        citations: inPictureOrder(subgraph, edges),
      }
    })
}

function pairSentence(edge: SubgraphEdge, nodes: Nodes): readonly Sentence[] {
  const [a, b] = [nodes.get(edge.source), nodes.get(edge.target)]
  if (edge.type !== 'SIGNED_WITH' || a === undefined || b === undefined) return []
  return [{ kind: 'pair', ...saidBy(edge), a, b, weight: edge.weight }]
}

function relationSentence(edge: SubgraphEdge, nodes: Nodes): readonly Sentence[] {
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)]
  if (edge.type === 'SIGNED_WITH' || isParticipation(edge) || source === undefined || target === undefined) return []
  return [{ kind: 'relation', ...saidBy(edge), type: edge.type, predicate: edge.predicate, source, target }]
}

function saidBy({ id, date, modality, citations }: SubgraphEdge): Said {
  return { id, date, intent: modality === 'reported' ? null : modality, citations }
}

function isParticipation({ type }: SubgraphEdge): boolean {
  return participationTypes.some((one) => one === type)
}

function inPictureOrder(subgraph: Subgraph, edges: readonly SubgraphEdge[]): readonly string[] {
  const cited = new Set(edges.flatMap((edge) => edge.citations))
  return subgraph.citations.map(({ id }) => id).filter((id) => cited.has(id))
}

function byDate(a: Sentence, b: Sentence): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1)
}
