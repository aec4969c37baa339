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
  return terminal.barStream === null ? lines(terminal) : bar(terminal.barStream)
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  const drawn = new SingleBar(
    { format: '{stage} {bar} {value}/{total}', stream, hideCursor: true, clearOnComplete: true },
    Presets.shades_grey,
  )
  let stage = ''
  return {
    show: (progress) => {
      if (progress.stage !== stage) drawn.start(progress.total, progress.done, { stage: progress.stage })
      stage = progress.stage
      drawn.update(progress.done, { stage })
    },
    stop: () => {
      drawn.stop()
    },
  }
}

function lines({ note, elapsed }: Terminal): ProgressDisplay {
  let last = elapsed()
  return {
    show: (progress) => {
      if (elapsed() - last < lineIntervalMs) return
      last = elapsed()
      note(formatProgress(progress))
    },
    stop: () => undefined,
  }
}
