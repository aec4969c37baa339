/**
 * The structure of one version: what is tied to what, and what filters, orders and counts ask of it. Two sources tell it, the
 * engine (`engine-structure.ts`) and a topology in memory (`topology/`); both give the same, in no order where none is named.
 */
import type { DateFilter } from '../graph/date-filter.ts'
import type { DayInterval, PointedDate } from '../graph/date.ts'
import type { NodeHead } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import type { Participation } from '../graph/signing.ts'
import type { View } from '../graph/view/view.ts'
import type { Basis, Kind, Modality, RelationType } from '../graph/vocabulary.ts'
import type { CountedThings, Keyed, PageRequest } from './page.ts'

export interface Structure {
  /** What lists tell of a node, `null` where there is none; left out where nodes have to be read. */
  readonly head?: (id: string) => NodeHead | null
  /** The relations that touch a frontier; one inside the frontier comes from either end. */
  readonly steps: (asked: StepsRequest) => Promise<readonly FoundStep[]>
  /** The steps that a filter admits, `null` where they have to be chosen among all `steps`. */
  readonly walk: (frontier: readonly string[], filter: WalkFilter) => Walked | null
  /** The relations that touch a node, `null` where they have to be chosen among its `steps`. */
  readonly relationsAt: (id: string, asked: NodeRelationsRequest) => CountedThings<Relation> | null
  /** Ids of the dealings that a party takes part in, `null` where they have to be read, or chosen among its parts. */
  readonly dealingsOf: (party: string, request: PageRequest<DealingOrderField>) => CountedThings<string> | null
  /** The relations of some ids, as far as there are any. */
  readonly relations: (ids: readonly string[]) => Promise<readonly Relation[]>
  /** The relations of some types that lead from some nodes, each once. */
  readonly relationsFrom: (ids: readonly string[], types: readonly RelationType[]) => Promise<readonly Relation[]>
  readonly datedRelations: () => Promise<readonly DatedRelation[]>
  readonly matchingRelations: (filter: RelationFilter) => Promise<readonly MatchingRelation[]>
  readonly countRelations: (filter: RelationFilter) => Promise<number>
  /** Those of a page in its order, and one more where another page follows. */
  readonly relationPage: (
    filter: RelationFilter,
    request: PageRequest<RelationOrderField>,
  ) => Promise<readonly Keyed<Relation>[]>
  /** Ids of the nodes of a page and of one more, `null` where the engine gives whole pages itself. */
  readonly nodePage: (
    filter: EntityFilter,
    request: PageRequest<EntityOrderField>,
  ) => Promise<readonly Keyed<string>[] | null>
  /** How many nodes pass, `null` where the engine is to count. */
  readonly countNodes: (filter: EntityFilter) => Promise<number | null>
  readonly things: (kinds: readonly Kind[]) => Promise<readonly Thing[]>
  /** What an order by name compares, node by node; empty for a node that there is not. */
  readonly sortKeys: (ids: readonly string[]) => Promise<readonly string[]>
  /** All parts of parties in dealings. */
  readonly participations: () => Promise<readonly Participation[]>
  /** The parts of all parties in a dealing; left out where they have to be read. */
  readonly partsIn?: (dealing: string) => readonly Participation[]
  readonly participationsOfDealings: (ids: readonly string[]) => Promise<readonly Participation[]>
  readonly participationsOfParties: (ids: readonly string[]) => Promise<readonly Participation[]>
  /** Dealing → the general dealing it is an instance of. */
  readonly instances: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** All dealings; for a page in its order, from the first that stands where its cursor does. */
  readonly dealings: (request?: PageRequest<DealingOrderField>) => Promise<Iterable<FoundDealing>>
}

/** Which relations of a node. */
export interface NodeRelationsRequest {
  readonly filter: GraphFilter
  /** Which way they point, seen from the node. */
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  readonly request: PageRequest<RelationOrderField>
}

export interface StepsRequest {
  /** The frontier, each id once. */
  readonly ids: readonly string[]
  readonly types: readonly RelationType[]
  /** Kinds the far end may have. */
  readonly kinds: readonly Kind[]
  /** Nodes that may be the far end whatever their kind. */
  readonly always: readonly string[]
}

/** What may be walked, in the words of the view grammar. Empty lists and `null` limit nothing. */
export type GraphFilter = Pick<
  View,
  | 'types'
  | 'exceptTypes'
  | 'kinds'
  | 'exceptKinds'
  | 'modalities'
  | 'bases'
  | 'signed'
  | 'classLevel'
  | 'since'
  | 'until'
  | 'dates'
  | 'undated'
  | 'minWeight'
  | 'datasets'
>

/** A filter, and nodes that a walk may come to whatever they are. */
export type WalkFilter = GraphFilter & { readonly always?: readonly string[] }

/** The steps that a filter admits, and the ids of relations that only lack a date. */
export interface Walked {
  readonly steps: readonly Step[]
  readonly undated: readonly string[]
}

/** A relation seen from an end that is in the frontier. */
export interface Step {
  readonly near: string
  readonly far: string
  readonly farKind: Kind
  readonly relation: Relation
}

export interface FoundStep extends Step {
  readonly farIsSigned: boolean
}

export interface DatedRelation {
  readonly relation: Relation
  readonly targetKind: Kind
}

/** Which relations. Empty lists limit nothing. */
export interface RelationFilter extends DateFilter {
  readonly types: readonly RelationType[]
  /** Ids of which one has to be at an end. */
  readonly touching: readonly string[]
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly sourceKinds: readonly Kind[]
  readonly targetKinds: readonly Kind[]
  readonly modalities: readonly Modality[]
  readonly bases: readonly Basis[]
  readonly datasets: readonly string[]
}

export type RelationOrderField = 'DATE' | 'TYPE' | 'ID'

export type EntityOrderField = 'NAME' | 'KIND' | 'DEGREE' | 'DATE'

/** Which nodes; `null` limits nothing. */
export interface EntityFilter extends DateFilter {
  readonly kinds: readonly Kind[]
  readonly ids: readonly string[] | null
  readonly nameContains: string | null
  readonly datasets: readonly string[] | null
}

/** A relation with the kinds of its ends. */
export interface MatchingRelation {
  readonly relation: Relation
  readonly sourceKind: Kind
  readonly targetKind: Kind
  /** Of the agreement at one of its ends, if there is one that says so. */
  readonly agreementKind: string | null
}

/** What a filter asks of a node. */
export interface NodeFacts {
  readonly id: string
  readonly kind: Kind
  /** Whether it is a dealing that a reported SIGNED relation ends in. */
  readonly isSigned: boolean
}

/** A node without its names. */
export interface Thing extends NodeFacts {
  /** Number of relations in the whole graph. */
  readonly degree: number
  readonly agreementKind: string | null
  readonly basis: Basis | null
  readonly date: PointedDate | null
  /** Ids. */
  readonly citations: readonly string[]
  readonly datasets: readonly string[]
}

export type DealingOrderField = 'DATE' | 'NAME' | 'PARTIES'

/** What an order compares of a dealing. */
export interface DealingOrderKeys {
  readonly id: string
  readonly sortKey: string
  readonly partyCount: number
  readonly interval: DayInterval | null
}

export interface DealingKeys extends DealingOrderKeys {
  readonly kind: Kind
  readonly agreementKind: string | null
  readonly datasets: readonly string[]
  /** Ids. */
  readonly citations: readonly string[]
}

/** A dealing with the parts of all its parties. */
export interface FoundDealing {
  readonly dealing: DealingKeys
  readonly participations: readonly Participation[]
}
