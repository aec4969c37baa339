/** Where a command writes: given by `main.ts`, so that commands know no process. */
export interface Terminal {
  /** Answers: lines of text, or pieces of a file. */
  readonly out: (line: string) => void
  /** Progress and errors. */
  readonly note: (line: string) => void
  /** The stream a progress bar may be drawn on, or `null` where lines are wanted. */
  readonly barStream: NodeJS.WriteStream | null
  readonly now: () => Date
  /** Milliseconds of a clock that never goes back. */
  readonly elapsed: () => number
}
