/** Neo4j behind the contract, through neo4j-driver: for corpora and services that one process can't hold. */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { ExplorerError } from '../graph/error.ts'
import type { Engine, EngineOptions, GraphReader, GraphWriter, Parameters, Row, Stamp, Value } from './engine.ts'
import type { Script } from './scripts.ts'

/** Makes a driver: tests give one that records texts and parameters. */
export type ConnectNeo4j = (options: EngineOptions['neo4j']) => Driver

interface Connection {
  readonly driver: Driver
  readonly database: string
  readonly scripts: EngineOptions['scripts']
}

const watchIntervalMs = 1000
const queryTimeoutMs = 30_000

/** Opens Neo4j; nothing is sent before the first question. Throws BAD_USER_INPUT where no address is given. */
export function openNeo4j(options: EngineOptions, connect: ConnectNeo4j = connectDriver): Engine {
  const { uri, database } = options.neo4j
  if (uri === '')
    throw new ExplorerError('BAD_USER_INPUT', 'missing NEO4J_URI (expected an address such as neo4j://localhost:7687)')
  const connection = { driver: connect(options.neo4j), database, scripts: options.scripts }
  return {
    currentStamp: () => readStamp(connection),
    openReader: () => openReader(connection),
    write: (stamp, fill) => writeVersion(connection, stamp, fill),
    watch: (changed) => watchStamp(connection, changed),
    close: () => connection.driver.close(),
  }
}

// With the driver's defaults a dead database holds a request for 33 s.
function connectDriver({ uri, username, password }: EngineOptions['neo4j']): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 2000,
    maxTransactionRetryTime: 2000,
  })
}

async function openReader(connection: Connection): Promise<GraphReader> {
  const stamp = await readStamp(connection)
  if (stamp === null) throw new ExplorerError('STORE_UNUSABLE', 'missing data in Neo4j: load a dataset first')
  return {
    stamp,
    run: (script, parameters, signal) => read(connection, script, { parameters, signal }),
    close: () => Promise.resolve(),
  }
}

async function readStamp(connection: Connection): Promise<Stamp | null> {
  const rows = await read(connection, connection.scripts.named('neo4j/stamp'), { parameters: {} })
  const stamp = rows[0]?.['stamp']
  return isStamp(stamp) ? stamp : null
}

async function read(
  { driver, database }: Connection,
  script: Script,
  { parameters, signal }: { readonly parameters: Parameters; readonly signal?: AbortSignal | undefined },
): Promise<readonly Row[]> {
  // The driver ignores a signal that is aborted already.
  if (signal?.aborted === true) throw new ExplorerError('CANCELLED', 'cancelled', { cause: signal.reason })
  try {
    const result = await driver.executeQuery(script.statements.join('\n'), withIntegers(parameters), {
      database,
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: queryTimeoutMs },
      ...(signal === undefined ? {} : { signal }),
    })
    return result.records.map((record) => plain(record.toObject()))
  } catch (error) {
    throw translated(error, script, signal)
  }
}

/**
 * Replaces what is loaded in one transaction, so that readers see the old or the new version. The schema comes before, in
 * its own auto-commit, because Neo4j refuses schema changes after a write in the same transaction.
 */
async function writeVersion(
  connection: Connection,
  stamp: Stamp,
  fill: (writer: GraphWriter) => Promise<void>,
): Promise<void> {
  const { driver, database, scripts } = connection
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
  const schema = scripts.named('schema')
  try {
    for (const statement of schema.statements) await session.run(statement)
    await session.executeWrite(async (transaction) => {
      const writer = writerOf(transaction)
      await writer.run(scripts.named('neo4j/clear'), {})
      await fill(writer)
      await writer.run(scripts.named('neo4j/write-stamp'), { stamp: { ...stamp } })
    })
  } catch (error) {
    throw error instanceof ExplorerError ? error : translated(error, schema)
  } finally {
    await session.close()
  }
}

function writerOf(transaction: ManagedTransaction): GraphWriter {
  return {
    run: async (script, parameters) => {
      for (const statement of script.statements) await transaction.run(statement, withIntegers(parameters))
    },
  }
}

function watchStamp(connection: Connection, changed: () => void): () => void {
  let version: string | undefined
  const look = async () => {
    // A database that is away for a moment has not changed; requests report it.
    const stamp = await readStamp(connection).catch(() => null)
    if (stamp === null || stamp.loadedAt === version) return
    if (version !== undefined) changed()
    version = stamp.loadedAt
  }
  const timer = setInterval(() => void look(), watchIntervalMs).unref()
  return () => {
    clearInterval(timer)
  }
}

/** The driver sends every JavaScript number as a float: whole ones are turned into its integers. */
function withIntegers(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDriver(value)]))
}

function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map((part: Value) => toDriver(part))
  if (value !== null && typeof value === 'object') return withIntegers(value as Parameters)
  return value
}

/** A record as JSON values: the read scripts return maps, scalars and lists, never nodes or relationships. */
function plain(record: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, fromDriver(value)]))
}

function fromDriver(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (neo4j.isInt(value)) return value.toNumber()
  if (Array.isArray(value)) return value.map(fromDriver)
  if (typeof value === 'object') return plain({ ...value })
  throw new ExplorerError('INTERNAL', `invalid value from the engine: ${typeof value}`)
}

function isStamp(value: Value | undefined): value is Value & Stamp {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  return ['version', 'inputs', 'maker', 'loadedAt'].every((key) => key in value)
}

function translated(error: unknown, script: Script, signal?: AbortSignal): ExplorerError {
  if (error instanceof ExplorerError) return error
  if (signal?.aborted === true) return new ExplorerError('CANCELLED', 'cancelled', { cause: error })
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/^(ServiceUnavailable|SessionExpired)|TransientError|Security\.Unauthorized|AuthenticationRateLimit/.test(code)) {
    return new ExplorerError('ENGINE_DOWN', `Neo4j can't be reached (${code}): check NEO4J_URI, user and password`, {
      cause: error,
    })
  }
  return new ExplorerError('INTERNAL', `the engine refused ${script.name}`, { cause: error })
}
