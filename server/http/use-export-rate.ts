/** Counts exports in what a caller may ask in a minute: each as much as a large answer. */
import type { Plugin } from 'graphql-yoga'
import { ExplorerError } from '../graph/error.ts'
import { callerOf } from './caller.ts'
import type { HttpLimits } from './limits.ts'
import { problemResponse } from './problem.ts'
import type { Rate } from './rate.ts'
import { traceOf } from './trace.ts'
import type { NodeContext } from './use-cost.ts'

/** Things that an export is taken to hold: its question is known only later. */
const exportCost = 5000

/** The plugin: 429 for a caller with nothing left. */
export function useExportRate(rate: Rate, { costPerMinute, proxies }: HttpLimits): Plugin<object, NodeContext> {
  return {
    onRequest: async (event) => {
      const { request, url, serverContext } = event
      if (!url.pathname.startsWith('/export/') || request.method === 'OPTIONS') return
      const trace = traceOf(request)
      const { isLeft, headers, resetSeconds } = await rate.spend(
        callerOf(request, serverContext.req?.socket, proxies),
        exportCost,
      )
      trace.headers = { ...trace.headers, ...headers }
      if (isLeft) return
      const advice = `limit ${String(costPerMinute)}, an export counts ${String(exportCost)}; ask again in ${String(resetSeconds)} s`
      const error = new ExplorerError('RATE_LIMITED', `too much in a minute: ${String(exportCost)} more (${advice})`, {
        details: { limit: costPerMinute, retryAfter: resetSeconds },
      })
      event.endResponse(problemResponse(error, trace.id))
    },
  }
}
