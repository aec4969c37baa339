/** The HTTP server: compression round the client's files, then Yoga. */
import { existsSync } from 'node:fs'
import { createServer, type Server, type ServerOptions } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import sirv from 'sirv'
import { ExplorerError } from '../graph/error.ts'
import { drainOf } from './drain.ts'
import { hearDrainOnce } from './drain-listeners.ts'
import { makeYoga } from './graphql.ts'
import type { HttpLimits } from './limits.ts'
import { refuseMalformed } from './refuse-malformed.ts'
import type { Services } from './services.ts'

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly address: string
  /** Takes no new requests, lets those that are here end, within `closeMs`. */
  readonly close: () => Promise<void>
}

/** Starts to listen. Throws PORT_BUSY, saying what to do, where another program has the port. */
export async function startServer(
  services: Services,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const yoga = makeYoga(services)
  const assets = clientFiles(services.assets)
  const compress = compression()
  const server = createServer(timesOf(services.limits), (request, response) => {
    compress(request, response, () => {
      hearDrainOnce(response)
      const answer = () => void yoga(request, response)
      // Files are asked for by GET; a question need not be looked for among them.
      if (request.method === 'POST') answer()
      else assets(request, response, answer)
    })
  })
  refuseMalformed(server)
  const drain = drainOf(server)
  await listen(server, host, port)
  return { address: addressOf(server, host), close: () => drain.close(services.limits.closeMs) }
}

/** A caller who sends slowly, or nothing at all, is let go: a request must be here within the time it may take. */
function timesOf({ deadlineMs }: HttpLimits): ServerOptions {
  return {
    requestTimeout: deadlineMs,
    headersTimeout: deadlineMs,
    connectionsCheckingInterval: Math.min(1000, deadlineMs),
  }
}

/** The client's files. Hashed ones never change under their name; the page itself is asked for every time. */
function clientFiles(folder: string): ReturnType<typeof sirv> {
  if (!existsSync(folder)) {
    return (_request, _response, next) => {
      void next?.()
    }
  }
  return sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/')
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenError(error, host, port))
    })
    server.listen(port, host, resolve)
  })
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): ExplorerError {
  const place = `${host}:${String(port)}`
  const cause = { cause: error }
  if (error.code === 'EADDRINUSE') {
    const advice = `another program listens there; name another with --port ${String(port + 1)}`
    return new ExplorerError('PORT_BUSY', `busy port: ${place} (${advice})`, cause)
  }
  if (error.code === 'EACCES') {
    return new ExplorerError('PORT_BUSY', `forbidden port: ${place} (name one above 1023 with --port)`, cause)
  }
  const expected = 'expected --host and --port of this machine'
  return new ExplorerError('BAD_USER_INPUT', `invalid address: ${place} (${expected})`, cause)
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`
}
