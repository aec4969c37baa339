/** The small parts that limits are made of. */
import { describe, expect, it } from 'vitest'
import { preferred } from '../../server/http/accept.ts'
import { answerSize } from '../../server/http/answer-size.ts'
import { makeByteCache } from '../../server/http/byte-cache.ts'
import { callerOf } from '../../server/http/caller.ts'
import { makeQueue } from '../../server/http/queue.ts'

describe('a cache of bytes', () => {
  const filled = () => {
    const cache = makeByteCache<string, number>(100, (key) => key.length)
    for (const [index, key] of ['aaaaaaaaaa', 'bbbbbbbbbb'].entries()) cache.set(key, index)
    return cache
  }

  it('drops what was used longest ago when it is full', () => {
    const cache = filled()
    cache.get('aaaaaaaaaa')
    for (let index = 0; index < 9; index++) cache.set(`${String(index)}xxxxxxxxx`, index)
    expect([cache.get('aaaaaaaaaa'), cache.get('bbbbbbbbbb'), cache.sizeBytes()]).toEqual([0, undefined, 100])
  })

  it('keeps nothing that would push out much else, and nothing twice', () => {
    const cache = filled()
    cache.set('c'.repeat(11), 3)
    cache.set('aaaaaaaaaa', 4)
    expect([cache.get('c'.repeat(11)), cache.get('aaaaaaaaaa'), cache.sizeBytes()]).toEqual([undefined, 4, 20])
  })

  it('of no bytes keeps nothing', () => {
    const cache = makeByteCache<string, number>(0, (key) => key.length)
    cache.set('a', 1)
    expect(cache.get('a')).toBeUndefined()
  })
})

describe('a caller', () => {
  const from = (forwarded: string, remoteAddress: string, proxies: number) =>
    callerOf(new Request('http://x/', { headers: { 'x-forwarded-for': forwarded } }), { remoteAddress }, proxies)

  it.each([
    ['203.0.113.9', '192.0.2.1', 0, '192.0.2.1'],
    ['203.0.113.9', '192.0.2.1', 1, '203.0.113.9'],
    ['anything, 203.0.113.9', '192.0.2.1', 1, '203.0.113.9'],
    ['203.0.113.9, 198.51.100.7', '192.0.2.1', 2, '203.0.113.9'],
    ['', '192.0.2.1', 1, '192.0.2.1'],
    ['203.0.113.9', '192.0.2.1', 3, '192.0.2.1'],
    ['', '::ffff:192.0.2.1', 0, '192.0.2.1'],
    ['', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', 0, '2001:db8:1:2'],
    ['', '2001:db8::1', 0, '2001:db8:0:0'],
    ['', '::1', 0, '0:0:0:0'],
  ])('with %j from %s behind %i proxies is %s', (forwarded, remote, proxies, caller) => {
    expect(from(forwarded, remote, proxies)).toBe(caller)
  })
})

describe('a form', () => {
  const forms = ['text/csv', 'application/json'] as const
  it.each([
    ['text/csv', 'text/csv'],
    ['application/json, text/csv', 'application/json'],
    ['application/json;q=0.5, text/csv', 'text/csv'],
    ['text/html, TEXT/CSV;q=0.1', 'text/csv'],
    ['text/csv;q=0', null],
    ['*/*', null],
    ['', null],
  ])('for %j is %s', (accept, form) => {
    expect(preferred(accept, forms)).toBe(form)
  })
})

describe('the size of an answer', () => {
  it('is its objects, and bytes that its JSON is not shorter than', () => {
    const answer = {
      a: [
        { b: '名', c: null },
        { b: 'x"', c: 1.5 },
      ],
      d: { e: true },
    }
    const whole = Buffer.byteLength(JSON.stringify(answer))
    for (const limit of [whole, 1000]) {
      const { nodes, bytes } = answerSize(answer, limit)
      expect(nodes).toBe(4)
      expect(bytes).toBeLessThanOrEqual(whole)
      expect(bytes).toBeGreaterThan(0.8 * whole)
    }
  })

  it('is exact in bytes where they could be too many', () => {
    expect(answerSize({ a: '名'.repeat(100) }, 250).bytes).toBeGreaterThan(300)
    expect(answerSize({ a: '名'.repeat(100) }, 1000).bytes).toBeLessThan(250)
  })
})

describe('a queue', () => {
  const nobody = new AbortController().signal

  it('lets those who wait in, in their order', async () => {
    const queue = makeQueue({ requests: 1, waiting: 2 })
    const order: string[] = []
    const leave = await queue.enter(nobody)
    const others = ['first', 'second'].map(async (name) => {
      const done = await queue.enter(nobody)
      order.push(name)
      done()
    })
    expect([queue.running(), queue.waiting()]).toEqual([1, 2])
    leave()
    await Promise.all(others)
    expect([order, queue.running(), queue.waiting()]).toEqual([['first', 'second'], 0, 0])
  })

  it('forgets who went away while waiting, and ends a turn once', async () => {
    const queue = makeQueue({ requests: 1, waiting: 1 })
    const leave = await queue.enter(nobody)
    const leaving = new AbortController()
    const waiting = queue.enter(leaving.signal)
    leaving.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    leave()
    leave()
    expect([queue.running(), queue.waiting()]).toEqual([0, 0])
  })
})
