/** Shows how far a load is: a bar on a terminal, a line now and then elsewhere. */
import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '../loading/progress.ts'
import { formatProgress } from '../loading/report.ts'
import type { Terminal } from './terminal.ts'

const lineIntervalMs = 2000

export interface ProgressDisplay {
  readonly show: (progress: Progress) => void
  readonly stop: () => void
}

/** A display that draws nothing before the first progress. */
export function progressDisplay(terminal: Terminal): ProgressDisplay {
  return terminal.barStream === null ? lines(terminal) : bar(terminal.barStream, terminal)
}

function bar(stream: NodeJS.WriteStream, { elapsed }: Terminal): ProgressDisplay {
  const drawn = new SingleBar(
    { format: '{stage} {bar} {value}/{total} {rate}', stream, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  )
  const clock = stageClock(elapsed)
  let stage = ''
  return {
    show: (progress) => {
      const seconds = clock(progress)
      const rate = progress.done > 0 && seconds > 0 ? `${(progress.done / seconds).toFixed(0)} a second` : ''
      if (progress.stage !== stage) drawn.start(progress.total, progress.done, { stage: progress.stage, rate })
      stage = progress.stage
      drawn.update(progress.done, { stage, rate })
    },
    stop: () => {
      drawn.stop()
    },
  }
}

function lines({ note, elapsed }: Terminal): ProgressDisplay {
  const clock = stageClock(elapsed)
  let last = elapsed()
  return {
    show: (progress) => {
      const seconds = clock(progress)
      if (elapsed() - last < lineIntervalMs) return
      last = elapsed()
      note(formatProgress(progress, seconds))
    },
    stop: () => undefined,
  }
}

/** Seconds since the stage of a progress began, at its first. */
function stageClock(elapsed: Terminal['elapsed']): (progress: Progress) => number {
  let began: { readonly stage: string; readonly atMs: number } | null = null
  return ({ stage }) => {
    if (began?.stage !== stage) began = { stage, atMs: elapsed() }
    return (elapsed() - began.atMs) / 1000
  }
}
