/** Stops a server without breaking off what it is answering. */
import type { Server, ServerResponse } from 'node:http'

/** How often connections that nobody uses any more are looked for. */
const lookMs = 50

export interface Drain {
  /** Takes no new connections, lets answers end for so long, then breaks off what is left. */
  readonly close: (limitMs: number) => Promise<void>
  readonly isClosing: () => boolean
}

/** What stops a server; made before the first request. */
export function drainOf(server: Server): Drain {
  const answering = new Set<ServerResponse>()
  let isClosing = false
  server.on('request', (_, response: ServerResponse) => {
    if (isClosing) response.setHeader('connection', 'close')
    answering.add(response)
    response.once('close', () => answering.delete(response))
  })
  return {
    isClosing: () => isClosing,
    close: async (limitMs) => {
      isClosing = true
      // A connection kept alive would bring further requests.
      for (const response of answering) if (!response.headersSent) response.setHeader('connection', 'close')
      await closed(server, limitMs)
    },
  }
}

function closed(server: Server, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      server.closeIdleConnections()
    }, lookMs)
    const breakOff = setTimeout(() => {
      server.closeAllConnections()
    }, limitMs)
    server.close(() => {
      clearInterval(look)
      clearTimeout(breakOff)
      resolve()
    })
    server.closeIdleConnections()
  })
}
