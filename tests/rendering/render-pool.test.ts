/** Threads that draw, as built: Node 20 starts none from TypeScript. `npm run check` builds before this runs. */
import { afterEach, expect, test } from 'vitest'
import { openRenderPool, type RenderLimits, type RenderPool } from '../../dist/server/rendering/render-pool.js'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { parseView } from '../../server/graph/view/view.ts'
import { drawPicture, type PictureRequest } from '../../server/rendering/picture/draw-picture.ts'
import { edge, node, provenance, subgraph, tiny } from '../graph/invented.ts'
import { openServer } from '../http/open-services.ts'

const pools: RenderPool[] = []
function open(changes: Partial<RenderLimits> = {}): RenderPool {
  const pool = openRenderPool({ threads: 2, queue: 16, pixels: 64_000_000, ...changes })
  pools.push(pool)
  return pool
}
afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())))

/** Parties in a ring, an agreement between each and the next. */
function ring(parties: number): Subgraph {
  const numbers = Array.from({ length: parties }, (_, number) => String(number))
  return subgraph(
    numbers.flatMap((number) => [
      node({ id: `agency:n${number}`, kind: 'Agency', name: `第${number}局` }),
      node({ id: `agreement:n${number}`, kind: 'Agreement', name: '协议' }),
    ]),
    numbers.flatMap((number, index) => [
      edge({ id: `signed:a${number}`, source: `agency:n${number}`, target: `agreement:n${number}` }),
      edge({
        id: `signed:b${number}`,
        source: `agency:n${String((index + 1) % parties)}`,
        target: `agreement:n${number}`,
      }),
    ]),
  )
}

function request(query = '', changes: Partial<PictureRequest> = {}): PictureRequest {
  return { subgraph: tiny, view: parseView(query), provenance, publicUrl: null, format: 'svg', ...changes }
}

const large = request('', { subgraph: ring(400), format: 'pdf' })

test.each(['svg', 'png', 'pdf'] as const)('a thread draws the same %s as this one', async (format) => {
  const here = await drawPicture(request('', { format }), { pixels: 64_000_000 })
  const there = await open().draw(request('', { format }))
  expect(Buffer.from(there.bytes)).toEqual(Buffer.from(here.bytes))
})

test('what can’t be read well on a sheet is told beside the picture', async () => {
  const { warnings } = await open().draw(request('lang=en&preset=85mm', { subgraph: ring(60) }))
  expect(warnings[0]).toMatch(/ at 85mm.*; try 114mm or filter\.$/)
  expect((await open().draw(request())).warnings).toEqual([])
})

test('a thread’s refusal keeps its code, its sentence and its facts', async () => {
  const pool = open({ pixels: 1000 })
  await expect(pool.draw(request('title=😀'))).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'missing glyph: 😀 U+1F600 (expected characters of Noto Sans SC)',
    details: { characters: ['😀'] },
  })
  await expect(pool.draw(request('', { format: 'png' }))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
})

test('more pictures than are drawn and may wait are refused, the others are drawn', async () => {
  const pool = open({ threads: 1, queue: 1 })
  const results = await Promise.allSettled(['seed=1', 'seed=2', 'seed=3'].map((query) => pool.draw(request(query))))
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(results[2]).toMatchObject({
    reason: { code: 'OVERLOADED', message: 'too many pictures at once: 3 (limit 2)' },
  })
  expect((await pool.draw(request('seed=3'))).bytes.length).toBeGreaterThan(0)
})

test('a picture that nobody waits for any more is stopped, and its thread draws the next', async () => {
  const pool = open({ threads: 1, queue: 0 })
  await pool.draw(request())
  const caller = new AbortController()
  const drawing = pool.draw(large, caller.signal)
  setTimeout(() => {
    caller.abort()
  }, 50)
  await expect(drawing).rejects.toMatchObject({ code: 'CANCELLED' })
  expect((await pool.draw(request())).bytes.length).toBeGreaterThan(0)
  await expect(pool.draw(request(), caller.signal)).rejects.toMatchObject({ code: 'CANCELLED' })
})

test('while a large picture is drawn, the server answers others', async () => {
  const pool = open()
  // Whatever is asked for, the picture is a large one.
  const server = await openServer({}, { draw: (_, signal) => pool.draw(large, signal) })
  try {
    const drawing = fetch(`${server.address}/export/picture.pdf`)
    const waits = await waitsUntil(drawing, `${server.address}/livez`)
    expect((await (await drawing).arrayBuffer()).byteLength).toBeGreaterThan(100_000)
    expect(waits.length).toBeGreaterThan(20)
    // Drawn in this thread, the picture would hold one of them up for nearly all of its time.
    expect(Math.max(...waits)).toBeLessThan(waits.reduce((sum, wait) => sum + wait) / 3)
  } finally {
    await server.close()
  }
})

/** How long each of many requests waits for its answer, one after the other until something is done. */
async function waitsUntil(done: Promise<unknown>, address: string): Promise<readonly number[]> {
  const state = { isDone: false }
  void done.finally(() => {
    state.isDone = true
  })
  const waits: number[] = []
  while (!state.isDone) {
    const start = performance.now()
    expect((await fetch(address)).status).toBe(200)
    waits.push(performance.now() - start)
  }
  return waits
}
