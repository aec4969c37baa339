/** Gives each GraphQL request so much time and no more. */
import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { startDeadline, untilAborted, type Deadline } from './deadline.ts'

export interface Deadlines {
  readonly plugin: Plugin
  /** Aborted when the time is over or the caller has gone. */
  readonly signalOf: (request: Request) => AbortSignal
}

/** The plugin, and the signal of a request, whose clock runs from its first use. */
export function useDeadline(limitMs: number): Deadlines {
  const deadlines = new WeakMap<Request, Deadline>()
  const signalOf = (request: Request) => {
    const deadline = deadlines.get(request) ?? startDeadline(request.signal, limitMs)
    deadlines.set(request, deadline)
    return deadline.signal
  }
  return {
    signalOf,
    plugin: {
      onExecute: ({ args, executeFn, setExecuteFn }) => {
        const { request } = args.contextValue
        setExecuteFn(async (given) => {
          // Queries alone are answered: nothing comes in parts.
          const work = Promise.resolve(executeFn(given)) as Promise<ExecutionResult>
          const result = await untilAborted(work, signalOf(request))
          // Whole: nothing is left that would have to be told, which costs a small request a twentieth of its time.
          if (result.errors === undefined) {
            deadlines.get(request)?.clear()
            deadlines.delete(request)
          }
          return result
        })
      },
      onResponse: ({ request }) => {
        deadlines.get(request)?.end()
        // As a trace is ended: it leads back to its request, which would stay with all that belongs to it.
        deadlines.delete(request)
      },
    },
  }
}
