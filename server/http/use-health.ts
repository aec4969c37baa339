/** `/livez`: the process is up. `/readyz`: the engine answers and data are loaded. */
import type { Plugin } from 'graphql-yoga'
import { datasetParts } from '../traversal/dataset.ts'
import { askWhole } from '../traversal/whole-answer.ts'
import { useRoute } from './route.ts'
import type { Services } from './services.ts'

/** The plugin that answers both. */
export function useHealth({ graph, report }: Services): Plugin {
  return useRoute(
    /^\/(livez|readyz)$/,
    async (request, [, name]) => {
      if (name === 'livez') return new Response('ok\n')
      const { result, lease } = await askWhole(graph, (held) => datasetParts(held.context(request.signal)))
      lease.release()
      const isReady = result.length > 0
      return new Response(isReady ? 'ok\n' : 'no data\n', { status: isReady ? 200 : 503 })
    },
    report,
  )
}
