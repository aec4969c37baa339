/** Reads from Neo4j, in the fewest round trips. */
import neo4j, { type Driver } from 'neo4j-driver'
import { setTimeout } from 'node:timers/promises'
import { ExplorerError } from '../../graph/error.ts'
import type { Parameters, Row } from '../engine.ts'
import { isPassing, translated, type Connection } from './connection.ts'
import { plain, withIntegers } from './values.ts'
import type { Script } from '../scripts.ts'

export interface Reading {
  readonly parameters: Parameters
  readonly signal?: AbortSignal | undefined
  /** Which members of a cluster may answer. @default 'READ' */
  readonly routing?: 'READ' | 'WRITE'
}

const firstPauseMs = 20

/** Since when a database has failed with no answer in between. */
const downSince = new WeakMap<Driver, number>()

/**
 * The rows of a script. Reading twice is reading once: what fails for a passing reason, as a connection that broke, is asked again,
 * until the database has been down for as long as may be waited; then each is told at once. Throws CANCELLED, ENGINE_DOWN or INTERNAL.
 */
export async function read(connection: Connection, script: Script, reading: Reading): Promise<readonly Row[]> {
  const { driver, limits } = connection
  const { signal } = reading
  const hasGone = () => signal?.aborted === true
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    if (hasGone()) throw new ExplorerError('CANCELLED', 'cancelled', { cause: signal?.reason })
    const asked = performance.now()
    try {
      const rows = await readOnce(connection, script, reading)
      downSince.delete(driver)
      return rows
    } catch (error) {
      if (hasGone() || !isPassing(error)) throw translated(error, script, signal)
      // Counted from the question, as a server that stops may hold it.
      const since = downSince.get(driver) ?? asked
      downSince.set(driver, since)
      if (performance.now() + pauseMs > since + limits.retryMs) throw translated(error, script, signal)
    }
    await setTimeout(pauseMs)
  }
}

/**
 * In auto-commit, and all rows at once: a transaction of the driver's, and rows by the thousand, take a round trip more each (a node
 * by its id 0.35 ms against 0.97). Bookmarks are the driver's, as everywhere, so that what was loaded from here is seen.
 */
async function readOnce(
  { driver, database, limits }: Connection,
  script: Script,
  { parameters, signal, routing = neo4j.session.READ }: Reading,
): Promise<readonly Row[]> {
  const bookmarkManager = driver.executeQueryBookmarkManager
  const session = driver.session({ database, defaultAccessMode: routing, bookmarkManager, fetchSize: -1 })
  // Ends what the server is at; the run below then fails.
  const stop = () => void session.close()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    const text = script.statements.join('\n')
    const { records } = await session.run(text, withIntegers(parameters), { timeout: limits.queryMs })
    return records.map((record) => plain(record.toObject()))
  } finally {
    signal?.removeEventListener('abort', stop)
    await session.close()
  }
}
