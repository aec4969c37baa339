/** What reading and writing in Neo4j share: the connection, its limits, and its errors in our words. */
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { ExplorerError } from '../../graph/error.ts'
import type { EngineOptions, Neo4jLimits } from '../engine.ts'
import type { Script } from '../scripts.ts'

export interface Connection {
  readonly driver: Driver
  readonly database: string
  readonly scripts: EngineOptions['scripts']
  readonly limits: Neo4jLimits
}

/** What settings leave out. With the driver's own times a dead database holds a request for 33 s. */
export const defaultLimits: Neo4jLimits = {
  poolSize: 100,
  connectionMs: 2000,
  acquisitionMs: 2000,
  queryMs: 30_000,
  retryMs: 2000,
  loadRetryMs: 120_000,
  transactionRows: 50_000,
}

/** Makes a driver; nothing is sent yet. Throws BAD_USER_INPUT where the address is none of Neo4j's. */
export function connectDriver({ uri, username, password, limits = defaultLimits }: EngineOptions['neo4j']): Driver {
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s@]+$/.test(uri)) throw wrongAddress(uri)
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: limits.poolSize,
    connectionTimeout: limits.connectionMs,
    connectionAcquisitionTimeout: limits.acquisitionMs,
    maxTransactionRetryTime: limits.retryMs,
  })
}

/** A password in an address is not repeated. */
function wrongAddress(uri: string): ExplorerError {
  const shown = uri.replace(/\/\/[^/]*@/, '//…@').slice(0, 100)
  const expected = 'neo4j:// or bolt://, with +s or +ssc for TLS, and no user in it'
  return new ExplorerError('BAD_USER_INPUT', `invalid NEO4J_URI: ${shown} (expected ${expected})`)
}

/**
 * A session for writing. All of a driver's share its bookmarks: what one has written, the next one and every reader of this process
 * see, whichever member of a cluster answers.
 */
export async function withWriting<Result>(
  { driver, database }: Connection,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const bookmarkManager = driver.executeQueryBookmarkManager
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, bookmarkManager })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** Whether an error is the connection's or of the moment, so that the same may go well in some seconds. */
export function isPassing(error: unknown): boolean {
  return /^(ServiceUnavailable|SessionExpired)$|TransientError|AuthenticationRateLimit|DatabaseUnavailable|NotALeader/.test(
    codeOf(error),
  )
}

/** The error of a script that failed, in our words. */
export function translated(error: unknown, script: Script, signal?: AbortSignal): ExplorerError {
  if (error instanceof ExplorerError) return error
  if (signal?.aborted === true) return new ExplorerError('CANCELLED', 'cancelled', { cause: error })
  const code = codeOf(error)
  if (/MemoryPoolOutOfMemory|OutOfMemoryError/.test(code)) return tooLittleMemory(code, error)
  if (isPassing(error) || code.includes('Security.Unauthorized')) return unreachable(code, error)
  return new ExplorerError('INTERNAL', `the engine refused ${script.name}`, { cause: error })
}

function unreachable(code: string, cause: unknown): ExplorerError {
  return new ExplorerError('ENGINE_DOWN', `Neo4j can't be reached (${code}): check NEO4J_URI, user and password`, {
    cause,
  })
}

function tooLittleMemory(code: string, cause: unknown): ExplorerError {
  const advice = 'give it more heap, or make --neo4j-transaction-rows smaller'
  return new ExplorerError('ENGINE_DOWN', `too little memory: Neo4j has no more (${code}; ${advice})`, { cause })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
