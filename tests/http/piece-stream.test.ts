import { expect, test } from 'vitest'
import { pieceStream } from '../../server/http/piece-stream.ts'

const megabyte = 1 << 20
const isWhole = () => Promise.resolve(true)

/** Endless lines of 1 KiB that count how many were made, and whether they were told to stop. */
function lines() {
  const seen = { made: 0, isStopped: false, timesEnded: 0 }
  function* make() {
    try {
      for (;;) {
        seen.made += 1
        yield `${'x'.repeat(1023)}\n`
      }
    } finally {
      seen.isStopped = true
    }
  }
  const leaving = new AbortController()
  const stream = pieceStream(make(), {
    signal: leaving.signal,
    isWhole,
    ended: () => (seen.timesEnded += 1),
    failed: fail,
  })
  return { seen, leaving, reader: stream.getReader() }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('texts and bytes come out as the bytes of the file, and the end is told once', async () => {
  let timesEnded = 0
  const pieces = ['名', Uint8Array.of(0, 255), 'a', 'b']
  const signal = new AbortController().signal
  const stream = pieceStream(pieces, { signal, isWhole, ended: () => (timesEnded += 1), failed: fail })
  expect(await new Response(stream).bytes()).toEqual(Uint8Array.of(0xe5, 0x90, 0x8d, 0, 255, 0x61, 0x62))
  expect(timesEnded).toBe(1)
})

test('no more is made than somebody reads', async () => {
  const { seen, reader } = lines()
  await reader.read()
  await settled()
  // One chunk of 64 lines read, one made ahead.
  expect(seen.made * 1024).toBeLessThan(megabyte / 4)
  expect(seen).toMatchObject({ isStopped: false, timesEnded: 0 })
})

test('a reader who stops ends the work', async () => {
  const { seen, reader } = lines()
  await reader.read()
  await reader.cancel()
  expect(seen).toMatchObject({ isStopped: true, timesEnded: 1 })
})

test('a caller who went away ends the work, though nobody cancels', async () => {
  const { seen, reader, leaving } = lines()
  await reader.read()
  leaving.abort()
  await settled()
  expect(seen).toMatchObject({ isStopped: true, timesEnded: 1 })
})

test('a fault in the middle is told before the body ends, so that it can be broken off', async () => {
  const told: string[] = []
  async function* make() {
    yield 'x'.repeat(megabyte)
    throw new Error('the engine is gone')
  }
  const signal = new AbortController().signal
  const ended = () => told.push('ended')
  const stream = pieceStream(make(), { signal, isWhole, ended, failed: (error) => told.push(String(error)) })
  await new Response(stream).text()
  expect(told).toEqual(['Error: the engine is gone', 'ended'])
})

function fail(error: unknown): never {
  throw error
}
