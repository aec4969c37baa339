/** The servers that are asked over one Neo4j, each a process of its own. */
import { join } from 'node:path'
import { serve, serveDataset, type Served } from '../processes.ts'

/** Ours as it is served, ours with nothing of the graph in memory, @neo4j/graphql, and Cypher written by hand. */
export type Side = 'ours' | 'walking' | 'theirs' | 'written'
export type Address = Readonly<Record<Side, string>>

/** Loads a dataset into a Neo4j and starts all four over it. */
export async function serveAll(
  uri: string,
  folder: string,
): Promise<{ readonly address: Address; readonly stop: () => Promise<void> }> {
  const environment = { NEO4J_URI: uri }
  const started: Served[] = []
  const start = async (served: Promise<Served>) => {
    started.push(await served)
    return started.at(-1)?.address ?? ''
  }
  const stop = async () => {
    await Promise.all(started.map((served) => served.stop()))
  }
  const signatory = (more: Readonly<Record<string, string>> = {}) =>
    serveDataset(folder, { flags: ['--engine', 'neo4j'], environment: { ...environment, ...more } })
  const beside = (file: string) => serve([join(import.meta.dirname, file)], /is at (\S+)/, environment)
  try {
    return {
      address: {
        // The first loads; the second finds it loaded.
        ours: await start(signatory()),
        walking: await start(signatory({ SIGNATORY_MAX_TOPOLOGY_RELATIONS: '0', SIGNATORY_DETAIL_BYTES: '0' })),
        theirs: await start(beside('their-server.js')),
        written: await start(beside('written-server.js')),
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
