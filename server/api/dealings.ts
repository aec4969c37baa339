/** Lists of dealings. */
import type { GraphQLResolveInfo } from 'graphql'
import type { NodeHead } from '../graph/node.ts'
import { countDealings, dealingPage } from '../traversal/dealings.ts'
import type { DealingOrderField } from '../traversal/structure.ts'
import { invalid } from './arguments.ts'
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
import { dealingFilterOf, type DealingFilterInput } from './dealing-filter.ts'
import { enumName } from '../graph/vocabulary.ts'
import { makeEnum } from './enums.ts'
import type { SchemaPart } from './schema-part.ts'

export interface DealingsArguments extends PageArguments, OrderArguments<DealingOrderField> {
  readonly filter?: DealingFilterInput | null
}

const order: SchemaPart = makeEnum('DealingOrderField', 'What a list of dealings is ordered by.', {
  DATE: 'Their dates, by first day, then last.',
  NAME: 'Their names, Chinese ones by pinyin.',
  PARTIES: 'How many parties they have.',
})

/** The arguments of a list of dealings, in SDL. */
export function dealingsArguments(first: number): string {
  return `
    "Which of them; all when left out."
    filter: DealingFilter,
    "In which order; by date when left out."
    orderBy: DealingOrder,
    ${pageArguments(first)}
`
}

export const dealings: SchemaPart = {
  typeDefs: `
extend type Query {
  "All agreements, planned ones too: ask for \`signed: true\` to have those said to be signed."
  agreements(${dealingsArguments(25)}): AgreementConnection
  "All dealings: agreements, co-operation relations and class-level statements."
  dealings(${dealingsArguments(25)}): DealingConnection
}

"An order of dealings."
input DealingOrder {
  "By what."
  field: DealingOrderField!
  "Which way."
  direction: SortDirection!
}
${order.typeDefs}`,
  resolvers: {
    ...order.resolvers,
    Query: {
      agreements: agreementsOf,
      dealings: dealingsOf,
    },
  },
}

// eslint-disable-next-line max-params -- as GraphQL calls it
async function agreementsOf(
  _: unknown,
  asked: DealingsArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<NodeHead>> {
  const wrong = asked.filter?.kinds?.find((kind) => kind !== 'Agreement')
  if (wrong !== undefined) throw invalid('kind', enumName(wrong), enumName('Agreement'))
  return dealingsOf(_, { ...asked, filter: { ...asked.filter, kinds: ['Agreement'] } }, context, info)
}

// eslint-disable-next-line max-params -- as GraphQL calls it
async function dealingsOf(
  _: unknown,
  asked: DealingsArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<NodeHead>> {
  const request = pageRequestOf(context, asked, { first: 25, order: { field: 'DATE', direction: 'ASC' } })
  const filter = await dealingFilterOf(context, asked.filter)
  return connectionOf({
    request,
    isCountOnly: asksCountOnly(info),
    page: () => dealingPage(context.traversal, filter, request),
    count: () => countDealings(context.traversal, filter),
  })
}
