/** Days as places on an axis, and where the axis has its ticks. */
import type { DayInterval } from '../date.ts'
import type { DaySpan, Span } from './guides.ts'

/** The days of an interval; an open end reaches to the end of the axis. */
export function daySpanOf({ earliest, latest }: DayInterval, axis: DaySpan): DaySpan {
  return {
    first: earliest === null ? axis.first : dayNumber(earliest),
    end: latest === null ? axis.end : dayNumber(latest) + 1,
  }
}

/** The days from the first month that some dates touch to the last; `null` where they name no day at all. */
export function axisOf(dates: readonly DayInterval[]): DaySpan | null {
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return null
  return { first: monthStart(first, 0), end: monthStart(last, 1) }
}

/** The number of months an axis spans. */
export function monthsOf({ first, end }: DaySpan): number {
  return Math.round((end - first) / daysOfMonth)
}

const daysOfMonth = 365.2425 / 12

/** Where a span of days lies on an axis that begins at 0 and is so long. */
export function spanOn({ first, end }: DaySpan, axis: DaySpan, length: number): Span {
  const scale = length / (axis.end - axis.first)
  return { from: (first - axis.first) * scale, to: (end - axis.first) * scale }
}

export interface Tick {
  readonly x: number
  readonly text: string
  /** A year's first day. */
  readonly isMajor: boolean
}

interface TickOptions {
  /** Of the axis. */
  readonly from: number
  readonly to: number
  readonly widthOf: (text: string) => number
}

/** Least room between two ticks, and after the words of one. */
const roomForTick = 9
const roomAfterText = 6

/** The ticks of an axis: its years, or as many of them as there is room for; its months or quarters where there is room for them too. */
export function ticksOf(axis: DaySpan, { from, to, widthOf }: TickOptions): readonly Tick[] {
  const yearLength = ((to - from) / (axis.end - axis.first)) * 365.2425
  const yearText = widthOf('2000') + roomAfterText
  const everyYears = [1, 2, 5, 10, 20, 50, 100].find((years) => years * yearLength >= yearText) ?? 500
  const everyMonths = [1, 3].find((months) => (months * yearLength) / 12 >= roomForTick) ?? 12
  const withText = [1, 3].find((months) => (months * yearLength) / 12 >= widthOf('12') + roomAfterText) ?? 12
  const starts = monthsIn(axis).filter(({ year, month }) =>
    month === 1 ? year % everyYears === 0 : (month - 1) % everyMonths === 0,
  )
  let wordsEnd = -Infinity
  return starts.map(({ year, month, day }, index) => {
    const isMajor = month === 1
    const text = isMajor ? String(year) : index === 0 ? `${String(year)}-${pad(month)}` : String(month)
    const x = from + spanOn({ first: day, end: day }, axis, to - from).from
    // An axis that begins within a year names it all the same, and what would run into that is left out.
    const isTold = isMajor || index === 0 || ((month - 1) % withText === 0 && x >= wordsEnd)
    if (isTold) wordsEnd = x + widthOf(text) + roomAfterText
    return { x, text: isTold ? text : '', isMajor }
  })
}

interface MonthStart {
  readonly year: number
  readonly month: number
  readonly day: number
}

function monthsIn(axis: DaySpan): readonly MonthStart[] {
  const months: MonthStart[] = []
  let { year, month } = monthOf(axis.first)
  for (let day = axis.first; day < axis.end; day = dayFrom(year, month, 1)) {
    months.push({ year, month, day })
    month = month === 12 ? 1 : month + 1
    year = month === 1 ? year + 1 : year
  }
  return months
}

/** The first day of the month of an ISO day, or of so many months later. */
function monthStart(day: string, later: number): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + later
  return dayFrom(Math.floor(months / 12), (months % 12) + 1, 1)
}

/** The number of an ISO day: whole days since 1 March of year 0. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayFrom(year, month, date)
}

/** Days of the proleptic Gregorian calendar, years counted from March so that a leap day comes last. */
function dayFrom(year: number, month: number, date: number): number {
  const shifted = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + date - 1
}

/** The month that a first day of a month begins. */
function monthOf(day: number): { year: number; month: number } {
  const year = Math.floor(day / 365.2425)
  for (let months = year * 12 - 1; ; months += 1) {
    const [ofYear, month] = [Math.floor(months / 12), (months % 12) + 1]
    if (dayFrom(ofYear, month, 1) >= day) return { year: ofYear, month }
  }
}

function pad(month: number): string {
  return String(month).padStart(2, '0')
}
