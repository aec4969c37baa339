/** What a benchmark measured, and how it is told. */

/** A line of the report. */
export interface Measured {
  readonly name: string
  /** Ours as a part of theirs for requests a second; ours as a multiple of theirs for times and memory. */
  readonly ratio: number
  readonly goal: number
  readonly isMet: boolean
  readonly told: string
}

/** `name: 1.23 (goal at most 3; 12 ms, in memory 10 ms)`. Goals below one are the least there may be. */
export function lineOf({ name, ratio, goal, isMet, told }: Measured): string {
  const wanted = `goal ${goal < 1 ? 'at least' : 'at most'} ${String(goal)}${isMet ? '' : ', not met'}`
  return `${name}: ${ratio.toFixed(2)} (${wanted}; ${told})`
}
