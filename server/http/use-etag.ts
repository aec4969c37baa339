/** Names the answers of GET requests, and answers 304 to whoever has them: a version, a document and its variables give one answer. */
import type { Plugin } from 'graphql-yoga'
import type { Lease } from '../traversal/live-graph.ts'
import { etagOf, isKnown } from './etag.ts'
import type { Services } from './services.ts'
import { traceOf } from './trace.ts'
import type { GraphLeases } from './use-graph.ts'

/** The plugin. Answers with errors have no name. */
export function useEtag({ softwareVersion, publicUrl }: Services, leaseOf: GraphLeases['leaseOf']): Plugin {
  const etags = new WeakMap<Request, { readonly etag: string; readonly lease: Lease }>()
  const nameOf = (request: Request, { origin, search }: URL) => {
    const { version, loadedAt } = leaseOf(request).context().reader.stamp
    const accept = request.headers.get('accept') ?? ''
    return etagOf([version, loadedAt, softwareVersion, publicUrl ?? origin, search, accept])
  }
  return {
    onRequest: (event) => {
      const { request, url } = event
      if (request.method !== 'GET' || url.pathname !== '/graphql' || !url.searchParams.has('query')) return
      const etag = nameOf(request, url)
      if (isKnown(request, etag)) event.endResponse(new Response(null, { status: 304, headers: headersOf(etag) }))
      else etags.set(request, { etag, lease: leaseOf(request) })
    },
    onResponse: ({ request, response }) => {
      const named = etags.get(request)
      if (named === undefined || response.status !== 200 || traceOf(request).codes.length > 0) return
      // An answer of a version that came meanwhile has another name.
      if (named.lease !== leaseOf(request)) return
      for (const [name, value] of Object.entries(headersOf(named.etag))) response.headers.set(name, value)
    },
  }
}

function headersOf(etag: string): Readonly<Record<string, string>> {
  return { etag, 'cache-control': 'no-cache', vary: 'Accept' }
}
