/** What happened when: dated things and dated relations in time, and the things that have no date. */
import { compareDates, type PointedDate } from '../graph/date.ts'
import { passesDates } from '../graph/date-filter.ts'
import type { Truncation } from '../graph/subgraph.ts'
import { keysOf, kinds } from '../graph/vocabulary.ts'
import { refuseOver, type TraversalContext } from './context.ts'
import { datedThings, type DatedThing, type TimelineFilter, type TimelineItem } from './dated-things.ts'

/** Things with the same interval of days; their order is not known. */
export interface TimelineEntry {
  readonly date: PointedDate
  /** By kind, then id; each node once. */
  readonly items: readonly TimelineItem[]
}

export interface Timeline {
  /** By earliest day, then latest. */
  readonly entries: readonly TimelineEntry[]
  /** Things of kinds that can have a date, without one: by kind, then id. */
  readonly undated: readonly TimelineItem[]
  /** How many of these there are, should they be more than the limit of nodes. */
  readonly undatedCount: number
  readonly truncated: Truncation | null
}

/**
 * The timeline of what a filter keeps, at most `limit` dated items, earliest first; all that are undated, whatever time is asked
 * for, up to the limit of nodes. Throws LIMIT_EXCEEDED, and UNKNOWN_ID for a party that is not in the graph.
 */
export async function timeline(context: TraversalContext, filter: TimelineFilter, limit: number): Promise<Timeline> {
  refuseOver(context.limits.nodes, 'limit', limit)
  const { dated, undated } = await datedThings(context, filter)
  const limited = { ...filter, undated: false }
  const entries = entriesOf(dated.filter(({ date }) => passesDates(date, limited)))
  const known = entries.reduce((sum, { items }) => sum + items.length, 0)
  const most = context.limits.nodes
  return {
    entries: firstItems(entries, limit),
    undated: [...undated].sort(compareItems).slice(0, most),
    undatedCount: undated.length,
    truncated:
      known > limit
        ? { reason: 'too many dated things', limit, known }
        : undated.length > most
          ? { reason: 'too many undated things', limit: most, known: undated.length }
          : null,
  }
}

/** Equal intervals side by side, earliest first. */
function entriesOf(dated: readonly DatedThing[]): readonly TimelineEntry[] {
  const byInterval = new Map<string, DatedThing[]>()
  for (const thing of dated) {
    const key = `${thing.date.earliest ?? ''}/${thing.date.latest ?? ''}`
    byInterval.set(key, [...(byInterval.get(key) ?? []), thing])
  }
  return [...byInterval.values()].flatMap(toEntry).sort((a, b) => compareDates(a.date, b.date))
}

function toEntry(things: readonly DatedThing[]): readonly TimelineEntry[] {
  const items = [...new Set(things.map((thing) => thing.id))]
    .flatMap((id) => onceEach(things.filter((thing) => thing.id === id)))
    .sort(compareItems)
  const [first] = items
  if (first?.date == null) return []
  const isSaidAlike = items.every((item) => item.date?.text === first.date?.text)
  return [{ date: { ...first.date, text: isSaidAlike ? first.date.text : null }, items }]
}

/** A thing once, though its own date and several relations may say the same of it: its own goes before the first relation's. */
function onceEach(same: readonly DatedThing[]): readonly TimelineItem[] {
  const idOf = ({ relation }: DatedThing) => relation?.id ?? ''
  const inOrder = [...same].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  const [first] = inOrder
  return first === undefined ? [] : [{ ...first, citations: [...new Set(inOrder.flatMap((thing) => thing.citations))] }]
}

function firstItems(entries: readonly TimelineEntry[], limit: number): readonly TimelineEntry[] {
  let left = limit
  return entries.flatMap(({ date, items }) => {
    const taken = items.slice(0, left)
    left -= taken.length
    return taken.length === 0 ? [] : [{ date, items: taken }]
  })
}

const kindOrder = new Map(keysOf(kinds).map((kind, index) => [kind, index]))

function compareItems(a: TimelineItem, b: TimelineItem): number {
  return (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0) || (a.id < b.id ? -1 : 1)
}
