/** The part of a question that limits time: what passes it, and what it leaves out for want of a date. */
import { matchesInterval, parseEdtf, type DayInterval } from './date.ts'
import type { View } from './view/view.ts'

export type DateFilter = Pick<View, 'since' | 'until' | 'dates' | 'undated'>

/** Whether a date passes; undated things pass a question that limits time only where it asks for them. */
export function passesDates(date: DayInterval | null, filter: DateFilter): boolean {
  if (!isDateAsked(filter)) return true
  return date === null ? filter.undated : matchesInterval(date, askedInterval(filter), filter.dates)
}

/** Whether a question limits time at all: since a day that is open, or until one, is no limit. */
export function isDateAsked(filter: DateFilter): boolean {
  if (filter.since === null && filter.until === null) return false
  const { earliest, latest } = askedInterval(filter)
  return earliest !== null || latest !== null
}

const intervals = new WeakMap<DateFilter, DayInterval>()

/** The days from the first of `since` to the last of `until`. */
export function askedInterval(filter: DateFilter): DayInterval {
  // One filter is asked of each of a hundred thousand dates: its words are read once.
  const known = intervals.get(filter)
  if (known !== undefined) return known
  const { since, until } = filter
  const interval = {
    earliest: since === null ? null : (parseEdtf(since)?.earliest ?? null),
    latest: until === null ? null : (parseEdtf(until)?.latest ?? null),
  }
  intervals.set(filter, interval)
  return interval
}
