/** What a thing that takes part in dealings can be asked. */
import type { GraphQLResolveInfo } from 'graphql'
import type { NodeHead } from '../graph/node.ts'
import type { Participation } from '../graph/signing.ts'
import { refuseOver } from '../traversal/context.ts'
import { dealingPageOf } from '../traversal/dealings.ts'
import { keyedDealing } from '../traversal/dealing-order.ts'
import { isEarliestFirst, pageOf, type CountedPage, type Keyed, type PageRequest } from '../traversal/page.ts'
import type { DealingOrderField } from '../traversal/structure.ts'
import { orDefault, bounded } from './arguments.ts'
import { nodeBy, nodesBy } from './by-id.ts'
import { whenGiven, type Given } from './given.ts'
import {
  asksCountOnly,
  connectionOf,
  loadPage,
  pageArguments,
  pageRequestOf,
  type Connection,
  type OrderArguments,
  type PageArguments,
} from './connection.ts'
import type { ApiContext } from './context.ts'
import { dealingFilterOf, type DealingFilterInput } from './dealing-filter.ts'
import { counterpartiesOf, dealingsWith, type Counterparty } from './party-dealings.ts'
import type { SchemaPart } from './schema-part.ts'

interface DealingsArguments extends PageArguments, OrderArguments<DealingOrderField> {
  readonly filter?: DealingFilterInput | null
}

interface CounterpartiesArguments {
  readonly filter?: DealingFilterInput | null
  readonly first?: number | null
}

interface CounterpartyList {
  readonly items: readonly Counterparty[]
  readonly total: number
}

/** The fields of everything that can take part in a dealing, in SDL. */
export const partyFields = `
  "The dealings it takes part in."
  dealings(
    "Which of them; all when left out."
    filter: DealingFilter,
    "In which order; by date when left out."
    orderBy: DealingOrder,
    ${pageArguments(25)}
  ): DealingConnection!
  "Those it shares dealings with, most dealings first. A class-level statement ties nobody, and a dealing and its INSTANCE_OF count once."
  counterparties(
    "Which dealings count; all when left out."
    filter: DealingFilter,
    "How many at most."
    first: Int = 25
  ): CounterpartyList!
`

export const party: SchemaPart = {
  typeDefs: `
"Somebody a party shares dealings with."
type Counterparty {
  "The other party."
  party: Party!
  "The dealings of both; a dealing and its INSTANCE_OF are both here."
  dealings: [Dealing!]!
  "How many they are, a dealing and its INSTANCE_OF counted once."
  count: Int!
}

"Those a party shares dealings with."
type CounterpartyList {
  "The first of them, most dealings first."
  items: [Counterparty!]!
  "How many there are."
  total: Int!
}
`,
  resolvers: {
    Party: { dealings: dealingsOf, counterparties },
    Counterparty: {
      party: nodeBy(({ party }: Counterparty) => party),
      dealings: nodesBy(({ dealings }: Counterparty) => dealings),
    },
  },
}

// eslint-disable-next-line max-params -- as GraphQL calls it
function dealingsOf(
  party: NodeHead,
  asked: DealingsArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Given<Connection<NodeHead>> {
  const { dealingLists } = context.loaders
  // In memory a page takes no longer than finding out whether anybody asks for it.
  const isCountOnly = context.traversal.topology === undefined && asksCountOnly(info)
  const key = JSON.stringify([party.id, asked, isCountOnly])
  const list = dealingLists.get(key) ?? makeDealings(context, party, { ...asked, isCountOnly })
  dealingLists.set(key, list)
  return list
}

function makeDealings(
  context: ApiContext,
  { id }: NodeHead,
  { isCountOnly, ...asked }: DealingsArguments & { readonly isCountOnly: boolean },
): Given<Connection<NodeHead>> {
  const request = pageRequestOf(context, asked, { first: 25, order: { field: 'DATE', direction: 'ASC' } })
  const filter = asked.filter ?? null
  const page =
    (filter === null ? dealingPageOf(context.traversal, id, request) : null) ??
    chosen(context, id, { filter, request, isCountOnly })
  return whenGiven(page, (found) => (isCountOnly ? { ...found, edges: [] } : loadPage(context.loaders, found)))
}

interface AskedDealings {
  readonly filter: DealingFilterInput | null
  readonly request: PageRequest<DealingOrderField>
  readonly isCountOnly: boolean
}

async function chosen(context: ApiContext, party: string, asked: AskedDealings): Promise<CountedPage<string>> {
  const { loaders, traversal } = context
  const { filter, request } = asked
  if (filter === null && isEarliestFirst(request) && traversal.topology === undefined) {
    // Read in their order, so that no more of a hub's thousands comes than a page has.
    const page = () => loaders.earliestDealings.load({ party, request })
    return connectionOf({ ...asked, page, count: () => loaders.dealingCounts.load(party) })
  }
  const keyed = await keyedDealings(context, party, asked)
  return { ...pageOf(keyed, request), count: () => keyed.length }
}

async function keyedDealings(
  context: ApiContext,
  party: string,
  { filter, request }: AskedDealings,
): Promise<readonly Keyed<string>[]> {
  const { field } = request.order
  // All of them by date: its own parts say enough, and those of thousands of others need not be read.
  if (filter === null && field === 'DATE') return datedDealings(await context.loaders.partsOf.load(party))
  const dealings = await dealingsWith(context, party, await dealingFilterOf(context, filter))
  return Promise.all([...dealings.keys()].map((id) => placed(context, id, field)))
}

function datedDealings(parts: readonly Participation[]): readonly Keyed<string>[] {
  const dealings = new Map(parts.map(({ dealing }) => [dealing.id, dealing]))
  return [...dealings].map(([id, { interval }]) =>
    keyedDealing(id, { id, interval, partyCount: 0, sortKey: '' }, 'DATE'),
  )
}

async function placed({ loaders }: ApiContext, id: string, field: DealingOrderField): Promise<Keyed<string>> {
  const parts = await loaders.partsIn(id)
  const interval = parts[0]?.dealing.interval ?? null
  const partyCount = new Set(parts.map((part) => part.party.id)).size
  const sortKey = field === 'NAME' ? await loaders.sortKeys.load(id) : ''
  return keyedDealing(id, { id, interval, partyCount, sortKey }, field)
}

async function counterparties(
  party: NodeHead,
  asked: CounterpartiesArguments,
  context: ApiContext,
): Promise<CounterpartyList> {
  const first = bounded('first', orDefault(asked.first, 25))
  refuseOver(context.traversal.limits.first, 'first', first)
  const all = await counterpartiesOf(context, party.id, await dealingFilterOf(context, asked.filter))
  return { items: all.slice(0, first), total: all.length }
}
