/** The time a request may take: its signal is aborted when that has passed, or when its caller goes away. */
import { ExplorerError } from '../graph/error.ts'

export interface Deadline {
  /** Aborted with TIMEOUT, or with whatever the caller's own signal says. */
  readonly signal: AbortSignal
  /** Ends the clock: the work is done, and nothing is left of it. */
  readonly clear: () => void
  /** Says that nobody waits any more: what an answer with an error has left behind stops at its next look. */
  readonly end: () => void
}

// One for all: nobody is told of it, and an error made for each request would cost more than all else here.
const answered = new ExplorerError('CANCELLED', 'answered')

/** A deadline from now on. */
export function startDeadline(caller: AbortSignal, limitMs: number): Deadline {
  const controller = new AbortController()
  const gone = () => {
    controller.abort(caller.reason)
  }
  const timer = setTimeout(() => {
    controller.abort(timeout(limitMs))
  }, limitMs)
  // Not AbortSignal.any, whose weak references are a third of the work of a small request's clock.
  caller.addEventListener('abort', gone, { once: true })
  if (caller.aborted) gone()
  const clear = () => {
    clearTimeout(timer)
    caller.removeEventListener('abort', gone)
  }
  const end = () => {
    clear()
    controller.abort(answered)
  }
  return { signal: controller.signal, clear, end }
}

/**
 * What the work gives, or the signal's reason as soon as it is aborted: nobody waits for a step that can't be stopped. The
 * work itself ends at its next look at the signal.
 */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(reasonOf(signal))
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    const over = () => {
      signal.removeEventListener('abort', stop)
    }
    work.then(resolve, reject).finally(over)
  })
}

/** The error a signal was aborted with. */
export function reasonOf(signal: { readonly reason: unknown }): Error {
  const { reason } = signal
  return reason instanceof Error ? reason : new ExplorerError('CANCELLED', 'cancelled', { cause: reason })
}

function timeout(limitMs: number): ExplorerError {
  const advice = 'ask for fewer nodes, fewer hops or smaller pages'
  const message = `too much time: over ${String(limitMs)} ms (limit ${String(limitMs)}; ${advice})`
  return new ExplorerError('TIMEOUT', message, { details: { limit: limitMs } })
}
