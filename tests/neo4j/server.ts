/**
 * The Neo4j servers of this run: NEO4J_URI where it is set, else one of each release that this machine has a Java for, started from
 * Maven Central. A machine that can run none fails here.
 */
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { missingFor, releases, startNeo4j, type Release } from '../../bin/neo4j.js'

/** A server that tests may load into. */
export interface Neo4jServer {
  /** Its version, or NEO4J_URI where it was there before. */
  readonly release: string
  readonly uri: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The server for what one release shows. */
    readonly neo4jUri: string
    /** All of them, the same one first. */
    readonly neo4jServers: readonly Neo4jServer[]
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['NEO4J_URI'] ?? ''
  const started = given === '' ? await startAll() : []
  const servers =
    given === '' ? started.map(({ release, uri }) => ({ release, uri })) : [{ release: 'NEO4J_URI', uri: given }]
  project.provide('neo4jUri', servers[0]?.uri ?? '')
  project.provide('neo4jServers', servers)
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

interface Started extends Neo4jServer {
  readonly stop: () => Promise<void>
}

async function startAll(): Promise<readonly Started[]> {
  const { lts, newest } = releases
  // Without the everyday release, what it misses is the error.
  const possible = [lts, ...(missingFor(newest) === undefined ? [newest] : [])]
  return Promise.all(possible.map(startOne))
}

async function startOne(release: Release): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), 'signatory-neo4j-'))
  const { uri, stop } = await startNeo4j({ port: await freePort(), release, home })
  return { release: release.version, uri, stop }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 7687)
      })
    })
  })
}
