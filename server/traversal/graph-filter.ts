/** Which relations a question walks and to which nodes: the one rule behind neighbourhoods, paths, induced subgraphs and the whole network. */
import { isDateAsked, passesDates } from '../graph/date-filter.ts'
import type { Relation } from '../graph/relation.ts'
import { keysOf, kinds, relationTypes, type Kind, type RelationType } from '../graph/vocabulary.ts'
import type { GraphFilter, NodeFacts } from './structure.ts'
import { mergeRelations } from './subgraph.ts'

/** What a filter made of some relations. */
export interface AdmittedRelations {
  /** By id, in the order they came. */
  readonly relations: ReadonlyMap<string, Relation>
  /** Ids of those that only lack a date. */
  readonly undated: readonly string[]
}

/** The relation types that may be walked, in the order of the vocabulary. */
export function typesOf({ types, exceptTypes }: GraphFilter): readonly RelationType[] {
  return (types.length === 0 ? keysOf(relationTypes) : types).filter((type) => !exceptTypes.includes(type))
}

/** The kinds of node that may be walked to, in the order of the vocabulary. */
export function kindsOf({ kinds: asked, exceptKinds, classLevel }: GraphFilter): readonly Kind[] {
  return (asked.length === 0 ? keysOf(kinds) : asked)
    .filter((kind) => !exceptKinds.includes(kind))
    .filter((kind) => classLevel !== false || kind !== 'Statement')
}

/** Whether a node may be walked to: of a kind that is admitted and, if a dealing, signed or not as asked. */
export function admitsNode(filter: GraphFilter, { kind, isSigned }: NodeFacts): boolean {
  const isAsSigned = filter.signed === null || kinds[kind].role !== 'dealing' || isSigned === filter.signed
  return isAsSigned && kindsOf(filter).includes(kind)
}

/** The relations that may be walked, of types that may be. All those between the same two nodes have to be given at once. */
export function admitRelations(filter: GraphFilter, relations: Iterable<Relation>): AdmittedRelations {
  const admitted = [...relations].filter((relation) => admits(filter, relation))
  const dated = admitted.filter(({ date }) => passesDates(date, filter))
  const undated = admitted.filter(({ date }) => date === null && !passesDates(date, filter))
  const heavy = filter.minWeight <= 1 ? dated : heavyOf(dated, filter.minWeight)
  return {
    relations: new Map(heavy.map((relation) => [relation.id, relation])),
    undated: [...new Set(undated.map((relation) => relation.id))],
  }
}

/** Whether a filter limits which relations are told, besides the nodes they tie. */
export function limitsRelations(filter: GraphFilter): boolean {
  const { types, exceptTypes, modalities, bases, minWeight } = filter
  return (
    types.length + exceptTypes.length + modalities.length + bases.length > 0 || minWeight > 1 || isDateAsked(filter)
  )
}

function admits({ modalities, bases, datasets }: GraphFilter, relation: Relation): boolean {
  return (
    (modalities.length === 0 || modalities.includes(relation.modality)) &&
    (bases.length === 0 || bases.includes(relation.basis)) &&
    (datasets.length === 0 || datasets.some((id) => relation.datasets.includes(id)))
  )
}

/** Those that at least so many relations say, themselves among them. */
function heavyOf(relations: readonly Relation[], minWeight: number): readonly Relation[] {
  const once = new Map(relations.map((relation) => [relation.id, relation]))
  const edges = mergeRelations([...once.values()]).filter((edge) => edge.weight >= minWeight)
  const heavy = new Set(edges.flatMap((edge) => edge.relations))
  return relations.filter(({ id }) => heavy.has(id))
}
