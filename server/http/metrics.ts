/** Counters of this server for Prometheus. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { LiveGraph } from '../traversal/live-graph.ts'
import type { Queue } from './queue.ts'
import type { ToldRequest } from './use-request-log.ts'

export interface Metrics {
  /** Counts a request that was answered. */
  readonly count: (request: ToldRequest) => void
  /** All of them, as Prometheus reads them. */
  readonly text: () => Promise<string>
  readonly mediaType: string
}

const secondsBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const costBuckets = [1, 10, 100, 1000, 5000, 10_000, 25_000, 50_000]

/** Metrics that nothing was counted in, of who waits and of the structure that is held in memory. */
export function makeMetrics(queue: Queue, graph: LiveGraph): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counters = makeCounters(registry)
  makeGauges(registry, queue, graph)
  return {
    count: (request) => {
      countRequest(counters, request)
    },
    text: () => registry.metrics(),
    mediaType: registry.contentType,
  }
}

function makeCounters(registry: Registry) {
  const registers = [registry]
  const labelNames = ['route'] as const
  return {
    requests: new Counter({
      name: 'signatory_requests_total',
      help: 'Requests answered, by route and status.',
      labelNames: ['route', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'signatory_request_seconds',
      help: 'Time to the answer, by route.',
      ...{ labelNames, buckets: secondsBuckets, registers },
    }),
    cost: new Histogram({
      name: 'signatory_graphql_cost',
      help: 'Things that GraphQL answers were estimated to hold.',
      ...{ buckets: costBuckets, registers },
    }),
    queries: new Counter({ name: 'signatory_engine_queries_total', help: 'Queries put to the engine.', registers }),
    rows: new Counter({ name: 'signatory_engine_rows_total', help: 'Rows that the engine gave.', registers }),
    errors: new Counter({
      name: 'signatory_graphql_errors_total',
      help: 'Errors told in GraphQL answers, by code.',
      ...{ labelNames: ['code'], registers },
    }),
  }
}

function makeGauges(registry: Registry, queue: Queue, graph: LiveGraph): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name, help, registers: [registry] },
      collect() {
        this.set(read())
      },
    })
  gauge('signatory_graphql_running', 'GraphQL requests and exports being answered.', queue.running)
  gauge('signatory_graphql_waiting', 'GraphQL requests and exports waiting for their turn.', queue.waiting)
  const held = 'of the structure in memory; 0 where the engine is walked.'
  gauge('signatory_topology_relations', `Relations ${held}`, () => graph.topology()?.relations ?? 0)
  gauge('signatory_topology_bytes', `Bytes ${held}`, () => graph.topology()?.sizeBytes ?? 0)
  gauge('signatory_topology_build_seconds', `Time of reading ${held}`, () => (graph.topology()?.buildMs ?? 0) / 1000)
}

function countRequest(counters: ReturnType<typeof makeCounters>, { path, status, ms, graphql }: ToldRequest): void {
  const route = routeOf(path)
  counters.requests.inc({ route, status })
  counters.seconds.observe({ route }, ms / 1000)
  if (graphql === undefined) return
  counters.cost.observe(graphql.estimate ?? 0)
  counters.queries.inc(graphql.queries)
  counters.rows.inc(graphql.rows)
  for (const code of graphql.codes) counters.errors.inc({ code })
}

/** A few words whatever is asked: each label is kept for ever. */
function routeOf(path: string): string {
  const known = /^\/(graphql|schema\.(?:graphql|json)|livez|readyz|metrics)$|^\/(cypher|export)\//.exec(path)
  return known?.[1] ?? known?.[2] ?? 'other'
}
