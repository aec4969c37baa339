/** What a request may take: each limit, its sentence, and what its neighbour just under it gets. */
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { getIntrospectionQuery, Kind, parse, print } from 'graphql'
import { afterEach, describe, expect, it } from 'vitest'
import type { GraphReader } from '../../server/engine/engine.ts'
import type { HttpLimits } from '../../server/http/limits.ts'
import type { LiveGraph } from '../../server/traversal/live-graph.ts'
import { root } from '../fixtures/open-tiny.ts'
import { openServer, openServices, type OpenServer } from './open-services.ts'

const opened: OpenServer[] = []
async function open(...parameters: Parameters<typeof openServer>): Promise<OpenServer> {
  const server = await openServer(...parameters)
  opened.push(server)
  return server
}
afterEach(() => Promise.all(opened.splice(0).map((server) => server.close())))

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly extensions?: {
    readonly cost?: { readonly estimate: number; readonly spent: { readonly queries: number; readonly nodes: number } }
  }
}

async function ask(server: OpenServer, query: string, variables = {}) {
  const response = await server.post({ query, variables }, { accept: 'application/graphql-response+json' })
  const { data, errors, extensions } = (await response.json()) as Answer
  const [error] = errors ?? []
  return {
    status: response.status,
    headers: response.headers,
    data,
    message: error?.message,
    code: error?.extensions['code'],
    extensions,
  }
}

/** Limit, a document over it, one under it, and what the first is told. */
const documents: readonly (readonly [Partial<HttpLimits>, string, string, string])[] = [
  [
    { tokens: 6 },
    '{ dataset { id id id } }',
    '{ dataset { id } }',
    'too many tokens: over 6 (limit 6; name what repeats as a fragment, or ask in several requests)',
  ],
  [
    { depth: 2 },
    '{ dataset { datasets { id } } }',
    '{ dataset { id } }',
    'too many levels: 3 (limit 2; ask for what lies deeper by its id, in a request of its own)',
  ],
  [
    { introspectionDepth: 3 },
    '{ __schema { types { fields { name } } } }',
    '{ __schema { types { name } } }',
    'too many levels of introspection: 4 (limit 3; /schema.json has the whole schema)',
  ],
  [
    { aliases: 1 },
    '{ dataset { a: id b: id } }',
    '{ dataset { a: id id } }',
    'too many aliases: 2 (limit 1; ask for many things by `nodes(ids:)`, or in several requests)',
  ],
  [
    { rootFields: 1 },
    '{ dataset { id } entities { totalCount } }',
    '{ dataset { id } }',
    'too many root fields: 2 (limit 1; ask in several requests)',
  ],
  [
    { directives: 1 },
    '{ dataset { id @skip(if: false) version @skip(if: false) } }',
    '{ dataset { id @skip(if: false) } }',
    'too many directives: 2 (limit 1; leave out what is not wanted)',
  ],
  [
    { cost: 110 },
    '{ entities(first: 20) { nodes { id } } }',
    '{ entities(first: 5) { nodes { id } } }',
    'too many things in the answer: 118 estimated (limit 110; ask for less with first or limit, most of it is entities.nodes)',
  ],
]

describe('a document', () => {
  it.each(documents)('over %j is refused before the engine is asked', async (limits, over, under, message) => {
    const server = await open(limits)
    expect(await ask(server, under)).toMatchObject({ status: 200, message: undefined })
    server.told.length = 0
    expect(await ask(server, over)).toMatchObject({
      status: 400,
      message,
      code: Object.hasOwn(limits, 'cost') ? 'COST_LIMIT' : 'LIMIT_EXCEEDED',
    })
    expect(server.told[0]?.graphql?.queries ?? 0).toBe(0)
  })

  it.each([
    ['aliases', { aliases: 3 }, 'too many aliases: 4 (limit 3'],
    ['levels', { depth: 4 }, 'too many levels: 5 (limit 4'],
  ])('hides no %s in fragments', async (_, limits, message) => {
    const server = await open(limits)
    const document = `{ entity(id: "platform:yunji") { ...A } }
      fragment A on Entity { a: aliases { ...B } b: aliases { ...B } date { edtf } relations { nodes { target { id } } } }
      fragment B on Alias { t: text }`
    expect((await ask(server, document)).message).toContain(message)
  })

  it('of GraphiQL, and every one of the client, is under all of them', async () => {
    const server = await open()
    expect((await ask(server, getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).status).toBe(200)
    const client = parse(readFileSync(join(root, 'client/api/operations.graphql'), 'utf8'))
    const operations = client.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    expect(operations.length).toBeGreaterThan(8)
    for (const { name } of operations) {
      const body = { query: print(client), operationName: name?.value, variables: ids, extensions: { dryRun: true } }
      const answer = (await (await server.post(body)).json()) as Answer
      expect([name?.value, answer.errors]).toEqual([name?.value, undefined])
      expect(answer.extensions?.cost?.estimate).toBeLessThan(50_000)
    }
  })
})

const ids = {
  ids: ['platform:yunji'],
  of: ['platform:yunji'],
  from: 'platform:yunji',
  to: 'company:post',
  nodes: ['platform:yunji'],
  a: 'platform:yunji',
  b: 'company:post',
  text: '云',
}

describe('an answer', () => {
  it('says what it was estimated at and what it took', async () => {
    const { extensions } = await ask(await open(), '{ search(text: "云集", first: 1) { entity { id } } }')
    expect(extensions?.cost).toEqual({ estimate: 3, spent: { queries: 1, nodes: 3, ms: expect.any(Number) as number } })
  })

  it('longer than may be sent is refused whole', async () => {
    const server = await open({ answerBytes: 2000 })
    expect(await ask(server, '{ entities(first: 2) { nodes { id } } }')).toMatchObject({ status: 200 })
    expect(await ask(server, '{ entities { nodes { id name citations { quote } } } }')).toMatchObject({
      ...{ status: 400, data: undefined, code: 'LIMIT_EXCEEDED' },
      message: expect.stringMatching(
        /^too many bytes in the answer: \d+ \(limit 2000; ask for fewer fields or smaller pages\)$/,
      ) as string,
    })
  })
})

describe('a dry run', () => {
  it('is told the cost, and the engine nothing', async () => {
    const server = await open()
    await ask(server, '{ dataset { id } }')
    server.told.length = 0
    const query = '{ entities(first: 10) { nodes { relations(first: 5) { nodes { id } } } } }'
    const expected = {
      data: null,
      extensions: { dryRun: true, cost: { estimate: 171, limit: 50_000, where: 'entities.nodes.relations.nodes' } },
    }
    expect(await (await server.post({ query, extensions: { dryRun: true } })).json()).toMatchObject(expected)
    expect(await (await server.get(`/graphql?dryRun=true&query=${encodeURIComponent(query)}`)).json()).toMatchObject(
      expected,
    )
    expect(server.told.map(({ graphql }) => graphql?.queries)).toEqual([0, 0])
  })

  it('of what would be refused says so', async () => {
    const server = await open({ cost: 10 })
    const answer = await server.post({ query: '{ entities { nodes { id } } }', extensions: { dryRun: true } })
    expect(await answer.json()).toMatchObject({ extensions: { cost: { estimate: 118, limit: 10 } } })
  })
})

describe('a caller', () => {
  it('who asks too much in a minute is told when to come back', async () => {
    const server = await open({ costPerMinute: 250 })
    const query = '{ entities(first: 1) { nodes { id } } }'
    const first = await ask(server, query)
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=250;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"cost";r=148;t=\d+$/)
    await ask(server, query)
    const third = await ask(server, query)
    expect(third).toMatchObject({
      ...{ status: 429, code: 'RATE_LIMITED' },
      message: expect.stringMatching(
        /^too much in a minute: 102 more \(limit 250; ask again in \d+ s, or for less at once\)$/,
      ) as string,
    })
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(third.headers.get('ratelimit')).toMatch(/^"cost";r=0;/)
  })

  it('who takes too many files is told so too', async () => {
    const server = await open({ costPerMinute: 5001 })
    const first = await server.get('/export/network.json')
    expect([first.status, first.headers.get('ratelimit')]).toEqual([200, expect.stringMatching(/^"cost";r=1;t=\d+$/)])
    const second = await server.get('/export/network.json')
    expect([second.status, second.headers.get('content-type')]).toEqual([429, 'application/problem+json'])
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(2)
    expect(await second.json()).toMatchObject({
      code: 'RATE_LIMITED',
      title: expect.stringMatching(
        /^too much in a minute: 5000 more \(limit 5001, an export counts 5000; ask again in \d+ s\)$/,
      ) as string,
    })
  })

  it('is another one only where a proxy is believed', async () => {
    const askFrom = async (server: OpenServer, from: string) =>
      (await server.post({ query: '{ entities(first: 1) { nodes { id } } }' }, { 'x-forwarded-for': from })).status
    const plain = await open({ costPerMinute: 150 })
    expect([await askFrom(plain, '192.0.2.1'), await askFrom(plain, '192.0.2.2')]).toEqual([200, 429])
    const behind = await open({ costPerMinute: 150, proxies: 1 })
    expect([await askFrom(behind, '192.0.2.1'), await askFrom(behind, 'spoofed, 192.0.2.2')]).toEqual([200, 200])
    expect(await askFrom(behind, 'spoofed again, 192.0.2.2')).toBe(429)
  })
})

describe('many callers', () => {
  it('wait for their turn, and those too many are told to come back', async () => {
    const gate = await gated()
    const server = await open({ requests: 1, waiting: 1 }, { graph: gate.graph })
    const first = ask(server, '{ sizes: dataset { datasets { id } } }')
    await gate.reached
    const second = ask(server, '{ dataset { id } }')
    while (!(await (await server.get('/metrics')).text()).includes('signatory_graphql_waiting 1')) await pause()
    const third = await ask(server, '{ dataset { id } }')
    expect(third).toMatchObject({
      status: 503,
      code: 'OVERLOADED',
      message: 'too many requests at once: 3 (limit 2; ask again in some seconds)',
    })
    expect(third.headers.get('retry-after')).toBe('2')
    gate.open()
    expect([(await first).status, (await second).status]).toEqual([200, 200])
  })
})

describe('many files', () => {
  it('wait for their turn with the requests, which one who goes away gives back', async () => {
    const gate = await gated()
    const server = await open({ requests: 1, waiting: 0 }, { graph: gate.graph })
    const leaving = new AbortController()
    const first = server.get('/export/network.json', { signal: leaving.signal })
    await gate.reached
    const second = await server.get('/export/network.json')
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await second.json()).toMatchObject({
      code: 'OVERLOADED',
      title: 'too many requests at once: 2 (limit 1; ask again in some seconds)',
    })
    leaving.abort()
    await expect(first).rejects.toThrow()
    gate.open()
    while (!(await (await server.get('/metrics')).text()).includes('signatory_graphql_running 0')) await pause()
    expect((await server.get('/export/network.json')).status).toBe(200)
  })
})

describe('time', () => {
  it('that is over ends the request, and its work at the next look', async () => {
    const gate = await gated()
    const server = await open({ deadlineMs: 100 }, { graph: gate.graph })
    const answer = await ask(server, '{ neighbourhood(of: ["platform:yunji"], hops: 3) { view } }')
    expect(answer).toMatchObject({
      status: 504,
      code: 'TIMEOUT',
      message: 'too much time: over 100 ms (limit 100; ask for fewer nodes, fewer hops or smaller pages)',
    })
    const asked = gate.runs()
    gate.open()
    await pause()
    expect(gate.runs()).toBe(asked)
    expect(server.reported).toEqual([])
  })

  it('is not given to a body that never comes', async () => {
    const server = await open({ deadlineMs: 300 })
    const { port } = new URL(server.address)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
    )
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (bytes) => (text += bytes.toString()))
      socket.on('close', () => {
        resolve(text)
      })
    })
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  })
})

describe('a server told to stop', () => {
  it('takes nothing new, ends what it is answering, and then is gone', async () => {
    const gate = await gated()
    const server = await openServer({}, { graph: gate.graph })
    const answering = ask(server, '{ dataset { id } }')
    await gate.reached
    const stopped = server.stop()
    await pause()
    await expect(server.get('/livez')).rejects.toThrow()
    gate.open()
    expect((await answering).headers.get('connection')).toBe('close')
    await stopped
    await server.services.graph.close()
  })

  it('waits no longer than it may', async () => {
    const gate = await gated()
    const server = await openServer({ closeMs: 100 }, { graph: gate.graph })
    const answering = ask(server, '{ dataset { id } }')
    await gate.reached
    await Promise.all([server.stop(), expect(answering).rejects.toThrow()])
    gate.open()
  })
})

const pause = () => new Promise((resolve) => setTimeout(resolve, 30))

/** A graph whose engine answers only when it is let. */
async function gated() {
  const { services } = await openServices()
  let open: () => void = () => undefined
  let reach: () => void = () => undefined
  let runs = 0
  const opening = new Promise<void>((resolve) => (open = resolve))
  const reached = new Promise<void>((resolve) => (reach = resolve))
  const run =
    (reader: GraphReader): GraphReader['run'] =>
    async (script, parameters, signal) => {
      // How much is loaded is asked once, before anything else.
      if (script.name === 'read/datasets' && runs === 0) {
        runs++
        return reader.run(script, parameters, signal)
      }
      runs++
      reach()
      await opening
      return reader.run(script, parameters, signal)
    }
  const lease = services.graph.lease()
  const reader = lease.context().reader
  const held = { ...reader, run: run(reader) }
  const graph: LiveGraph = {
    ...services.graph,
    lease: () => ({
      ...lease,
      release: () => undefined,
      context: (signal) => ({ ...lease.context(signal), reader: held }),
    }),
  }
  return {
    graph,
    reached,
    open: () => {
      open()
    },
    runs: () => runs,
  }
}
