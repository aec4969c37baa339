/** The part of every filter that limits time. */
import type { DateMatch } from '../graph/date.ts'
import type { DateFilter } from '../graph/date-filter.ts'
import { orDefault } from './arguments.ts'

export interface DateFilterInput {
  readonly since?: string | null
  readonly until?: string | null
  readonly dates?: DateMatch | null
  readonly undated?: boolean | null
}

/** The fields of a filter that limit time, in SDL. */
export const dateFilterFields = `
  "From the first day of this date on."
  since: EDTF
  "Up to the last day of this date."
  until: EDTF
  "Whether a date only may fall into since..until, or must."
  dates: DateMatch = OVERLAPS
  "Whether things without a date pass a question that limits time; it makes no difference to one that does not."
  undated: Boolean = false
`

export function dateFilterOf({ since, until, dates, undated }: DateFilterInput): DateFilter {
  return {
    since: since ?? null,
    until: until ?? null,
    dates: orDefault(dates, 'overlaps'),
    undated: orDefault(undated, false),
  }
}
