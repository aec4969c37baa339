/** Writes a version into Neo4j. */
import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { ExplorerError } from '../graph/error.ts'
import type { GraphWriter, Stamp } from './engine.ts'
import { translated, type Connection } from './neo4j-connection.ts'
import { withIntegers } from './neo4j-values.ts'

/**
 * Replaces what is loaded in one transaction, so that readers see the old or the new version. The schema comes before, in
 * its own auto-commit, because Neo4j refuses schema changes after a write in the same transaction.
 */
export async function writeVersion(
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
