/** Lets so many GraphQL requests be answered at once; the others wait for their turn. */
import type { Plugin } from 'graphql-yoga'
import type { Queue } from './queue.ts'

/** The plugin: a turn ends when the work does, not when its caller has gone. */
export function useQueue(queue: Queue, signalOf: (request: Request) => AbortSignal): Plugin {
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { request } = args.contextValue
      setExecuteFn(async (given) => {
        const leave = await queue.enter(signalOf(request))
        try {
          const result: unknown = await executeFn(given)
          return result
        } finally {
          leave()
        }
      })
    },
  }
}
