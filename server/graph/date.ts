/**
 * EDTF, the forms of ISO 8601-2 levels 0 and 1 that ONTOLOGY names: `2015`, `2015-11`, `2016-08-02`, `2014/2015`,
 * `2015-11/2018-11`, `../2015-11`, `2015-11/..`. A date is an interval of days; comparing means comparing intervals.
 */
import type { DateBasis, DatePrecision } from './vocabulary.ts'

/** The days an EDTF text spans, ISO, `null` where open. */
export interface DayInterval {
  readonly earliest: string | null
  readonly latest: string | null
}

/** A date as the text gives it. */
export interface PointedDate extends DayInterval {
  readonly edtf: string
  readonly precision: DatePrecision
  readonly basis: DateBasis
  /** The words of the text, where the data has them. */
  readonly text: string | null
}

export type DateMatch = 'overlaps' | 'within'

/** How two dated things stand in time, from their intervals alone. */
export type TimeOrder = 'before' | 'after' | 'same' | 'unknown'

/** Parses an EDTF text to its interval and precision, or `null` where it is none of the forms above. */
export function parseEdtf(text: string): (DayInterval & { readonly precision: DatePrecision }) | null {
  const ends = text.split('/')
  if (ends.length === 1) return parseSingle(text)
  if (ends.length !== 2) return null
  const [from = '', to = ''] = ends
  const start = from === '..' ? { earliest: null } : parseSingle(from)
  const end = to === '..' ? { latest: null } : parseSingle(to)
  if (start === null || end === null || (from === '..' && to === '..')) return null
  const { earliest } = start
  const { latest } = end
  if (earliest !== null && latest !== null && earliest > latest) return null
  return { earliest, latest, precision: 'interval' }
}

/** The order of two intervals: `before` only if `latest` of the first is earlier than `earliest` of the second. */
export function timeOrder(a: DayInterval, b: DayInterval): TimeOrder {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return 'before'
  if (b.latest !== null && a.earliest !== null && b.latest < a.earliest) return 'after'
  // Two things of one day stand at the same time; two of one month only share an interval, so their order is unknown.
  if (isOneDay(a) && isOneDay(b)) return 'same'
  return 'unknown'
}

/** Whether an interval may (`overlaps`) or must (`within`) fall into another. Open ends reach for ever. */
export function matchesInterval(date: DayInterval, wanted: DayInterval, match: DateMatch): boolean {
  const { earliest, latest } = wanted
  if (match === 'overlaps') {
    return (
      (latest === null || date.earliest === null || date.earliest <= latest) &&
      (earliest === null || date.latest === null || date.latest >= earliest)
    )
  }
  return (
    (earliest === null || (date.earliest !== null && date.earliest >= earliest)) &&
    (latest === null || (date.latest !== null && date.latest <= latest))
  )
}

/** A sort key by earliest day, then latest; undated things last. */
export function compareDates(a: DayInterval | null, b: DayInterval | null): number {
  const keyOf = (date: DayInterval | null) =>
    date === null ? '~' : `${date.earliest ?? date.latest ?? ''}/${date.latest ?? '~'}/${date.earliest ?? ''}`
  const [keyA, keyB] = [keyOf(a), keyOf(b)]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

function isOneDay(date: DayInterval): boolean {
  return date.earliest !== null && date.earliest === date.latest
}

function parseSingle(text: string): { earliest: string; latest: string; precision: DatePrecision } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (match === null) return null
  const [, year = '', month, day] = match
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year' }
  const days = daysInMonth(Number(year), Number(month))
  if (day === undefined) {
    return days === 0 ? null : { earliest: `${text}-01`, latest: `${text}-${String(days)}`, precision: 'month' }
  }
  return Number(day) < 1 || Number(day) > days ? null : { earliest: text, latest: text, precision: 'day' }
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
