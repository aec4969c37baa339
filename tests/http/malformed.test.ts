/** Requests that are no HTTP: each is told so, and why where its sender can mend it. */
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openServer, type OpenServer } from './open-services.ts'

let server: OpenServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

it('Chinese that is not escaped in an address is told how to be', async () => {
  const [head, body] = (await said('GET /export/picture.svg?title=签署 HTTP/1.1\r\nhost: a\r\n\r\n')).split('\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/problem\+json\r\n/)
  expect(JSON.parse(body ?? '')).toEqual({
    title:
      'invalid address: a character beyond ASCII (expected it escaped, as curl -G --data-urlencode and urllib.parse.quote do)',
    status: 400,
    code: 'BAD_USER_INPUT',
  })
})

it('what is no request at all is 400, and too many headers 431', async () => {
  expect(await said('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-length: 0\r\n/)
  expect(await said(`GET / HTTP/1.1\r\nx: ${'y'.repeat(60_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
})

/** What a server says to some bytes until it closes the connection. */
function said(request: string): Promise<string> {
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
  socket.write(request)
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (bytes) => (text += bytes.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolve(text)
    })
  })
}
