/** Which read scripts a document may run: what a dry run tells. A test holds it to what random questions do run. */
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { keysOf, kinds } from '../graph/vocabulary.ts'

type Names = readonly string[]

/** Look up ids and datasets that a question names, and the ids nearest to one that is unknown. */
const known: Names = ['nodes', 'datasets', 'ids']
const dealings: Names = ['participations', 'dealings', ...known]
const parts: Names = ['participations-of-parties', 'participations-of-dealings', 'instances', ...known]
const walk: Names = ['expand', 'relations-from', 'citations', ...known]
const page: Names = ['page-ascending', 'page-descending', ...known]
const anything: Names = ['nodes', 'citations', 'relations']

const ofField: Readonly<Record<string, Names>> = {
  'Query.dataset': ['datasets'],
  'Query.search': ['search'],
  'Query.node': anything,
  'Query.nodes': anything,
  'Query.entity': ['nodes'],
  'Query.entities': page,
  ...Object.fromEntries(keysOf(kinds).map((kind) => [`Query.${kinds[kind].enPlural}`, page])),
  'Query.agreements': dealings,
  'Query.dealings': dealings,
  'Query.participations': dealings,
  'Query.relations': ['page-relations-ascending', 'page-relations-descending', 'matching-relations', ...known],
  'Query.citations': ['page-citations', ...known],
  'Query.signings': [...dealings, ...parts, ...walk],
  'Query.neighbourhood': ['things', ...walk],
  'Query.paths': walk,
  'Query.induced': ['things', ...walk],
  'Query.network': ['things', 'matching-relations', ...walk],
  'Query.between': [...parts, ...walk],
  'Query.timeline': ['things', 'dated-relations', ...walk],
  'Query.timeOrder': ['relations', ...known],
  'Query.groupBy': [...dealings, 'instances', 'things', 'matching-relations', 'citation-sources'],
  'Dataset.counts': ['count-nodes', 'count-relations'],
  'Dataset.sources': ['sources'],
  'Dataset.citeAs': ['sources'],
  'RelationConnection.totalCount': ['matching-relations-count'],
  'CitationConnection.totalCount': ['count-citations'],
  'Citation.context': ['nodes'],
  'Citation.supports': ['supports', ...anything],
  'ParticipationRow.signed': ['participations-of-dealings'],
  'PathAnswer.subgraph': walk,
  'Path.classLevel': ['nodes'],
  'Bucket.labels': ['nodes'],
}

/** Fields by name, whatever kind of thing has them. */
const ofName: Readonly<Record<string, Names>> = {
  totalCount: ['page-count'],
  relations: ['expand', 'relations'],
  members: ['expand', 'nodes'],
  namedCount: ['expand'],
  listOpen: ['expand'],
  dealings: ['dealings-of-parties', 'count-dealings-of-parties', ...parts],
  counterparties: parts,
  signed: ['participations-of-dealings'],
  modalities: ['participations-of-dealings'],
  bases: ['participations-of-dealings'],
  parties: ['participations-of-dealings'],
}

/** Of rows, whose columns come from the things they tell of. */
const rowTypes: Readonly<Record<string, Names>> = { ParticipationRow: ['nodes', 'citations'] }

/** The names of the scripts, below `/cypher/`, in their alphabet: all that the document may run, some of which it may not need. */
export function scriptsOf(document: DocumentNode, schema: GraphQLSchema): readonly string[] {
  const names = new Set<string>()
  const info = new TypeInfo(schema)
  const add = (some: Names = []) => {
    for (const name of some) names.add(name)
  }
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: (node) => {
        const parent = info.getParentType()?.name ?? ''
        const name = node.name.value
        add(ofField[`${parent}.${name}`] ?? (parent === 'Query' ? [] : ofName[name]))
        add(rowTypes[parent])
        add(ofType(info.getType() == null ? undefined : (getNamedType(info.getType()) ?? undefined)))
      },
    }),
  )
  return [...names].sort()
}

/** What reads a thing that is named by its id. */
function ofType(type: GraphQLNamedType | undefined): Names {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  if (type.name === 'Node') return anything
  const isThing = type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity')
  if (isThing) return ['nodes']
  return type.name === 'Citation' ? ['citations'] : type.name === 'Relation' ? ['relations'] : []
}
