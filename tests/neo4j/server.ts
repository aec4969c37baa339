/** The Neo4j of this run: NEO4J_URI where it is set, else one started from Maven Central. A machine that has neither fails here. */
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startNeo4j } from '../../bin/neo4j.js'

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4jUri: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['NEO4J_URI'] ?? ''
  if (given !== '') {
    project.provide('neo4jUri', given)
    return () => Promise.resolve()
  }
  const home = mkdtempSync(join(tmpdir(), 'signatory-neo4j-'))
  const { uri, stop } = await startNeo4j({ port: await freePort(), home })
  project.provide('neo4jUri', uri)
  return stop
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 7687)
      })
    })
  })
}
