/** The Neo4j engine against a driver that records what it is sent; a real server has its own suite. */
import neo4j, { type Driver } from 'neo4j-driver'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openNeo4j } from '../../server/engine/neo4j.ts'
import { ExplorerError } from '../../server/graph/error.ts'
import { parseScript, readScripts } from '../../server/engine/scripts.ts'

const scripts = readScripts(join(import.meta.dirname, '../../cypher'))
const address = { uri: 'neo4j://127.0.0.1:7687', username: 'neo4j', password: 'secret', database: 'signatory' }
const stamp = { version: 'v1', inputs: 'i', maker: 'm', loadedAt: '2016-08-02T00:00:00.000Z' }
const list = parseScript('list', 'MATCH (node:Entity) RETURN node{.*} AS node')

interface Sent {
  readonly text: string
  readonly parameters: unknown
  readonly how: string
}

describe('the Neo4j engine', () => {
  it('asks in read mode, on its database, with a time limit', async () => {
    const { engine, sent, configurations } = connect([{ stamp }])
    await (await engine.openReader()).run(list, {})
    expect(sent.at(-1)).toMatchObject({ text: 'MATCH (node:Entity) RETURN node{.*} AS node', how: 'read' })
    expect(configurations.at(-1)).toMatchObject({
      database: 'signatory',
      defaultAccessMode: 'READ',
      timeout: 30_000,
    })
  })

  it('sends whole numbers as integers, however deep, and leaves the others', async () => {
    const { engine, sent } = connect([{ stamp }])
    await (await engine.openReader()).run(list, { limit: 5, share: 0.5, rows: [{ id: 'a', props: { count: 12 } }] })
    expect(sent.at(-1)?.parameters).toEqual({
      limit: neo4j.int(5),
      share: 0.5,
      rows: [{ id: 'a', props: { count: neo4j.int(12) } }],
    })
  })

  it('gives integers of the driver back as numbers, and what is missing as null', async () => {
    const { engine } = connect([{ stamp, count: neo4j.int(7), list: [neo4j.int(1)], nothing: undefined }])
    const rows = await (await engine.openReader()).run(list, {})
    expect(rows).toEqual([{ stamp, count: 7, list: [1], nothing: null }])
  })

  it('loads the schema first, then everything in one transaction that ends with the stamp', async () => {
    const { engine, sent } = connect([])
    await engine.write(stamp, (writer) =>
      writer.run(parseScript('load', 'UNWIND $rows AS row MERGE (n:Entity {id: row.id})'), { rows: [] }),
    )
    const steps = sent.map(({ text, how }) => `${how}: ${text.split(' ').slice(0, 2).join(' ')}`)
    expect(steps).toEqual([
      ...['schema', 'neo4j/schema']
        .flatMap((name) => scripts.named(name).statements)
        .map((text) => `auto-commit: ${text.split(' ').slice(0, 2).join(' ')}`),
      // Takes the lock, looks how much there is, says that it will write.
      ...['transaction: MERGE (lock:Store', 'transaction: CALL {\n', 'transaction: MERGE (store:Store'],
      ...[
        'transaction: MATCH (node:Entity)',
        'transaction: MATCH (citation:Citation)',
        'transaction: MATCH (dataset:Dataset)',
      ],
      'transaction: UNWIND $rows',
      // Still holds the lock, writes the stamp, gives the lock back.
      ...['transaction: MATCH (lock:Store', 'transaction: MERGE (store:Store', 'transaction: MATCH (lock:Store'],
    ])
  })

  it.each([
    ['ServiceUnavailable', 'ENGINE_DOWN'],
    ['Neo.ClientError.Security.Unauthorized', 'ENGINE_DOWN'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ])('tells a driver’s %s as %s, without its secret', async (code, expected) => {
    const { engine } = connect([], Object.assign(new Error('driver says secret'), { code }))
    const failure = await engine.currentStamp().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: expected })
    expect(String(failure)).not.toContain('secret')
  })

  it('says what is missing where no address is given', () => {
    expect(() => openNeo4j({ store: '', scripts, neo4j: { ...address, uri: '' } })).toThrow('missing NEO4J_URI')
  })

  it.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'takes an address with %s',
    async (scheme) => {
      const engine = openNeo4j({ store: '', scripts, neo4j: { ...address, uri: `${scheme}://db.example.org:7687` } })
      await engine.close()
    },
  )

  it.each([
    ['http://db.example.org:7474', 'http://db.example.org:7474'],
    ['db.example.org', 'db.example.org'],
    ['bolt://anna:secret@db.example.org', 'bolt://…@db.example.org'],
  ])('refuses the address %s in a sentence, without a password', (uri, shown) => {
    const expected = 'expected neo4j:// or bolt://, with +s or +ssc for TLS, and no user in it'
    expect(() => openNeo4j({ store: '', scripts, neo4j: { ...address, uri } })).toThrow(
      new ExplorerError('BAD_USER_INPUT', `invalid NEO4J_URI: ${shown} (${expected})`),
    )
  })

  it('does not ask once the caller has gone', async () => {
    const { engine, sent } = connect([{ stamp }])
    const reader = await engine.openReader()
    const before = sent.length
    await expect(reader.run(list, {}, AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(sent).toHaveLength(before)
  })
})

/** An engine on a fake driver that answers every question with the same rows, or fails. */
function connect(rows: readonly Record<string, unknown>[], failure?: Error) {
  const sent: Sent[] = []
  const configurations: unknown[] = []
  const record =
    (how: string) =>
    (text: string, parameters: unknown = {}) => {
      sent.push({ text, parameters, how })
      return Promise.resolve({ records: [{ toObject: () => said }] })
    }
  // What a database answers that holds nothing and that no load holds.
  const said = { holder: 'this load', isFirst: true, pieces: null, count: 0 }
  const read = (session: object) => (text: string, parameters: unknown, configuration: object) => {
    if (failure !== undefined) return Promise.reject(failure)
    sent.push({ text, parameters, how: 'read' })
    configurations.push({ ...session, ...configuration })
    return Promise.resolve({ records: rows.map((row) => ({ toObject: () => row })) })
  }
  const driver = {
    session: (session: { readonly fetchSize?: number }) => ({
      // Only reads ask for all rows at once.
      run: session.fetchSize === -1 ? read(session) : record('auto-commit'),
      executeWrite: (work: (transaction: unknown) => Promise<void>) => work({ run: record('transaction') }),
      close: () => Promise.resolve(),
    }),
    close: () => Promise.resolve(),
  }
  const engine = openNeo4j({ store: '', scripts, neo4j: address }, () => driver as unknown as Driver)
  return { engine, sent, configurations }
}
