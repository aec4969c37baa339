/** Faults of a dataset: data, gathered while checking goes on, put into words only for the first ones. */

/** Where something stands: a file as the caller named it, line and column counted from 1, the column in characters. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is wrong at a place, what was found, and what would be right, in one sentence. */
export interface Fault extends Place {
  readonly message: string
}

/** The first faults in the order of files and lines, and how many there are. */
export interface Faults {
  readonly first: readonly Fault[]
  readonly total: number
  readonly files: number
}

/** Takes a fault. Place and message are functions: finding both can be slow, and only the first hundred are told. */
export type Report = (where: () => Place, message: () => string) => void

/** A list that faults are reported to. */
export interface FaultLog {
  readonly report: Report
  /** How many so far. */
  readonly count: () => number
  /** The first of them, by file (in the order in which files first had a fault), line and column. */
  readonly faults: () => Faults
}

interface Pending {
  readonly where: () => Place
  readonly message: () => string
}

/** Most faults told; the rest is a number. */
export const faultLimit = 100

/** An empty log. */
export function openFaultLog(): FaultLog {
  const pending: Pending[] = []
  return {
    report: (where, message) => pending.push({ where, message }),
    count: () => pending.length,
    faults: () => inOrder(pending),
  }
}

/** The start of a file, for faults of the file as a whole. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 }
}

function inOrder(pending: readonly Pending[]): Faults {
  const placed = pending.map(({ where, message }) => ({ place: where(), message }))
  const files = [...new Set(placed.map(({ place }) => place.file))]
  const rank = new Map(files.map((file, index) => [file, index]))
  const first = placed
    .sort((a, b) => (rank.get(a.place.file) ?? 0) - (rank.get(b.place.file) ?? 0) || compareInFile(a.place, b.place))
    .slice(0, faultLimit)
    .map(({ place, message }) => ({ ...place, message: message() }))
  return { first, total: placed.length, files: files.length }
}

function compareInFile(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}
