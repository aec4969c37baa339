/** What reading and writing in Neo4j share: the connection, and its errors in our words. */
import type { Driver } from 'neo4j-driver'
import { ExplorerError } from '../graph/error.ts'
import type { EngineOptions } from './engine.ts'
import type { Script } from './scripts.ts'

export interface Connection {
  readonly driver: Driver
  readonly database: string
  readonly scripts: EngineOptions['scripts']
}

/** The error of a script that failed, in our words. */
export function translated(error: unknown, script: Script, signal?: AbortSignal): ExplorerError {
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
