/**
 * The embedded engine: Grafeo in this process, one file a version. A load writes `STORE/<file>` beside the old one and then
 * renames `STORE/current`, a small file that names it; everybody else opens that file read-only (INTERFACES, Store).
 */
import grafeo from '@grafeo-db/js'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ExplorerError } from '../graph/error.ts'
import type { Engine, EngineOptions, GraphReader, GraphWriter, Parameters, Row, Stamp, Value } from './engine.ts'
import type { Script } from './scripts.ts'
import {
  makeFolder,
  publish,
  readCurrent,
  readCurrentOrNull,
  removeOthers,
  unusable,
  watchCurrent,
  type Current,
} from './store.ts'

const { GrafeoDB } = grafeo
type Database = InstanceType<typeof GrafeoDB>

/** Opens the embedded engine on a store folder; the folder need not exist before the first write. */
export function openEmbedded({ store, scripts, shuffleUnordered = false }: EngineOptions): Engine {
  const open = (file: string) =>
    shuffleUnordered
      ? GrafeoDB.create(join(store, file), { shuffleUnordered })
      : GrafeoDB.openReadOnly(join(store, file))
  return {
    currentStamp: async () => {
      const current = readCurrent(store)
      return current === null ? null : stampOf(current)
    },
    openReader: async () => openCurrent(store, open),
    write: (stamp, fill) => writeVersion({ store, schema: scripts.named('schema'), stamp }, fill),
    watch: (changed) => watchCurrent(store, changed),
    close: async () => undefined,
  }
}

async function writeVersion(
  { store, schema, stamp }: { readonly store: string; readonly schema: Script; readonly stamp: Stamp },
  fill: (writer: GraphWriter) => Promise<void>,
): Promise<void> {
  makeFolder(store)
  const lock = lockStore(store)
  try {
    removeOthers(store, readCurrentOrNull(store)?.file)
    const file = `${stamp.version.slice(0, 12)}-${randomBytes(4).toString('hex')}.grafeo`
    await fillVersion(join(store, file), schema, fill)
    publish(store, { ...stamp, file })
    removeOthers(store, file)
  } finally {
    lock.close()
  }
}

async function fillVersion(path: string, schema: Script, fill: (writer: GraphWriter) => Promise<void>): Promise<void> {
  const database = GrafeoDB.create(path)
  try {
    for (const statement of schema.statements) await database.executeCypher(statement)
    await fill({ run: (script, parameters) => runInTransaction(database, script, parameters) })
  } catch (error) {
    database.close()
    rmSync(path, { force: true })
    throw error
  }
  database.close()
}

async function runInTransaction(database: Database, script: Script, parameters: Parameters): Promise<void> {
  const transaction = database.beginTransaction()
  try {
    for (const statement of script.statements) await transaction.executeCypher(statement, parameters)
    transaction.commit()
  } catch (error) {
    // A failed statement leaves the transaction alive, and a commit would keep the rest.
    if (transaction.isActive) transaction.rollback()
    throw translated(error, script)
  }
}

function openCurrent(store: string, open: (file: string) => Database, triesLeft = 3): GraphReader {
  const current = readCurrent(store)
  if (current === null) throw unusable(`missing data in ${store}: load a dataset first`)
  try {
    return readerOf(open(current.file), current)
  } catch (error) {
    // A load that ended between the two reads has removed the file that `current` named.
    if (triesLeft > 0 && readCurrent(store)?.file !== current.file) return openCurrent(store, open, triesLeft - 1)
    throw unusable(`unreadable store: ${join(store, current.file)} (remove the folder ${store} and load again)`, error)
  }
}

function stampOf({ version, inputs, maker, loadedAt }: Current): Stamp {
  return { version, inputs, maker, loadedAt }
}

function readerOf(database: Database, current: Current): GraphReader {
  return {
    stamp: stampOf(current),
    run: async (script, parameters, signal) => {
      if (signal?.aborted === true) throw new ExplorerError('CANCELLED', 'cancelled', { cause: signal.reason })
      let rows: readonly Row[] = []
      try {
        for (const statement of script.statements) {
          const result = await database.executeCypher(statement, parameters)
          rows = result.toArray().map((row) => plain(row))
        }
      } catch (error) {
        throw translated(error, script)
      }
      return rows
    },
    isWhole: async () => true,
    close: async () => {
      try {
        database.close()
      } catch {
        // A reader has nothing to save; the engine only misses the files of a version that a load has replaced.
      }
    },
  }
}

/** A row of the engine's as JSON values; whole numbers past 2^53 are never stored, so a bigint is a fault of ours. */
function plain(row: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainValue(value)]))
}

function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(plainValue)
  if (typeof value === 'object') return plain({ ...value })
  throw new ExplorerError('INTERNAL', `invalid value from the engine: ${typeof value}`)
}

function translated(error: unknown, script: Script): ExplorerError {
  return new ExplorerError('INTERNAL', `the engine refused ${script.name}`, { cause: error })
}

/**
 * Holds the store for one load. A trick: the lock is an empty database, because the engine takes the operating system's lock
 * on its file, which ends with the process however it dies.
 */
function lockStore(store: string): Database {
  try {
    return GrafeoDB.create(join(store, 'lock'))
  } catch (error) {
    throw unusable(`busy store: another load is writing ${store} (wait until it is done)`, error)
  }
}
