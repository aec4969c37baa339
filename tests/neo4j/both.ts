/** One dataset in both engines, and what is asked of them: through the embedded engine, and through Neo4j walked and in memory. */
import type { Engine } from '../../server/engine/engine.ts'
import { openNeo4j } from '../../server/engine/neo4j.ts'
import { load } from '../../server/loading/load.ts'
import { formatFaults } from '../../server/loading/report.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { readTopology } from '../../server/traversal/topology/read-topology.ts'
import { engineWith, limits, scripts } from '../fixtures/open-tiny.ts'

export interface Opened {
  readonly context: TraversalContext
  readonly close: () => Promise<void>
}

/** A dataset in the embedded engine, unordered rows in random order, every question asked of the engine. */
export async function openInEmbedded(folder: string): Promise<Opened> {
  return opened(await engineWith(folder))
}

/** A dataset in a Neo4j, loaded now. */
export async function openInNeo4j(folder: string, uri: string): Promise<Opened> {
  const password = process.env['NEO4J_PASSWORD'] ?? ''
  const engine = openNeo4j({ store: '', scripts, neo4j: { uri, username: 'neo4j', password, database: 'neo4j' } })
  const now = () => new Date('2016-08-02T00:00:00Z')
  const result = await load({ folders: [folder], texts: [], engine, scripts, now })
  if (result.kind === 'faulty') throw new Error(formatFaults(result.faults).join('\n'))
  return opened(engine)
}

/** The same with its structure in memory, as a server has it. */
export async function inMemory(context: TraversalContext): Promise<TraversalContext> {
  const built = await readTopology(context, { relations: 1_000_000, bytes: 1_000_000_000 })
  if (built === null) throw new Error('the structure is too large')
  return { ...context, topology: built.structure }
}

async function opened(engine: Engine): Promise<Opened> {
  const reader = await engine.openReader()
  const close = async () => {
    await reader.close()
    await engine.close()
  }
  return { context: { reader, scripts, limits }, close }
}
