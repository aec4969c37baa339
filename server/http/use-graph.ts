/** Gives each GraphQL request a hold on the version that was current when it came, and takes it back when nothing asks it any more. */
import type { Plugin } from 'graphql-yoga'
import type { Lease, LiveGraph } from '../traversal/live-graph.ts'

export interface GraphLeases {
  readonly plugin: Plugin
  readonly leaseOf: (request: Request) => Lease
}

/** The plugin, and the lease of a request, taken at its first use. */
export function useGraph(graph: LiveGraph): GraphLeases {
  const leases = new WeakMap<Request, Lease>()
  // A request that was given up may have a step under way in the engine, which must not be closed under it.
  const works = new WeakMap<Request, Promise<unknown>>()
  return {
    plugin: {
      onExecute: ({ args, executeFn, setExecuteFn }) => {
        const { request } = args.contextValue
        setExecuteFn((given) => {
          const work = Promise.resolve(executeFn(given))
          works.set(request, work)
          return work
        })
      },
      onResponse: ({ request }) => {
        const lease = leases.get(request)
        leases.delete(request)
        if (lease !== undefined) void afterwards(works.get(request), lease.release)
      },
    },
    leaseOf: (request) => {
      const lease = leases.get(request) ?? graph.lease()
      leases.set(request, lease)
      return lease
    },
  }
}

async function afterwards(work: Promise<unknown> | undefined, release: () => void): Promise<void> {
  try {
    await work
  } catch {
    // Told to whoever asked.
  } finally {
    release()
  }
}
