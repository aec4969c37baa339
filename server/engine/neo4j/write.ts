/** Writes a version over the one that Neo4j holds: in one transaction where it is small, else in pieces. */
import { setTimeout as wait } from 'node:timers/promises'
import type { GraphWriter, Stamp } from '../engine.ts'
import { translated, withWriting, type Connection } from './connection.ts'
import { takeLock, type Lock } from './lock.ts'
import { persist, persistently, run } from './persist.ts'
import { writePieces, type Writing } from './pieces.ts'
import { withIntegers } from './values.ts'
import { graceMs } from './version.ts'

type Fill = (writer: GraphWriter) => Promise<void>

/**
 * Replaces what is loaded. Readers of one process or another see the old version or the new one, or are told to wait. Throws
 * STORE_UNUSABLE where another load is writing, ENGINE_DOWN where the connection stays broken.
 */
export async function writeVersion(
  connection: Connection,
  { stamp, rows }: { readonly stamp: Stamp; readonly rows: number },
  fill: Fill,
): Promise<void> {
  const { scripts } = connection
  try {
    await writeSchema(connection)
    const lock = await takeLock(connection)
    try {
      await writeHolding(connection, { stamp, lock, rows }, fill)
    } finally {
      // Where this fails the lock ends by itself, and what went wrong before is worth more telling.
      await lock.release().catch(() => undefined)
    }
  } catch (error) {
    throw translated(error, scripts.named('neo4j/write-stamp'))
  }
}

/** In auto-commits of its own, because Neo4j refuses schema changes after a write in the same transaction. */
async function writeSchema(connection: Connection): Promise<void> {
  const { scripts } = connection
  const statements = ['schema', 'neo4j/schema'].flatMap((name) => scripts.named(name).statements)
  for (const statement of statements) {
    await persistently(connection, () => withWriting(connection, (session) => session.run(statement)))
  }
}

async function writeHolding(
  connection: Connection,
  { stamp, lock, rows }: { readonly stamp: Stamp; readonly lock: Lock; readonly rows: number },
  fill: Fill,
): Promise<void> {
  const isSmall = rows + (await countStored(connection)) <= connection.limits.transactionRows
  const { isFirst, pieces } = await announce(connection, stamp, isSmall ? 'whole' : 'pieces')
  // From now on no reader answers without asking again; those who heard nothing of it answer within this time.
  if (!isFirst) await wait(graceMs)
  const writing = { stamp, lock, pieces }
  await (isSmall ? writeWhole(connection, writing, fill) : writePieces(connection, writing, fill))
}

async function countStored(connection: Connection): Promise<number> {
  const [row] = await ask(connection, 'neo4j/count', {})
  return Number(row?.['count'] ?? 0)
}

async function announce(connection: Connection, { version, maker }: Stamp, writing: 'whole' | 'pieces') {
  const [row = {}] = await ask(connection, 'neo4j/announce', { writing, target: `${maker} ${version}` })
  const pieces = row['pieces']
  return { isFirst: row['isFirst'] === true, pieces: typeof pieces === 'number' ? pieces : null }
}

function ask(connection: Connection, name: string, parameters: Readonly<Record<string, string>>) {
  const text = connection.scripts.named(name).statements.join('\n')
  return persist(connection, async (transaction) => {
    const { records } = await transaction.run(text, parameters)
    return records.map((record): Readonly<Record<string, unknown>> => record.toObject())
  })
}

async function writeWhole(connection: Connection, { stamp, lock }: Writing, fill: Fill): Promise<void> {
  const { scripts } = connection
  const stop = lock.keep()
  try {
    await persist(connection, async (transaction) => {
      await run(transaction, scripts.named('neo4j/clear'))
      await fill({ run: (script, parameters) => run(transaction, script, withIntegers(parameters)) })
      await lock.hold(transaction)
      await run(transaction, scripts.named('neo4j/write-stamp'), { stamp: { ...stamp } })
    })
  } catch (error) {
    await withdraw(connection)
    throw error
  } finally {
    stop()
  }
}

/** Nothing was written: readers need not look any more. Where even this fails they go on looking, which only costs time. */
async function withdraw(connection: Connection): Promise<void> {
  await ask(connection, 'neo4j/withdraw', {}).catch(() => undefined)
}
