/** Pages of dealings and of their participations, filtered as `graph/signing.ts` says. */
import type { GraphNode } from '../graph/node.ts'
import { filterDealings, type DealingFilter, type Participation } from '../graph/signing.ts'
import type { DayInterval } from '../graph/date.ts'
import { isDateAsked, passesDates } from '../graph/date-filter.ts'
import { kindsWithRole, type Kind } from '../graph/vocabulary.ts'
import { refuseOver, runRead, type TraversalContext } from './context.ts'
import { knownNodes, nodesByIds } from './look-up.ts'
import { pageOf, type Keyed, type Page, type PageRequest } from './page.ts'
import { allParticipations } from './participations.ts'
import { dateOf, keyOf, mapOf, numberOrNull, textOf, textOrNull, textsOf } from './rows.ts'
import * as vocabulary from '../graph/vocabulary.ts'

export type DealingOrderField = 'DATE' | 'NAME' | 'PARTIES'

/** What an order compares of a dealing. */
export interface DealingOrderKeys {
  readonly id: string
  readonly sortKey: string
  readonly partyCount: number
  readonly interval: DayInterval | null
}

interface DealingKeys extends DealingOrderKeys {
  readonly kind: Kind
  readonly agreementKind: string | null
  readonly datasets: readonly string[]
  /** Ids. */
  readonly citations: readonly string[]
}

/** A dealing that passes a filter, with those of its participations that do. */
export interface KeptDealing {
  readonly dealing: DealingKeys
  readonly participations: readonly Participation[]
}

/** A page of dealings. Throws STALE_CURSOR, LIMIT_EXCEEDED, and UNKNOWN_ID for a party that is not in the graph. */
export async function dealingPage(
  context: TraversalContext,
  filter: DealingFilter,
  request: PageRequest<DealingOrderField>,
): Promise<Page<GraphNode>> {
  refuseOver(context.limits.first, 'first', request.first)
  const kept = await keptDealings(context, filter)
  const keys = pageOf(
    kept.map(({ dealing }) => keyedDealing(dealing.id, dealing, request.order.field)),
    request,
  )
  const nodes = await nodesByIds(
    context,
    keys.edges.map((edge) => edge.node),
  )
  return { ...keys, edges: keys.edges.flatMap(({ cursor }, index) => edgeOf(cursor, nodes[index])) }
}

/** How many dealings pass a filter. */
export async function countDealings(context: TraversalContext, filter: DealingFilter): Promise<number> {
  return (await keptDealings(context, filter)).length
}

/** A page of participations: a row a party of a dealing, ordered by the dealing. */
export async function participationPage(
  context: TraversalContext,
  filter: DealingFilter,
  request: PageRequest<DealingOrderField>,
): Promise<Page<Participation>> {
  refuseOver(context.limits.first, 'first', request.first)
  const rows = (await keptDealings(context, filter)).flatMap(({ dealing, participations }) =>
    participations.map((thing) => ({ ...keyedDealing(thing.relation.id, dealing, request.order.field), thing })),
  )
  return pageOf(rows, request)
}

/** How many participations pass a filter. */
export async function countParticipations(context: TraversalContext, filter: DealingFilter): Promise<number> {
  return (await keptDealings(context, filter)).reduce((sum, { participations }) => sum + participations.length, 0)
}

/** The dealings that pass a filter, in no order; two engine queries. Throws UNKNOWN_ID for a party that is not in the graph. */
export async function keptDealings(context: TraversalContext, filter: DealingFilter): Promise<readonly KeptDealing[]> {
  await knownNodes(context, filter.parties)
  const rows = await runRead(context, 'dealings', { kinds: kindsWithRole('dealing') })
  const participations = await allParticipations(context)
  const { dealings } = filterDealings(participations, filter)
  const withParties = new Set(participations.map((one) => one.dealing.id))
  return rows
    .map((row) => toDealingKeys(mapOf(row['dealing'])))
    .filter((dealing) => dealings.has(dealing.id) || (!withParties.has(dealing.id) && passesBare(dealing, filter)))
    .map((dealing) => ({ dealing, participations: dealings.get(dealing.id) ?? [] }))
}

/** A dealing that no party is stated for passes where the filter asks nothing of parties or their relations. */
function passesBare(dealing: DealingKeys, filter: DealingFilter): boolean {
  const { parties, partyKinds, modalities, bases, minParties, signed } = filter
  if (parties.length + partyKinds.length + modalities.length + bases.length > 0 || minParties > 1 || signed === true)
    return false
  const { dealingKinds, agreementKinds, classLevel, datasets } = filter
  const { agreementKind } = dealing
  return (
    (dealingKinds.length === 0 || dealingKinds.includes(dealing.kind)) &&
    (agreementKinds.length === 0 || agreementKinds.some((kind) => kind === agreementKind)) &&
    (classLevel !== false || dealing.kind !== 'Statement') &&
    (datasets.length === 0 || datasets.some((id) => dealing.datasets.includes(id))) &&
    (!isDateAsked(filter) || passesDates(dealing.interval, filter))
  )
}

/** A dealing's id with its place in an order; `id` breaks ties. */
export function keyedDealing(id: string, dealing: DealingOrderKeys, field: DealingOrderField): Keyed<string> {
  return {
    id,
    thing: dealing.id,
    missing: field === 'DATE' && dealing.interval === null ? 1 : 0,
    key: keyOfField(dealing, field),
  }
}

function keyOfField(dealing: DealingOrderKeys, field: DealingOrderField): string | number {
  switch (field) {
    case 'DATE':
      return `${dealing.interval?.earliest ?? ''}/${dealing.interval?.latest ?? '~'}`
    case 'NAME':
      return dealing.sortKey
    case 'PARTIES':
      return dealing.partyCount
  }
}

function toDealingKeys(stored: ReturnType<typeof mapOf>): DealingKeys {
  return {
    id: textOf(stored, 'id'),
    kind: keyOf(vocabulary.kinds, stored, 'kind'),
    sortKey: textOrNull(stored, 'sortKey') ?? '',
    partyCount: numberOrNull(stored, 'partyCount') ?? 0,
    agreementKind: textOrNull(stored, 'agreementKind'),
    interval: dateOf(stored),
    datasets: textsOf(stored, 'datasets'),
    citations: textsOf(stored, 'citations'),
  }
}

function edgeOf(cursor: string, node: GraphNode | null | undefined): readonly { cursor: string; node: GraphNode }[] {
  return node === null || node === undefined ? [] : [{ cursor, node }]
}
