/** The settings of Neo4j: where it is, and how long it may take. */
import type { Setting } from './setting.ts'

function number(name: string, initial: number, meaning: string): Setting {
  return {
    flag: `--neo4j-${name}`,
    variable: `NEO4J_${name.toUpperCase().replaceAll('-', '_')}`,
    default: String(initial),
    meaning,
    expected: 'a whole number from 1',
  }
}

export const neo4jSettings = {
  neo4jUri: {
    flag: '--neo4j-uri',
    variable: 'NEO4J_URI',
    default: '',
    meaning: 'address of Neo4j',
    expected: 'a neo4j or bolt address',
  },
  neo4jUsername: {
    flag: '--neo4j-username',
    variable: 'NEO4J_USERNAME',
    default: 'neo4j',
    meaning: 'user of Neo4j',
    expected: 'a name',
  },
  neo4jPassword: {
    flag: '',
    variable: 'NEO4J_PASSWORD',
    default: '',
    meaning: 'password of Neo4j (environment only)',
    expected: 'a text',
    isSecret: true,
  },
  neo4jDatabase: {
    flag: '--neo4j-database',
    variable: 'NEO4J_DATABASE',
    default: 'neo4j',
    meaning: 'database of Neo4j',
    expected: 'a name',
  },
  neo4jPoolSize: number('pool-size', 100, 'most connections to one server of Neo4j'),
  neo4jConnectionMs: number('connection-ms', 2000, 'milliseconds until a server must have taken a connection'),
  neo4jAcquisitionMs: number('acquisition-ms', 2000, 'milliseconds until a connection must be free'),
  neo4jQueryMs: number('query-ms', 30_000, 'milliseconds until a server gives a question up'),
  neo4jRetryMs: number('retry-ms', 2000, 'milliseconds for which a question is put again to a broken connection'),
  neo4jLoadRetryMs: number('load-retry-ms', 120_000, 'the same for each piece of a load'),
  neo4jTransactionRows: number(
    'transaction-rows',
    50_000,
    'most rows, old and new together, that a load replaces in one transaction; readers wait while it replaces more',
  ),
} as const satisfies Readonly<Record<string, Setting>>
