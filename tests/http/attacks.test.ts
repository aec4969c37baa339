/** What the internet sends sooner or later: each is answered soon, with its status and code, and leaves nothing behind. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scripts } from '../fixtures/open-tiny.ts'
import { attacks, type Attack } from './attacks.ts'
import { openServer, type Memory, type OpenServer } from './open-services.ts'

/** What an answer may take on a busy machine; alone they take a few milliseconds. */
const patienceMs = 5000

describe.each<Memory>(['nothing', 'as served'])('with %s of the graph in memory', (memory) => {
  let server: OpenServer

  beforeAll(async () => {
    // What one caller may ask in a minute is another test.
    server = await openServer({ costPerMinute: 1_000_000_000 }, {}, memory)
  })
  afterAll(() => server.close())

  describe('an attack', () => {
    it.each(attacks.map((attack) => [attack.name, attack] as const))('with %s', async (_, attack) => {
      // What is asked again is compiled.
      for (let time = 0; time < 3; time++) {
        const { status, code, ms } = await send(server, attack)
        expect({ status, code }).toEqual({ status: attack.status, code: attack.code })
        expect(ms).toBeLessThan(patienceMs)
      }
    })

    it('is one of more than forty', () => {
      expect(attacks.length).toBeGreaterThan(60)
    })
  })

  describe('after all of them', () => {
    it('nothing was a fault of ours', () => {
      expect(server.reported).toEqual([])
    })

    it('no text was taken for code', () => {
      expect('wasAttacked' in globalThis).toBe(false)
    })

    it('no text reached the engine that is not a read script', () => {
      const known = [...scripts.all.values()]
        .filter(({ name }) => name.startsWith('read/'))
        .flatMap(({ statements }) => statements)
      expect([...server.texts].filter((text) => !known.includes(text))).toEqual([])
      expect(server.texts.size).toBeGreaterThan(5)
    })

    it('the data are what they were', async () => {
      const answer: unknown = await (await server.post({ query: '{ entities { totalCount } }' })).json()
      expect(answer).toMatchObject({ data: { entities: { totalCount: 17 } } })
    })

    it('memory is where it was', async () => {
      const rounds = async (count: number) => {
        for (let round = 0; round < count; round++) for (const attack of attacks) await send(server, attack)
      }
      await rounds(2)
      const before = heapBytes()
      await rounds(5)
      // 350 attacks later: less than 20 KB each.
      expect(heapBytes() - before).toBeLessThan(7_000_000)
    }, 120_000)

    it('memory is where it was after hundreds of documents that were asked again, and so compiled', async () => {
      let number = 0
      const askAgain = async (count: number) => {
        for (const last = number + count; number < last; number++) {
          const name = `a${String(number)}`
          const query = `{ entities(first: 1) { nodes { ${name}: id ... on Party { dealings { nodes { parties { party { name } } } } } } } }`
          for (let time = 0; time < 3; time++) expect((await server.post({ query })).status).toBe(200)
        }
      }
      await askAgain(150)
      const before = heapBytes()
      await askAgain(350)
      // Each takes some 100 KB while it is kept.
      expect(heapBytes() - before).toBeLessThan(10_000_000)
    }, 120_000)
  })
})

async function send(server: OpenServer, { path = '/graphql', init }: Attack) {
  const start = performance.now()
  const response = await server.get(path, init)
  const text = await response.text()
  return { status: response.status, code: codeIn(text), ms: performance.now() - start }
}

function codeIn(text: string): string | null {
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? null
}

/** What is held once garbage is collected. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}
