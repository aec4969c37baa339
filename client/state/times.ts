/** The years and months of a picture's dealings, for a reader to choose from. */
import type { DayInterval } from '#graph/date'
import type { Subgraph } from '#graph/subgraph'
import { kinds } from '#graph/vocabulary'

export interface TimeCount {
  /** A year or a month: `2015`, `2015-11`. */
  readonly edtf: string
  /** How many dealings surely fall into it. */
  readonly count: number
}

/** The years and months that dealings fall into, earliest first, each year before its months. */
export function timesOf({ nodes }: Subgraph): readonly TimeCount[] {
  const counts = new Map<string, number>()
  for (const { kind, date } of nodes) {
    if (kinds[kind].role !== 'dealing' || date === null) continue
    for (const edtf of spansOf(date)) counts.set(edtf, (counts.get(edtf) ?? 0) + 1)
  }
  return [...counts].map(([edtf, count]) => ({ edtf, count })).sort((a, b) => (a.edtf < b.edtf ? -1 : 1))
}

function spansOf({ earliest, latest }: DayInterval): readonly string[] {
  if (earliest === null || latest === null) return []
  return [4, 7].filter((length) => sameStart(earliest, latest, length)).map((length) => earliest.slice(0, length))
}

function sameStart(a: string, b: string, length: number): boolean {
  return a.slice(0, length) === b.slice(0, length)
}
