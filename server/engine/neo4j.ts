/** Neo4j behind the contract, through neo4j-driver: for corpora and services that one process can't hold. */
import type { Driver } from 'neo4j-driver'
import { ExplorerError } from '../graph/error.ts'
import type { Engine, EngineOptions, GraphReader, Stamp } from './engine.ts'
import { connectDriver, defaultLimits, type Connection } from './neo4j/connection.ts'
import { read } from './neo4j/read.ts'
import { beingWritten, makeEar, overwritten, readable, type Ear, type StoreState } from './neo4j/version.ts'
import { writeVersion } from './neo4j/write.ts'

/** Makes a driver: tests give one that records texts and parameters. */
export type ConnectNeo4j = (options: EngineOptions['neo4j']) => Driver

/** Opens Neo4j; nothing is sent before the first question. Throws BAD_USER_INPUT where no address is given, or a wrong one. */
export function openNeo4j(options: EngineOptions, connect: ConnectNeo4j = connectDriver): Engine {
  const { uri, database, limits = defaultLimits } = options.neo4j
  if (uri === '')
    throw new ExplorerError('BAD_USER_INPUT', 'missing NEO4J_URI (expected an address such as neo4j://localhost:7687)')
  const connection = { driver: connect(options.neo4j), database, scripts: options.scripts, limits }
  const ear = makeEar(connection, (script, routing) => read(connection, script, { parameters: {}, routing }))
  return {
    currentStamp: async () => wholeStamp(await ear.ask('leader')),
    openReader: async () => readerOf(connection, ear, await ear.ask('leader')),
    write: (stamp, fill, rows = 0) => writeVersion(connection, { stamp, rows }, fill),
    watch: ear.watch,
    close: () => connection.driver.close(),
  }
}

/** What a load has begun to write is no version, whatever its stamp says. Throws STORE_UNUSABLE while it goes on. */
function wholeStamp(state: StoreState): Stamp | null {
  if (state.writing !== 'pieces') return state.stamp
  if (state.isHeld) throw beingWritten(state)
  return null
}

function readerOf(connection: Connection, ear: Ear, opened: StoreState): GraphReader {
  const isSame = ({ edition, writing }: StoreState) => writing !== 'pieces' && edition === opened.edition
  return {
    stamp: readable(opened),
    run: async (script, parameters, signal) => {
      const last = ear.last()
      if (last !== null && !isSame(last.state)) throw overwritten(last.state)
      return read(connection, script, { parameters, signal })
    },
    isWhole: async () => {
      const last = ear.last()
      if (last?.isFresh === true && (last.state.writing === null || !isSame(last.state))) return isSame(last.state)
      return isSame(await ear.ask('anybody'))
    },
    close: () => Promise.resolve(),
  }
}
