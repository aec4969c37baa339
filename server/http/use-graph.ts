/** Gives each GraphQL request a hold on the version that was current when it came, and takes it back when nothing asks it any more. */
import type { Plugin } from 'graphql-yoga'
import type { ApiContext } from '../api/context.ts'
import type { Lease, LiveGraph } from '../traversal/live-graph.ts'
import { executeWhole } from './repeat.ts'

export interface GraphLeases {
  readonly plugin: Plugin<ApiContext>
  readonly leaseOf: (request: Request) => Lease
}

/** The plugin, and the lease of a request, taken at its first use. */
export function useGraph(graph: LiveGraph): GraphLeases {
  const leases = new WeakMap<Request, Lease>()
  // A request that was given up may have a step under way in the engine, which must not be closed under it.
  const works = new WeakMap<Request, Promise<unknown>>()
  const leaseOf = (request: Request) => {
    const lease = leases.get(request) ?? graph.lease()
    leases.set(request, lease)
    return lease
  }
  const renewed = async (request: Request) => {
    await graph.renew()
    leases.get(request)?.release()
    leases.delete(request)
    return leaseOf(request)
  }
  return {
    plugin: {
      onExecute: ({ args, executeFn, setExecuteFn }) => {
        const { request } = args.contextValue
        setExecuteFn((given) => {
          const work = executeWhole(executeFn, given, {
            context: args.contextValue,
            lease: () => leaseOf(request),
            renewed: () => renewed(request),
          })
          works.set(request, work)
          return work
        })
      },
      onResponse: ({ request }) => {
        const [lease, work] = [leases.get(request), works.get(request)]
        leases.delete(request)
        works.delete(request)
        if (lease !== undefined) void afterwards(work, lease.release)
      },
    },
    leaseOf,
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
