/** Turns: so many at once, so many waiting, the others are sent away. */
import { ExplorerError } from '../graph/error.ts'
import { reasonOf } from './deadline.ts'

export interface Queue {
  /**
   * Waits for a turn; what it gives ends the turn, once. Throws OVERLOADED where enough wait already, and the signal's reason
   * where it is aborted while waiting.
   */
  readonly enter: (signal: AbortSignal) => Promise<() => void>
  readonly running: () => number
  readonly waiting: () => number
}

interface QueueLimits {
  readonly requests: number
  readonly waiting: number
}

/** A queue nobody stands in. */
export function makeQueue(limits: QueueLimits): Queue {
  const waiting = new Set<() => void>()
  let running = 0
  const leave = () => {
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      running--
      const [next] = waiting
      next?.()
    }
  }
  const begin = () => {
    running++
    return leave()
  }
  const wait = (signal: AbortSignal) =>
    new Promise<() => void>((resolve, reject) => {
      const stop = () => {
        waiting.delete(go)
        reject(reasonOf(signal))
      }
      const go = () => {
        waiting.delete(go)
        signal.removeEventListener('abort', stop)
        resolve(begin())
      }
      signal.addEventListener('abort', stop, { once: true })
      waiting.add(go)
    })
  return {
    enter: async (signal) => {
      signal.throwIfAborted()
      if (running < limits.requests) return begin()
      if (waiting.size >= limits.waiting) throw overloaded(running + waiting.size, limits)
      return wait(signal)
    },
    running: () => running,
    waiting: () => waiting.size,
  }
}

function overloaded(asked: number, { requests, waiting }: QueueLimits): ExplorerError {
  const limit = requests + waiting
  const message = `too many requests at once: ${String(asked + 1)} (limit ${String(limit)}; ask again in some seconds)`
  return new ExplorerError('OVERLOADED', message, { details: { limit, retryAfter: 2 } })
}
