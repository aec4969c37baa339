/** Transactions of a load that outlive a broken connection. */
import { setTimeout as wait } from 'node:timers/promises'
import type { ManagedTransaction } from 'neo4j-driver'
import { isPassing, translated, withWriting, type Connection } from './connection.ts'
import type { Script } from '../scripts.ts'

const longestPauseMs = 4000

/**
 * What a transaction gives, tried again while the connection is broken or the database is not there, for as long as the limits say.
 * A commit whose answer is lost may have been done, so the work must change nothing the second time.
 */
export function persist<Result>(
  connection: Connection,
  work: (transaction: ManagedTransaction) => Promise<Result>,
): Promise<Result> {
  return persistently(connection, () => withWriting(connection, (session) => session.executeWrite(work)))
}

/** The same for what makes its own transactions. */
export async function persistently<Result>({ limits }: Connection, attempt: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + limits.loadRetryMs
  for (let pauseMs = 250; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await attempt()
    } catch (error) {
      if (!isPassing(error) || performance.now() + pauseMs > end) throw error
    }
    await wait(pauseMs)
  }
}

/** Runs a script's statements in a transaction. Throws INTERNAL with its name where the engine refuses it, for good. */
export async function run(
  transaction: ManagedTransaction,
  script: Script,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  try {
    for (const statement of script.statements) await transaction.run(statement, parameters)
  } catch (error) {
    throw isPassing(error) ? error : translated(error, script)
  }
}
