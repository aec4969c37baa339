/** Neo4j behind the contract, through neo4j-driver: for corpora and services that one process can't hold. */
import neo4j, { type Driver } from 'neo4j-driver'
import { ExplorerError } from '../graph/error.ts'
import type { Engine, EngineOptions, GraphReader, Parameters, Row, Stamp, Value } from './engine.ts'
import { translated, type Connection } from './neo4j-connection.ts'
import { plain, withIntegers } from './neo4j-values.ts'
import { writeVersion } from './neo4j-write.ts'
import type { Script } from './scripts.ts'

/** Makes a driver: tests give one that records texts and parameters. */
export type ConnectNeo4j = (options: EngineOptions['neo4j']) => Driver

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

function isStamp(value: Value | undefined): value is Value & Stamp {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  return ['version', 'inputs', 'maker', 'loadedAt'].every((key) => key in value)
}
