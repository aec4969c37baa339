/** How two dated things stand in time. */
import { timeOrder as compare, type DayInterval, type TimeOrder } from '../graph/date.ts'
import type { TraversalContext } from './context.ts'
import { headsByIds, knownHeads, relationsByIds } from './look-up.ts'

/** The order of two things of which both have a date; else `undated`. */
export type StatedOrder = TimeOrder | 'undated'

/** The order of two nodes or relations by their own dates, from the intervals alone. Throws UNKNOWN_ID. */
export async function timeOrderOf(context: TraversalContext, a: string, b: string): Promise<StatedOrder> {
  const [dateA, dateB] = await datesOf(context, [a, b])
  return dateA == null || dateB == null ? 'undated' : compare(dateA, dateB)
}

async function datesOf(context: TraversalContext, ids: readonly string[]): Promise<readonly (DayInterval | null)[]> {
  const nodes = await headsByIds(context, ids)
  const rest = ids.filter((_, index) => nodes[index] === null)
  const relations = await relationsByIds(context, rest)
  await knownHeads(
    context,
    rest.filter((_, index) => relations[index] === null),
  )
  const dated = new Map([...nodes, ...relations].flatMap((thing) => (thing === null ? [] : [[thing.id, thing.date]])))
  return ids.map((id) => dated.get(id) ?? null)
}
