/**
 * The one value of this house: a graph answer. Pictures, files and API answers are renderings of it.
 * Nodes and edges stand once each, in a fixed order, so that the same question gives the same bytes.
 */
import type { Citation } from './citation.ts'
import type { PointedDate } from './date.ts'
import type { Properties } from './node.ts'
import type { Basis, Kind, Modality, RelationType } from './vocabulary.ts'

/** The type of an edge: a relation's, or `SIGNED_WITH` in the projection onto parties. */
export type EdgeType = RelationType | 'SIGNED_WITH'

export interface SubgraphNode {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly nameEn: string | null
  readonly date: PointedDate | null
  readonly basis: Basis | null
  /** Distance from the nodes asked about, where the question has some; else `null`. */
  readonly hop: number | null
  /** Number of edges within this subgraph. */
  readonly degree: number
  /** Number of relations in the whole graph: what an expansion would show. */
  readonly totalDegree: number
  /** Which of the view's expansions brought it, counted from 0; `null` where the question itself did. */
  readonly expansion: number | null
  readonly citations: readonly string[]
  readonly properties: Properties
}

export interface SubgraphEdge {
  /** The relation's id, the first one's where several are merged, or both parties' ids in the projection. */
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: EdgeType
  readonly directed: boolean
  /** How many relations, or dealings in the projection, this edge stands for. */
  readonly weight: number
  /** `null` where none is stated, or where merged relations differ. */
  readonly date: PointedDate | null
  readonly modality: Modality | null
  readonly basis: Basis | null
  readonly verb: string | null
  /** What a relation without a type of its own says, in the words of the text; `null` where none is stated, or where merged relations differ. */
  readonly predicate: string | null
  /** Ids of the relations it stands for. */
  readonly relations: readonly string[]
  /** In the projection, ids of the dealings that make it. */
  readonly via: readonly string[]
  /** In the projection, the most parties that one of those dealings has: more than two make a clique, not separate dealings; else `null`. */
  readonly partyCount: number | null
  /** Which of the view's expansions brought it, counted from 0; `null` where the question itself did. */
  readonly expansion: number | null
  /** Ids, in the order of the text. */
  readonly citations: readonly string[]
}

/** A limit that was met: data, not an error. */
export interface Truncation {
  readonly reason: string
  readonly limit: number
  readonly known: number | null
}

export interface Subgraph {
  readonly nodes: readonly SubgraphNode[]
  readonly edges: readonly SubgraphEdge[]
  /** All the evidence of what is shown, in the order of the text. */
  readonly citations: readonly Citation[]
  readonly truncated: Truncation | null
  /** How many things a date filter left out because they have no date. */
  readonly undatedLeftOut: number
  /** The data version it answers from. */
  readonly version: string
  /** The canonical view (`view.ts`) whose answer it is. */
  readonly view: string
}

/** A graph answer whose evidence is not read: the citations of an edge are in any order, and nodes may be without their properties. */
export interface Outline extends Omit<Subgraph, 'nodes' | 'citations'> {
  readonly nodes: readonly OutlineNode[]
}

export interface OutlineNode extends Omit<SubgraphNode, 'properties'> {
  /** `null` where they are not read. */
  readonly properties: Properties | null
}

/** A connected component: its node ids in the subgraph's order. */
export interface Component {
  readonly size: number
  readonly nodeIds: readonly string[]
}
