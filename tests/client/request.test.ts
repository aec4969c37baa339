/** What a server says instead of an answer: each refusal becomes an error with its code, its sentence and its status. */
import { afterEach, describe, expect, it } from 'vitest'
import { DatasetDocument } from '../../client/api/operations.ts'
import { fetchExport } from '../../client/api/export-file.ts'
import { fetchSubgraph } from '../../client/api/questions.ts'
import { request } from '../../client/api/request.ts'
import { parseView } from '../../server/graph/view/view.ts'

const browserFetch = globalThis.fetch
afterEach(() => {
  globalThis.fetch = browserFetch
})

const ask = () => request(DatasetDocument, {})

function answerWith(status: number, body: string, headers: Readonly<Record<string, string>> = {}): void {
  globalThis.fetch = () => Promise.resolve(new Response(body, { status, headers }))
}

function problem(code: string, title: string): string {
  return JSON.stringify({ title, status: 0, code, requestId: '1' })
}

describe('a request that is refused', () => {
  it('by problem details has their code and sentence', async () => {
    answerWith(413, problem('LIMIT_EXCEEDED', 'too many bytes in the body: 9 (limit 8)'))
    await expect(ask()).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'too many bytes in the body: 9 (limit 8)',
      details: { status: 413 },
    })
  })

  it('for a while knows for how long', async () => {
    answerWith(429, problem('RATE_LIMITED', 'too much in a minute'), { 'retry-after': '7' })
    await expect(ask()).rejects.toMatchObject({ code: 'RATE_LIMITED', details: { status: 429, retryAfter: 7 } })
  })

  it('by GraphQL has its code, and the wait of its header', async () => {
    const errors = [{ message: 'too many requests at once: 9', extensions: { code: 'OVERLOADED' } }]
    answerWith(503, JSON.stringify({ errors }), { 'retry-after': '2' })
    await expect(ask()).rejects.toMatchObject({ code: 'OVERLOADED', details: { status: 503, retryAfter: 2 } })
  })

  it.each([
    [413, 'LIMIT_EXCEEDED'],
    [415, 'BAD_USER_INPUT'],
    [429, 'RATE_LIMITED'],
    [500, 'INTERNAL'],
    [502, 'ENGINE_DOWN'],
    [504, 'TIMEOUT'],
    [200, 'ENGINE_DOWN'],
  ])('%i, with a page that is not ours, is %s', async (status, code) => {
    answerWith(status, '<html>gateway</html>')
    await expect(ask()).rejects.toMatchObject({ code, details: { status } })
  })

  it('as a file tells the same', async () => {
    answerWith(503, problem('OVERLOADED', 'too many pictures'), { 'retry-after': '2' })
    await expect(fetchExport('picture.svg?')).rejects.toMatchObject({
      code: 'OVERLOADED',
      message: 'too many pictures',
    })
  })
})

describe('no server', () => {
  it('is told as such', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    await expect(ask()).rejects.toMatchObject({ code: 'ENGINE_DOWN', details: {} })
  })
})

describe('paths with one end', () => {
  it('are not asked for', async () => {
    const { signal } = new AbortController()
    const view = parseView('view=paths&from=agency:mofcom')
    await expect(fetchSubgraph(view, signal)).rejects.toMatchObject({ message: 'missing to: view=paths' })
  })
})
