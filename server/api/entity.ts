/** What every thing in the graph can be asked. */
import { nameOf, type Alias, type NodeHead } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import type { Language, Modality, RelationType } from '../graph/vocabulary.ts'
import { modalities, relationTypes } from '../graph/vocabulary.ts'
import { defaultView } from '../graph/view/view.ts'
import { keyedByDate, pageOf } from '../traversal/page.ts'
import { relationPageAt } from '../traversal/relations.ts'
import type { NodeRelationsRequest, RelationOrderField, Step } from '../traversal/structure.ts'
import { limitedTo } from './arguments.ts'
import { citationsBy, toldOfWhole } from './by-id.ts'
import { pageArguments, pageRequestOf, type Connection, type PageArguments } from './connection.ts'
import type { ApiContext } from './context.ts'
import { loadOne } from './loaders.ts'
import { typeOfNode } from './node.ts'
import type { SchemaPart } from './schema-part.ts'

interface RelationsArguments extends PageArguments {
  readonly types?: readonly RelationType[] | null
  readonly direction?: 'OUT' | 'IN' | 'BOTH' | null
  readonly modalities?: readonly Modality[] | null
}

/** The argument of whatever is told in words. */
export const languageArgument = '"Language of the answer." lang: Language = ZH'

export interface LanguageArguments {
  readonly lang?: Language | null
}

/** The fields of every thing, in SDL. */
export const entityFields = `
  "Its id, such as agency:mofcom: the same in files, addresses and exports."
  id: ID!
  "What sort of thing it is."
  kind: Kind!
  "Its name as the text prefers it. In English it is the text's own where there is no English name; nameEn is null then."
  name(${languageArgument}): String!
  "Its English name; ours, not the text's."
  nameEn: String
  "Its other names in the text: short, cut off or misprinted."
  aliases: [Alias!]!
  "What a reader has to know about the reading."
  note: String
  "DERIVED where this node is ours; null where the text has it."
  basis: Basis
  "The date of the thing itself: when an agreement was signed, a document issued, an event held. Null where none is stated."
  date: Date
  "Where the text speaks of it, in the order of the text."
  citations: [Citation!]!
  "The datasets it comes from."
  datasets: [ID!]!
  "How many relations it has in the whole graph."
  degree: Int!
  "Its relations, earliest first, undated last."
  relations(
    "Of these types only; all when left out."
    types: [RelationType!],
    "Which way they point, seen from here."
    direction: Direction = BOTH,
    "Only what the text puts in one of these ways."
    modalities: [Modality!],
    ${pageArguments(25)}
  ): RelationConnection!
  "The properties of its kind, and whatever else the columns of its dataset say: scalars and lists of scalars."
  properties: JSON!
`

const everything = defaultView('neighbourhood')

/** Stored for look-up and told by fields of their own: no column of a dataset says them. */
const derived: ReadonlySet<string> = new Set(['signed', 'partyCount', 'namedCount'])

export const entity: SchemaPart = {
  typeDefs: `
"Another name of a thing."
type Alias {
  "As it is printed."
  text: String!
  "Where it is printed, if the data say so."
  citation: Citation
}

"A date, no more precise than the text has it."
type Date {
  "As the data have it."
  edtf: EDTF!
  "Its first day (ISO 8601); null where the interval is open."
  earliest: String
  "Its last day (ISO 8601); null where the interval is open."
  latest: String
  "How precise it is."
  precision: DatePrecision!
  "What it rests on."
  basis: DateBasis!
  "The words of the text."
  text: String
}
`,
  resolvers: {
    Alias: {
      citation: ({ citation }: Alias, _: unknown, { loaders }: ApiContext) =>
        citation === null ? null : loadOne(loaders.citations, citation),
    },
    Entity: {
      __resolveType: typeOfNode,
      name: (node: NodeHead, { lang }: LanguageArguments) => nameOf(node, lang ?? 'zh'),
      citations: citationsBy((node: NodeHead) => node.citations),
      relations: relationsOf,
      aliases: toldOfWhole(({ aliases }) => aliases),
      note: toldOfWhole(({ note }) => note),
      properties: toldOfWhole(({ properties }) =>
        Object.fromEntries(Object.entries(properties).filter(([name]) => !derived.has(name))),
      ),
    },
    Party: { __resolveType: typeOfNode },
    Dealing: { __resolveType: typeOfNode },
  },
}

function relationsOf(
  node: NodeHead,
  asked: RelationsArguments,
  context: ApiContext,
): Connection<Relation> | Promise<Connection<Relation>> {
  const request = pageRequestOf<RelationOrderField>(context, asked, {
    first: 25,
    order: { field: 'DATE', direction: 'ASC' },
  })
  const page = { filter: context.loaders.oneFilter(filterOf(asked)), direction: asked.direction ?? 'BOTH', request }
  return relationPageAt(context.traversal, node.id, page) ?? chosenRelations(node, page, context)
}

async function chosenRelations(
  node: NodeHead,
  { direction, filter, request }: NodeRelationsRequest,
  context: ApiContext,
): Promise<Connection<Relation>> {
  const steps = await context.loaders.steps(filter).load(node.id)
  const pointing = steps.filter((step) => points(step, direction))
  // A relation of a thing to itself is met from both of its ends.
  const relations = new Map(pointing.map(({ relation }) => [relation.id, relation]))
  return { ...pageOf([...relations.values()].map(keyedByDate), request), count: () => relations.size }
}

function filterOf({ types, modalities: asked }: RelationsArguments): typeof everything {
  if (types == null && asked == null) return everything
  return { ...everything, types: limitedTo(relationTypes, types), modalities: limitedTo(modalities, asked) }
}

function points({ near, relation }: Step, direction: NodeRelationsRequest['direction']): boolean {
  if (direction === 'OUT') return relation.source === near
  return direction === 'IN' ? relation.target === near : true
}
