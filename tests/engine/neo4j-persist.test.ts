/** What a load does when the connection breaks: it goes on when it can, and says what is to do when it can't. */
import type { Driver, ManagedTransaction } from 'neo4j-driver'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type Connection } from '../../server/engine/neo4j/connection.ts'
import { persist } from '../../server/engine/neo4j/persist.ts'
import { writePieces } from '../../server/engine/neo4j/pieces.ts'
import { parseScript, readScripts } from '../../server/engine/scripts.ts'

const scripts = readScripts(join(import.meta.dirname, '../../cypher'))
const stamp = { version: 'v1', inputs: 'i', maker: 'm', loadedAt: '2016-08-02T00:00:00.000Z' }
const add = parseScript('load/node/agency', 'UNWIND $rows AS row MERGE (n:Entity {id: row.id})')

describe('a transaction of a load', () => {
  it('is tried again while the database is away', async () => {
    const { connection, tries } = connect([unavailable(), unavailable()])
    await expect(persist(connection, () => Promise.resolve('written'))).resolves.toBe('written')
    expect(tries()).toBe(3)
  })

  it('is not tried again for what would fail again', async () => {
    const { connection, tries } = connect([coded('Neo.ClientError.Statement.SyntaxError')])
    await expect(persist(connection, () => Promise.resolve())).rejects.toThrow()
    expect(tries()).toBe(1)
  })

  it('is given up when the time is over, and the message says what is written and what to do', async () => {
    const { connection } = connect([...nothing(3), ...Array.from({ length: 9 }, unavailable)], 100)
    const writing = { stamp, pieces: 0, lock: { hold: () => Promise.resolve(), keep: () => () => undefined, release } }
    const failure = await writePieces(connection, writing, async (writer) => {
      for (let piece = 0; piece < 9; piece++) await writer.run(add, { rows: [] })
    }).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      code: 'ENGINE_DOWN',
      message:
        'broken connection: Neo4j was away for too long, 3 pieces are written (run signatory load again: it goes on where it stopped; readers are told to wait until then)',
    })
  })

  it('writes the pieces that a dead load has not written, and no other', async () => {
    const { connection, ran } = connect([])
    const writing = { stamp, pieces: 2, lock: { hold: () => Promise.resolve(), keep: () => () => undefined, release } }
    await writePieces(connection, writing, async (writer) => {
      for (let piece = 1; piece <= 4; piece++) await writer.run(add, { rows: [{ id: `agency:${String(piece)}` }] })
    })
    const rows = ran.filter(({ text }) => text.startsWith('UNWIND')).map(({ parameters }) => parameters)
    expect(rows).toEqual([{ rows: [{ id: 'agency:3' }] }, { rows: [{ id: 'agency:4' }] }])
  })
})

const release = () => Promise.resolve()
const coded = (code: string) => Object.assign(new Error(code), { code })
const unavailable = () => coded('ServiceUnavailable')
const nothing = (times: number) => Array.from({ length: times }, () => undefined)

/** A connection whose transactions fail in turn with what is given; all after that go well. */
function connect(failures: readonly (Error | undefined)[], loadRetryMs = 10_000) {
  const ran: { readonly text: string; readonly parameters: unknown }[] = []
  let tries = 0
  const transaction = {
    run: (text: string, parameters: unknown) => {
      ran.push({ text, parameters })
      return Promise.resolve({ records: [] })
    },
  }
  const session = {
    executeWrite: (work: (transaction: ManagedTransaction) => Promise<unknown>) => {
      const failure = failures[tries++]
      return failure === undefined ? work(transaction as unknown as ManagedTransaction) : Promise.reject(failure)
    },
    close: () => Promise.resolve(),
  }
  const driver = { session: () => session } as unknown as Driver
  const connection: Connection = { driver, database: 'neo4j', scripts, limits: { ...defaultLimits, loadRetryMs } }
  return { connection, ran, tries: () => tries }
}
