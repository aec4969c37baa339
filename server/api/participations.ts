/** Who took part in what, flat: one row a party of a dealing. */
import type { GraphQLResolveInfo } from 'graphql'
import { statementIn, type Citation } from '../graph/citation.ts'
import type { PointedDate } from '../graph/date.ts'
import { nameOf } from '../graph/node.ts'
import { isSigned, type Participation } from '../graph/signing.ts'
import type { Language } from '../graph/vocabulary.ts'
import { countParticipations, participationPage } from '../traversal/dealings.ts'
import { toldOfCitations, toldOfNode, toldOfNodes } from './by-id.ts'
import { asksCountOnly, connectionOf, pageRequestOf, type Connection } from './connection.ts'
import type { ApiContext } from './context.ts'
import { dealingFilterOf } from './dealing-filter.ts'
import { dealingsArguments, type DealingsArguments } from './dealings.ts'
import { languageArgument } from './entity.ts'
import type { SchemaPart } from './schema-part.ts'

export const participations: SchemaPart = {
  typeDefs: `
extend type Query {
  "Who took part in what: one flat row a party of a dealing, made for data frames."
  participations(${dealingsArguments(100)}): ParticipationRowConnection
}

"A party of a dealing, as one flat row."
type ParticipationRow {
  "Id of the dealing."
  dealing: ID!
  "AGREEMENT, COOPERATION or STATEMENT."
  dealingKind: Kind!
  "Name of the dealing."
  dealingName(${languageArgument}): String!
  "Whether the text says that the dealing was signed."
  signed: Boolean!
  "Id of the party."
  party: ID!
  "What sort of thing the party is."
  partyKind: Kind!
  "Name of the party."
  partyName(${languageArgument}): String!
  "Id of the relation that says so."
  relation: ID!
  "Its verb, in the words of the text."
  verb: String
  "How the text puts it."
  modality: Modality!
  "What the reading rests on."
  basis: Basis!
  "When: the relation's own date, else the dealing's."
  date: EDTF
  "The first day of that date."
  earliest: String
  "The last day of that date."
  latest: String
  "How precise that date is."
  precision: DatePrecision
  "Id of the first citation in the order of the text; the relation has the others."
  citation: ID
  "Paragraph of that citation."
  paragraph: String
  "Opening words of that citation."
  quote: String
  "The fact of that citation in our own words."
  statement(${languageArgument}): String
}
`,
  resolvers: {
    Query: { participations: rowsOf },
    ParticipationRow: {
      dealing: ({ dealing }: Participation) => dealing.id,
      dealingKind: ({ dealing }: Participation) => dealing.kind,
      dealingName: toldOfNode(({ dealing }: Participation) => dealing.id, nameOf),
      signed: async ({ dealing }: Participation, _: unknown, { loaders }: ApiContext) =>
        isSigned(await loaders.partsIn(dealing.id)),
      party: ({ party }: Participation) => party.id,
      partyKind: ({ party }: Participation) => party.kind,
      partyName: toldOfNode(({ party }: Participation) => party.id, nameOf),
      relation: ({ relation }: Participation) => relation.id,
      verb: ({ relation }: Participation) => relation.verb,
      modality: ({ relation }: Participation) => relation.modality,
      basis: ({ relation }: Participation) => relation.basis,
      date: fromDate(({ edtf }) => edtf),
      earliest: fromDate(({ earliest }) => earliest),
      latest: fromDate(({ latest }) => latest),
      precision: fromDate(({ precision }) => precision),
      citation: fromCitation(({ id }) => id),
      paragraph: fromCitation(({ paragraph }) => paragraph),
      quote: fromCitation(({ quote }) => quote),
      statement: fromCitation((citation, lang) => statementIn(lang, citation)),
    },
  },
}

// eslint-disable-next-line max-params -- as GraphQL calls it
async function rowsOf(
  _: unknown,
  asked: DealingsArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Participation>> {
  const request = pageRequestOf(context, asked, { first: 100, order: { field: 'DATE', direction: 'ASC' } })
  const filter = await dealingFilterOf(context, asked.filter)
  return connectionOf({
    request,
    isCountOnly: asksCountOnly(info),
    page: () => participationPage(context.traversal, filter, request),
    count: () => countParticipations(context.traversal, filter),
  })
}

/** A column of the relation's own date, else the dealing's. */
function fromDate(read: (date: PointedDate) => string | null) {
  return toldOfNodes(
    ({ relation, dealing }: Participation) => (relation.date === null ? [dealing.id] : []),
    ([dealing], { relation }) => {
      const date = relation.date ?? dealing?.date ?? null
      return date === null ? null : read(date)
    },
  )
}

/** A column of the first citation in the order of the text. */
function fromCitation(read: (citation: Citation, lang: Language) => string | null) {
  return toldOfCitations(
    ({ relation }: Participation) => relation.citations,
    ([first], lang) => (first === undefined ? null : read(first, lang)),
  )
}
