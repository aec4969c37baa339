/** Lists of relations. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Relation } from '../graph/relation.ts'
import { countRelations, relationPage } from '../traversal/relations.ts'
import type { RelationOrderField } from '../traversal/structure.ts'
import {
  asksCountOnly,
  connectionOf,
  pageArguments,
  pageRequestOf,
  type Connection,
  type OrderArguments,
  type PageArguments,
} from './connection.ts'
import type { ApiContext } from './context.ts'
import { makeEnum } from './enums.ts'
import { relationFilterOf, type RelationFilterInput } from './relation-filter.ts'
import type { SchemaPart } from './schema-part.ts'

interface RelationsArguments extends PageArguments, OrderArguments<RelationOrderField> {
  readonly filter?: RelationFilterInput | null
}

const order = makeEnum('RelationOrderField', 'What a list of relations is ordered by.', {
  DATE: 'Their dates, by first day, then last.',
  TYPE: 'Their types, in the alphabet.',
  ID: 'Their ids.',
})

export const relations: SchemaPart = {
  typeDefs: `
extend type Query {
  "All relations: every fact that the text states of two things."
  relations(
    "Which of them; all when left out."
    filter: RelationFilter,
    "In which order; by date when left out."
    orderBy: RelationOrder,
    ${pageArguments(25)}
  ): RelationConnection
}

"An order of relations."
input RelationOrder {
  "By what."
  field: RelationOrderField!
  "Which way."
  direction: SortDirection!
}
${order.typeDefs}`,
  resolvers: {
    ...order.resolvers,
    Query: { relations: relationsOf },
  },
}

// eslint-disable-next-line max-params -- as GraphQL calls it
async function relationsOf(
  _: unknown,
  asked: RelationsArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Relation>> {
  const request = pageRequestOf(context, asked, { first: 25, order: { field: 'DATE', direction: 'ASC' } })
  const filter = await relationFilterOf(context, asked.filter)
  return connectionOf({
    request,
    isCountOnly: asksCountOnly(info),
    page: () => relationPage(context.traversal, filter, request),
    count: () => countRelations(context.traversal, filter),
  })
}
