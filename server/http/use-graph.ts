/** Gives each GraphQL request a hold on the version that was current when it came, and takes it back when it is answered. */
import type { Plugin } from 'graphql-yoga'
import type { Lease, LiveGraph } from '../traversal/live-graph.ts'

export interface GraphLeases {
  readonly plugin: Plugin
  readonly leaseOf: (request: Request) => Lease
}

/** The plugin, and the lease of a request, taken at its first use. */
export function useGraph(graph: LiveGraph): GraphLeases {
  const leases = new WeakMap<Request, Lease>()
  return {
    plugin: {
      onResponse: ({ request }) => {
        leases.get(request)?.release()
        leases.delete(request)
      },
    },
    leaseOf: (request) => {
      const lease = leases.get(request) ?? graph.lease()
      leases.set(request, lease)
      return lease
    },
  }
}
