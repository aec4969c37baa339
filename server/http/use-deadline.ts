/** Gives each GraphQL request so much time and no more. */
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
        setExecuteFn((given) => untilAborted(Promise.resolve(executeFn(given)), signalOf(request)))
      },
      onResponse: ({ request }) => {
        deadlines.get(request)?.end()
        // As a trace is ended: it leads back to its request, which would stay with all that belongs to it.
        deadlines.delete(request)
      },
    },
  }
}
