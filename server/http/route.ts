/** A plugin that answers GET and HEAD of some addresses itself, before GraphQL. */
import { ServerResponse } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { isOurFault, problemResponse } from './problem.ts'
import type { Services } from './services.ts'
import { traceOf } from './trace.ts'

/** Breaks a connection off: the only way to say that a body is not whole once it has begun. */
export type BreakOff = () => void

type RequestEvent = Parameters<NonNullable<Plugin['onRequest']>>[0]

export type Answer = (request: Request, match: RegExpExecArray, breakOff: BreakOff) => Response | Promise<Response>

/** The plugin that answers paths of a pattern; errors become problem details, HEAD loses the body. */
export function useRoute(pattern: RegExp, answer: Answer, report: Services['report']): Plugin {
  return {
    // Not async itself: what is meant for another plugin would wait a turn at each.
    onRequest: (event) => {
      const { request, url } = event
      const match = pattern.exec(url.pathname)
      if (match === null || !['GET', 'HEAD'].includes(request.method)) return
      return respond(
        event,
        async () => {
          const response = await answer(request, match, breakOffOf(event.serverContext))
          if (request.method === 'HEAD') await response.body?.cancel()
          return request.method === 'HEAD' ? new Response(null, response) : response
        },
        report,
      )
    },
  }
}

async function respond(
  { request, endResponse }: Pick<RequestEvent, 'request' | 'endResponse'>,
  answer: () => Promise<Response>,
  report: Services['report'],
): Promise<void> {
  try {
    endResponse(await answer())
  } catch (error) {
    const { id } = traceOf(request)
    if (isOurFault(error)) report(error, id)
    endResponse(problemResponse(error, id))
  }
}

function breakOffOf(serverContext: object): BreakOff {
  const response = 'res' in serverContext ? serverContext.res : null
  return () => {
    if (response instanceof ServerResponse) response.destroy()
  }
}
