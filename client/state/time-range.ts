/** The dates that a view is limited to, as a span of months within what there is, and back. */
import { askedInterval } from '#graph/date-filter'
import type { View } from '#graph/view/view'
import { monthOf, monthText, type MonthSpan } from './time-blocks.ts'

/** The span of a view's dates within an extent; the whole extent where it is not limited. */
export function rangeOf(view: Pick<View, 'since' | 'until'>, extent: MonthSpan): MonthSpan {
  const { earliest, latest } = askedInterval({ ...view, dates: 'overlaps', undated: false })
  const from = earliest === null ? extent.from : within(monthOf(earliest), extent.from, extent.to - 1)
  const to = latest === null ? extent.to : within(monthOf(latest) + 1, from + 1, extent.to)
  return { from, to }
}

/** The keys that limit a view to a span; an end of the extent limits nothing. */
export function datesOf({ from, to }: MonthSpan, extent: MonthSpan): Pick<View, 'since' | 'until'> {
  return {
    since: from <= extent.from ? null : monthText(from),
    until: to >= extent.to ? null : monthText(to - 1),
  }
}

/** A span with one of its ends moved, never empty. */
export function moveEnd(range: MonthSpan, [from, to]: readonly [number, number]): MonthSpan {
  if (to > from) return { from, to }
  return from === range.from ? { from, to: from + 1 } : { from: to - 1, to }
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
