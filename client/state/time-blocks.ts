/**
 * Things in time as blocks by month: each as wide as its date is uncertain, a year-precise one over its whole year, never in
 * its January; things of equal spans are one block, as high as they are many; blocks stand on each other, narrow ones lowest.
 */
import type { TimedThing } from './time-things.ts'

/** A span of months, counted from January of the year 0, `[from, to)`. */
export interface MonthSpan {
  readonly from: number
  readonly to: number
}

export interface TimeBlock extends MonthSpan {
  /** On how many things it stands. */
  readonly base: number
  readonly things: readonly TimedThing[]
}

export interface TimeBlocks {
  /** The whole years that all blocks fall into; `null` where nothing is dated. */
  readonly extent: MonthSpan | null
  readonly blocks: readonly TimeBlock[]
  /** How high the highest stack is, in things. */
  readonly top: number
  readonly undated: readonly TimedThing[]
}

/** The blocks of things, narrow ones first, then earliest first. */
export function timeBlocksOf(things: readonly TimedThing[]): TimeBlocks {
  const extent = extentOf(things)
  const undated = things.filter(({ interval }) => interval === null)
  if (extent === null) return { extent, blocks: [], top: 0, undated }
  const blocks = stack(grouped(things, extent))
  const top = Math.max(...blocks.map(({ base, things: own }) => base + own.length))
  return { extent, blocks, top, undated }
}

/** The month of an ISO day, counted from January of the year 0. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The EDTF text of a month: `2015-11`. */
export function monthText(month: number): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}`
}

function extentOf(things: readonly TimedThing[]): MonthSpan | null {
  const days = things
    .flatMap(({ interval }) => [interval?.earliest, interval?.latest])
    .filter((day) => typeof day === 'string')
  if (days.length === 0) return null
  const months = days.map(monthOf)
  const yearOf = (month: number) => Math.floor(month / 12)
  // One by one: a spread of very many would not fit onto the stack.
  const [first, last] = months.reduce(
    ([a, b], month) => [Math.min(a, month), Math.max(b, month)],
    [Infinity, -Infinity],
  )
  return { from: yearOf(first) * 12, to: (yearOf(last) + 1) * 12 }
}

function grouped(things: readonly TimedThing[], extent: MonthSpan): readonly Omit<TimeBlock, 'base'>[] {
  const groups = new Map<string, MonthSpan & { readonly things: TimedThing[] }>()
  for (const thing of things) {
    if (thing.interval === null) continue
    const { earliest, latest } = thing.interval
    const from = earliest === null ? extent.from : monthOf(earliest)
    const to = latest === null ? extent.to : monthOf(latest) + 1
    const key = `${String(from)} ${String(to)}`
    const group = groups.get(key) ?? { from, to, things: [] }
    group.things.push(thing)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
}

function stack(groups: readonly Omit<TimeBlock, 'base'>[]): readonly TimeBlock[] {
  const tops = new Map<number, number>()
  return groups.map((group) => {
    const months = Array.from({ length: group.to - group.from }, (_, index) => group.from + index)
    const base = months.reduce((highest, month) => Math.max(highest, tops.get(month) ?? 0), 0)
    for (const month of months) tops.set(month, base + group.things.length)
    return { ...group, base }
  })
}
