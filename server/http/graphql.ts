/** Yoga and its plugins, in the order they are asked. */
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { ApiContext } from '../api/context.ts'
import { makeContext } from '../api/context.ts'
import { makeSchema } from '../api/schema.ts'
import { corpusSize } from './corpus.ts'
import { makeMetrics } from './metrics.ts'
import { makeQueue } from './queue.ts'
import { makeRate } from './rate.ts'
import { EncodedResponse } from './response.ts'
import type { Services } from './services.ts'
import { traceOf } from './trace.ts'
import { useBodyLimit } from './use-body-limit.ts'
import { useCompiled } from './use-compiled.ts'
import { useCost, type NodeContext } from './use-cost.ts'
import { useCrossOrigin } from './use-cross-origin.ts'
import { useDeadline } from './use-deadline.ts'
import { useDocuments } from './use-documents.ts'
import { useErrors } from './use-errors.ts'
import { useEtag } from './use-etag.ts'
import { useExportLimits } from './use-export-limits.ts'
import { useExports } from './use-exports.ts'
import { useGraph } from './use-graph.ts'
import { useHealth } from './use-health.ts'
import { useMediaType } from './use-media-type.ts'
import { useMetrics } from './use-metrics.ts'
import { useNowhere } from './use-nowhere.ts'
import { useParameters } from './use-parameters.ts'
import { useQueue } from './use-queue.ts'
import { useRequestLog } from './use-request-log.ts'
import { useRows } from './use-rows.ts'
import { counting, useSpending } from './use-spending.ts'
import { useSchemaText, useScriptTexts } from './use-texts.ts'
import { useTrace, useTraceEnd } from './use-trace.ts'

/** The handler of everything but the client's files. */
export function makeYoga(services: Services): YogaServerInstance<NodeContext, ApiContext> {
  const { limits } = services
  const schema = makeSchema()
  const graph = useGraph(services.graph)
  const deadline = useDeadline(limits.deadlineMs)
  const errors = useErrors(services)
  const queue = makeQueue(limits)
  const rate = makeRate(limits.costPerMinute)
  const sizeOf = (request: Request) => corpusSize(graph.leaseOf(request).context())
  const metrics = makeMetrics(queue, services.graph)
  return createYoga<NodeContext, ApiContext>({
    schema,
    fetchAPI: { Response: EncodedResponse },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    // Yoga would name the asking origin; `useCrossOrigin` says `*`.
    cors: false,
    graphiql: { title: 'Signatory · GraphiQL', defaultQuery },
    // GraphiQL's page is 9 MB of text: read only when somebody opens it.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    maskedErrors: { maskError: errors.mask },
    logging: false,
    // `useDocuments` reads and remembers documents within limits.
    parserAndValidationCache: false,
    multipart: false,
    batching: false,
    // `useBodyLimit` refuses by the length that is told; Yoga counts every body's bytes again, for two thirds of a small request's time.
    maxRequestBodySize: false,
    context: ({ request }) =>
      makeContext({
        traversal: counting(graph.leaseOf(request).context(deadline.signalOf(request)), traceOf(request)),
        origin: services.publicUrl ?? new URL(request.url).origin,
        texts: services.texts,
      }),
    plugins: [
      // What a request meets, in this order; its answer passes the same plugins.
      useTrace(),
      useRequestLog((request) => {
        metrics.count(request)
        services.told(request)
      }),
      useCrossOrigin(),
      useBodyLimit(limits.bodyBytes),
      useMediaType(),
      useParameters(),
      useHealth(services),
      useMetrics(metrics, services),
      useSchemaText(schema, services),
      useScriptTexts(services),
      useExportLimits({ rate, queue, limits }),
      useExports(services),
      useEtag(services, graph.leaseOf),
      useNowhere(),
      // From here on GraphQL alone. What stands later is wrapped round what stands before, but for the cost, which comes first.
      useDocuments(limits),
      useCost({ schema, limits, rate, sizeOf }),
      useCompiled(schema, limits.cacheBytes),
      graph.plugin,
      useSpending(limits.answerBytes),
      useQueue(queue, deadline.signalOf),
      deadline.plugin,
      errors.plugin,
      useRows(),
      useTraceEnd(),
    ],
  })
}

const defaultQuery = `# Who signed with whom? One flat row an edge, ready for a data frame.
{
  signings(form: PARTIES) {
    table(lang: EN) {
      columns
      rows
    }
  }
}
`
