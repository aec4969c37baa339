/** What is no HTTP request is answered all the same: with a status, and with a sentence where its caller can mend it. */
import { STATUS_CODES, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** As Node answers them where nobody listens; anything else is 400. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

const unescaped =
  'invalid address: a character beyond ASCII (expected it escaped, as curl -G --data-urlencode and urllib.parse.quote do)'

/** Hears of requests that Node's parser refuses. */
export function refuseMalformed(server: Server): void {
  const answering = new WeakMap<Duplex, ServerResponse>()
  server.on('request', ({ socket }, response: ServerResponse) => {
    answering.set(socket, response)
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const response = answering.get(socket)
    const isInAnswer = response?.headersSent === true && !response.writableFinished
    if (socket.writable && !isInAnswer) socket.write(refusal(error.code ?? ''))
    socket.destroy(error)
  })
}

function refusal(code: string): string {
  const status = statuses[code] ?? 400
  const body = code === 'HPE_INVALID_URL' ? JSON.stringify({ title: unescaped, status, code: 'BAD_USER_INPUT' }) : ''
  const type = body === '' ? '' : 'content-type: application/problem+json\r\n'
  const size = `content-length: ${String(Buffer.byteLength(body))}`
  return `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${type}${size}\r\nconnection: close\r\n\r\n${body}`
}
