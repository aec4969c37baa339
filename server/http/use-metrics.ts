/** `/metrics`: the counters of this server, for Prometheus. */
import type { Plugin } from 'graphql-yoga'
import type { Metrics } from './metrics.ts'
import { useRoute } from './route.ts'
import type { Services } from './services.ts'

/** The plugin that shows them. */
export function useMetrics({ text, mediaType }: Metrics, { report }: Services): Plugin {
  return useRoute(
    /^\/metrics$/,
    async () => new Response(await text(), { headers: { 'content-type': mediaType } }),
    report,
  )
}
