/** Lists of things: of all kinds, and of those that readers ask for by name. */
import type { GraphQLResolveInfo } from 'graphql'
import type { NodeHead } from '../graph/node.ts'
import { kinds, type Kind } from '../graph/vocabulary.ts'
import { countEntities, entityPage } from '../traversal/entities.ts'
import type { EntityOrderField } from '../traversal/structure.ts'
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
import { entityFilterOf, type EntityFilterInput } from './entity-filter.ts'
import { makeEnum } from './enums.ts'
import type { SchemaPart } from './schema-part.ts'

interface EntitiesArguments extends PageArguments, OrderArguments<EntityOrderField> {
  readonly filter?: EntityFilterInput | null
}

/** The kinds that have a list of their own. */
const listed = ['Agency', 'Platform', 'Province', 'Document', 'Group'] as const satisfies readonly Kind[]

const order: SchemaPart = makeEnum('EntityOrderField', 'What a list of things is ordered by.', {
  NAME: 'Their names, Chinese ones by pinyin.',
  KIND: 'Their kinds, in the alphabet of their labels.',
  DEGREE: 'How many relations they have.',
  DATE: 'Their own dates, by first day, then last.',
})

const listArguments = `
    "Which of them; all when left out."
    filter: EntityFilter,
    "In which order; by name when left out."
    orderBy: EntityOrder,
    ${pageArguments(25)}
`

export const entities: SchemaPart = {
  typeDefs: `
extend type Query {
  "All things, of every kind."
  entities(${listArguments}): EntityConnection
${listed.map(listField).join('')}}

"An order of things."
input EntityOrder {
  "By what."
  field: EntityOrderField!
  "Which way."
  direction: SortDirection!
}
${order.typeDefs}`,
  resolvers: {
    ...order.resolvers,
    Query: {
      entities: listOf(),
      ...Object.fromEntries(listed.map((kind) => [kinds[kind].enPlural, listOf([kind])])),
    },
  },
}

function listField(kind: Kind): string {
  const { enPlural, description, zh } = kinds[kind]
  const words = `All ${enPlural} (${zh}). ${description}`
  return `  ${JSON.stringify(words)}\n  ${enPlural}(${listArguments}): ${kind}Connection\n`
}

function listOf(kinds?: readonly Kind[]) {
  // eslint-disable-next-line max-params -- as GraphQL calls it
  return async function list(
    _: unknown,
    asked: EntitiesArguments,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<Connection<NodeHead>> {
    const request = pageRequestOf(context, asked, { first: 25, order: { field: 'NAME', direction: 'ASC' } })
    const filter = await entityFilterOf(context, asked.filter, kinds)
    return connectionOf({
      request,
      isCountOnly: asksCountOnly(info),
      page: () => entityPage(context.traversal, filter, request),
      count: () => countEntities(context.traversal, filter),
    })
  }
}
