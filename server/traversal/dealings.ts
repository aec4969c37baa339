/** Pages of dealings and of their participations, filtered as `graph/signing.ts` says. */
import { isDateAsked, passesDates } from '../graph/date-filter.ts'
import type { NodeHead } from '../graph/node.ts'
import { filterDealings, type DealingFilter, type Participation } from '../graph/signing.ts'
import { refuseOver, runRead, throwIfCancelled, type TraversalContext } from './context.ts'
import { isAfter } from './cursor.ts'
import { keyedDealing } from './dealing-order.ts'
import { structureOf } from './engine-structure.ts'
import { headsByIds, knownHeads } from './look-up.ts'
import {
  countedPage,
  cursorOf,
  pageOf,
  placeParameters,
  pageOfFound,
  signOf,
  type CountedPage,
  type Keyed,
  type Page,
  type PageRequest,
} from './page.ts'
import { numberOrNull, textOf } from './rows.ts'
import type { DealingKeys, DealingOrderField, FoundDealing } from './structure.ts'

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
): Promise<Page<NodeHead>> {
  refuseOver(context.limits.first, 'first', request.first)
  const rowsOf = ({ dealing }: KeptDealing) => [keyedDealing(dealing.id, dealing, request.order.field)]
  const keys = pageOf(await rowsFor(context, { filter, request, rowsOf }), request)
  const nodes = await headsByIds(
    context,
    keys.edges.map((edge) => edge.node),
  )
  return pageOfFound(keys, nodes)
}

/** A page of the dealings of a party, `null` where they have to be read, or chosen among its parts. Throws STALE_CURSOR. */
export function dealingPageOf(
  context: TraversalContext,
  party: string,
  request: PageRequest<DealingOrderField>,
): CountedPage<string> | null {
  throwIfCancelled(context)
  return countedPage(structureOf(context).dealingsOf(party, request), request)
}

/** The earliest dealings of some parties, a page of each in the order asked: one engine query. Throws STALE_CURSOR. */
export async function earliestDealings(
  context: TraversalContext,
  parties: readonly string[],
  request: PageRequest<'DATE'>,
): Promise<readonly Page<string>[]> {
  const found = new Map(parties.map((id): [string, Keyed<string>[]] => [id, []]))
  for (const row of await runRead(context, 'dealings-of-parties', { ids: parties, ...placeParameters(request) })) {
    const id = textOf(row, 'dealing')
    const keyed = { id, thing: id, missing: numberOrNull(row, 'missing') ?? 0, key: textOf(row, 'key') }
    found.get(textOf(row, 'party'))?.push(keyed)
  }
  return Array.from(found.values(), (rows) => pageOf(rows, request))
}

/** How many dealings some parties take part in, in the order asked: one engine query. */
export async function dealingCounts(context: TraversalContext, parties: readonly string[]): Promise<readonly number[]> {
  const rows = await runRead(context, 'count-dealings-of-parties', { ids: parties })
  const counts = new Map(rows.map((row) => [textOf(row, 'party'), numberOrNull(row, 'count') ?? 0]))
  return parties.map((id) => counts.get(id) ?? 0)
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
  const rowsOf = ({ dealing, participations }: KeptDealing) =>
    participations.map((thing) => ({ ...keyedDealing(thing.relation.id, dealing, request.order.field), thing }))
  return pageOf(await rowsFor(context, { filter, request, rowsOf }), request)
}

/** How many participations pass a filter. */
export async function countParticipations(context: TraversalContext, filter: DealingFilter): Promise<number> {
  return (await keptDealings(context, filter)).reduce((sum, { participations }) => sum + participations.length, 0)
}

/** The dealings that pass a filter, in no order. Throws UNKNOWN_ID for a party that is not in the graph. */
export async function keptDealings(context: TraversalContext, filter: DealingFilter): Promise<readonly KeptDealing[]> {
  await knownHeads(context, filter.parties)
  return [...keep(await structureOf(context).dealings(), filter)]
}

interface Rows<Thing> {
  readonly filter: DealingFilter
  readonly request: PageRequest<DealingOrderField>
  readonly rowsOf: (kept: KeptDealing) => readonly Keyed<Thing>[]
}

/** The rows of a page, and at least one more where another page follows: dealings are looked at until there are enough. */
async function rowsFor<Thing>(
  context: TraversalContext,
  { filter, request, rowsOf }: Rows<Thing>,
): Promise<readonly Keyed<Thing>[]> {
  await knownHeads(context, filter.parties)
  const found = await structureOf(context).dealings(request)
  const [rows, cursor] = [[] as Keyed<Thing>[], cursorOf(request)]
  let enough: Keyed<Thing> | undefined
  for (const kept of keep(found, filter)) {
    const own = rowsOf(kept).filter((row) => cursor === null || isAfter(row, cursor, signOf(request)))
    // Rows of dealings with the same key stand among each other, so the last key is read to its end.
    if (enough !== undefined && own.some((row) => row.key !== enough?.key || row.missing !== enough.missing)) break
    rows.push(...own)
    if (rows.length > request.first) enough ??= rows.at(-1)
  }
  return rows
}

function* keep(found: Iterable<FoundDealing>, filter: DealingFilter): Generator<KeptDealing> {
  for (const { dealing, participations } of found) {
    if (participations.length === 0) {
      if (passesBare(dealing, filter)) yield { dealing, participations }
      continue
    }
    const passing = filterDealings(participations, filter).dealings.get(dealing.id)
    if (passing !== undefined) yield { dealing, participations: passing }
  }
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
