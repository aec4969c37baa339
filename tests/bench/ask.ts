/** Asks a GraphQL server by POST over kept connections. */
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** The text of the answer; compression is not asked for. */
export function ask(
  address: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const body = JSON.stringify({ query, variables })
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(`${address}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        resolve(Buffer.concat(pieces).toString('utf8'))
      })
    })
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server ends connections that are idle for some seconds, and may do so while the next request is on its way.
      if (sent.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(error.code ?? ''))
        resolve(ask(address, query, variables))
      else reject(error)
    })
    sent.end(body)
  })
}

/** The data of an answer. Throws where it has errors. */
export function dataOf(text: string): unknown {
  const answer: unknown = JSON.parse(text)
  if (typeof answer === 'object' && answer !== null && 'data' in answer && !('errors' in answer)) return answer.data
  throw new Error(text.slice(0, 500))
}

/** Requests a second over some seconds, sixteen under way at any time. */
export async function requestsPerSecond(seconds: number, one: () => Promise<string>): Promise<number> {
  const end = performance.now() + 1000 * seconds
  let done = 0
  const worker = async () => {
    while (performance.now() < end) {
      await one()
      done++
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  return done / seconds
}

/** Ends the kept connections. */
export function hangUp(): void {
  agent.destroy()
}
