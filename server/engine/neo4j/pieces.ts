/**
 * Writes a version in many transactions. The store is marked meanwhile, so nobody reads a mixture. Each piece is written with its
 * number in one transaction, so a load that was broken off is gone on with after the last piece that is there.
 */
import { ExplorerError } from '../../graph/error.ts'
import type { GraphWriter, Parameters, Stamp } from '../engine.ts'
import { isPassing, type Connection } from './connection.ts'
import type { Lock } from './lock.ts'
import { persist, run } from './persist.ts'
import { withIntegers } from './values.ts'
import type { Script } from '../scripts.ts'

/** A version that is being written. */
export interface Writing {
  readonly stamp: Stamp
  readonly lock: Lock
  /** How many pieces an earlier load of the same has written; `null` where what was there has still to be removed. */
  readonly pieces: number | null
}

/** In this order: a node of a million relations is not removed in one go. */
const clearing = ['neo4j/clear-hubs', 'neo4j/clear-nodes', 'neo4j/clear-citations']

/** Clears, unless an earlier load of the same has, writes what is missing, and says at last that it is whole. */
export async function writePieces(
  connection: Connection,
  writing: Writing,
  fill: (writer: GraphWriter) => Promise<void>,
): Promise<void> {
  const { scripts } = connection
  let done = 0
  try {
    const start = writing.pieces ?? (await clear(connection, writing))
    const writer: GraphWriter = {
      run: async (script, parameters) => {
        if (done >= start) await writePiece(connection, writing, { script, parameters, number: done + 1 })
        done++
      },
    }
    await fill(writer)
    await persist(connection, async (transaction) => {
      await writing.lock.hold(transaction)
      await run(transaction, scripts.named('neo4j/write-stamp'), { stamp: { ...writing.stamp } })
    })
  } catch (error) {
    throw isPassing(error) ? brokenOff(error, done) : error
  }
}

/** Removes what is there, some at a time; then nothing is written yet. */
async function clear(connection: Connection, { lock }: Writing): Promise<number> {
  const { scripts } = connection
  for (const name of clearing) {
    const text = scripts.named(name).statements.join('\n')
    const removeSome = () =>
      persist(connection, async (transaction) => {
        await lock.hold(transaction)
        return Number((await transaction.run(text)).records[0]?.get('count') ?? 0)
      })
    while ((await removeSome()) > 0);
  }
  await persist(connection, (transaction) =>
    run(transaction, scripts.named('neo4j/piece'), withIntegers({ pieces: 0 })),
  )
  return 0
}

interface Piece {
  readonly script: Script
  readonly parameters: Parameters
  readonly number: number
}

function writePiece(connection: Connection, { lock }: Writing, { script, parameters, number }: Piece): Promise<void> {
  const rows = withIntegers(parameters)
  return persist(connection, async (transaction) => {
    await lock.hold(transaction)
    await run(transaction, script, rows)
    await run(transaction, connection.scripts.named('neo4j/piece'), withIntegers({ pieces: number }))
  })
}

function brokenOff(cause: unknown, pieces: number): ExplorerError {
  const advice = 'run signatory load again: it goes on where it stopped; readers are told to wait until then'
  const message = `broken connection: Neo4j was away for too long, ${String(pieces)} pieces are written (${advice})`
  return new ExplorerError('ENGINE_DOWN', message, { cause })
}
