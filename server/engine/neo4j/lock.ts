/** One load at a time in a Neo4j: a lock that its holder renews, and that a dead one loses by itself. */
import { randomUUID } from 'node:crypto'
import type { ManagedTransaction } from 'neo4j-driver'
import { ExplorerError } from '../../graph/error.ts'
import { withWriting, type Connection } from './connection.ts'
import { persist } from './persist.ts'

/** How long a lock holds that is not renewed. A load that is taken out for longer finds it gone at its next piece, and stops. */
const holdMs = 15_000

export interface Lock {
  /** Renews it as part of a transaction: nobody takes it before that ends. Throws STORE_UNUSABLE where somebody has. */
  readonly hold: (transaction: ManagedTransaction) => Promise<void>
  /** Renews it by itself until called back: for a transaction that is long. */
  readonly keep: () => () => void
  readonly release: () => Promise<void>
}

/** Takes the lock. Throws STORE_UNUSABLE where another load holds it. */
export async function takeLock(connection: Connection): Promise<Lock> {
  const holder = randomUUID()
  const parameters = { holder, forMs: holdMs }
  const [take, hold, release] = ['take', 'hold', 'release'].map((name) => textOf(connection, `neo4j/${name}`))
  const rows = await persist(connection, async (transaction) => (await transaction.run(take ?? '', parameters)).records)
  if (rows.length === 0) throw busy()
  const renew = async (transaction: ManagedTransaction) => {
    if ((await transaction.run(hold ?? '', parameters)).records.length === 0) throw lost()
  }
  return {
    hold: renew,
    keep: () => keepRenewed(() => withWriting(connection, (session) => session.executeWrite(renew))),
    release: () =>
      persist(connection, async (transaction) => {
        await transaction.run(release ?? '', { holder })
      }),
  }
}

function keepRenewed(renew: () => Promise<void>): () => void {
  // One that fails is made up for by the next; whether the lock is still held is asked again at the end.
  const timer = setInterval(() => void renew().catch(() => undefined), holdMs / 3)
  return () => {
    clearInterval(timer)
  }
}

function textOf({ scripts }: Connection, name: string): string {
  return scripts.named(name).statements.join('\n')
}

function busy(): ExplorerError {
  const seconds = String(holdMs / 1000)
  const advice = `wait until it is done; one that was killed is out of the way after ${seconds} s`
  return new ExplorerError('STORE_UNUSABLE', `busy store: another load is writing Neo4j (${advice})`)
}

function lost(): ExplorerError {
  const message = 'lost store: this load stood still for so long that another one took over (run signatory load again)'
  return new ExplorerError('STORE_UNUSABLE', message)
}
