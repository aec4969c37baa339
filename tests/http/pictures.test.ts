/** Pictures over HTTP: their headers, and what happens when there are too many, or when nobody waits any more. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ExplorerError } from '../../server/graph/error.ts'
import type { DrawPicture } from '../../server/rendering/picture.ts'
import { drawHere } from '../rendering/draw.ts'
import { openServer, type OpenServer } from './open-services.ts'

let draw: DrawPicture = drawHere
let server: OpenServer
let reported: readonly unknown[]

beforeAll(async () => {
  server = await openServer({}, { draw: (...parameters) => draw(...parameters) })
  ;({ reported } = server)
})
afterAll(() => server.close())

const get = (path: string, init: RequestInit = {}) => fetch(`${server.address}${path}`, init)

test.each([
  ['svg', 'image/svg+xml; charset=utf-8', '<?xml'],
  ['png', 'image/png', '\u0089PNG'],
  ['pdf', 'application/pdf', '%PDF-'],
])('a picture as %s says what it is, and is 304 for who has it', async (format, mediaType, start) => {
  draw = drawHere
  const response = await get(`/export/picture.${format}?form=parties`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType])
  expect(response.headers.get('content-disposition')).toBe(`inline; filename="signatory-picture.${format}"`)
  expect(
    Buffer.from(await response.arrayBuffer())
      .toString('latin1')
      .slice(0, start.length),
  ).toBe(start)
  const etag = response.headers.get('etag') ?? ''
  draw = () => Promise.reject(new Error('drawn again'))
  const again = await get(`/export/picture.${format}?seed=1&form=parties`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('a character that the font does not have is told in words', async () => {
  draw = drawHere
  const response = await get('/export/picture.pdf?title=%F0%9F%98%80')
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { code: 'BAD_USER_INPUT', title: 'missing glyph: 😀 U+1F600 (expected characters of Noto Sans SC)' },
  ])
})

test('too many pictures at once are told to come back', async () => {
  draw = () => Promise.reject(new ExplorerError('OVERLOADED', 'too many pictures at once: 3 (limit 2)'))
  const response = await get('/export/picture.png')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await response.json()).toMatchObject({ title: 'too many pictures at once: 3 (limit 2)', code: 'OVERLOADED' })
  expect(reported).toEqual([])
})

test('a caller who goes away stops the drawing, and nothing is reported', async () => {
  const caller = new AbortController()
  const stopped = new Promise<string>((resolve) => {
    draw = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new ExplorerError('CANCELLED', 'cancelled'))
          resolve('stopped')
        })
        caller.abort()
      })
  })
  await expect(get('/export/picture.png', { signal: caller.signal })).rejects.toThrow()
  expect(await stopped).toBe('stopped')
  expect(reported).toEqual([])
})
