/** Exports take turns with GraphQL requests, and count in what a caller may ask in a minute: each as much as a large answer. */
import type { Plugin } from 'graphql-yoga'
import { ExplorerError } from '../graph/error.ts'
import { callerOf } from './caller.ts'
import type { HttpLimits } from './limits.ts'
import { problemResponse } from './problem.ts'
import type { Queue } from './queue.ts'
import type { Rate } from './rate.ts'
import { traceOf } from './trace.ts'
import type { NodeContext } from './use-cost.ts'

/** Things that an export is taken to hold: its question is known only later. */
const exportCost = 5000

interface Shared {
  readonly rate: Rate
  readonly queue: Queue
  readonly limits: HttpLimits
}

/**
 * The plugin: 429 for a caller with nothing left, 503 where enough wait already. A turn ends when the file begins: it is made as
 * fast as it is read, and a slow reader holds nobody up.
 */
export function useExportLimits({ rate, queue, limits }: Shared): Plugin<object, NodeContext> {
  const turns = new WeakMap<Request, () => void>()
  return {
    onRequest: async (event) => {
      const { request, url, serverContext } = event
      if (!url.pathname.startsWith('/export/') || request.method === 'OPTIONS') return
      const trace = traceOf(request)
      try {
        const caller = callerOf(request, serverContext.req?.socket, limits.proxies)
        const { isLeft, headers, resetSeconds } = await rate.spend(caller, exportCost)
        trace.headers = { ...trace.headers, ...headers }
        if (!isLeft) throw tooMuch(limits.costPerMinute, resetSeconds)
        const leave = await queue.enter(request.signal)
        turns.set(request, leave)
        request.signal.addEventListener('abort', leave, { once: true })
      } catch (error) {
        event.endResponse(problemResponse(error, trace.id))
      }
    },
    onResponse: ({ request }) => turns.get(request)?.(),
  }
}

function tooMuch(limit: number, retryAfter: number): ExplorerError {
  const asked = String(exportCost)
  const advice = `limit ${String(limit)}, an export counts ${asked}; ask again in ${String(retryAfter)} s`
  return new ExplorerError('RATE_LIMITED', `too much in a minute: ${asked} more (${advice})`, {
    details: { limit, retryAfter },
  })
}
