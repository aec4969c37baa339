#!/usr/bin/env node
/**
 * `npm run bench`: builds the server, asks it and a graph in memory the same, and prints how the times compare. `--neo4j` does so over a
 * Neo4j of its own, against @neo4j/graphql and written Cypher; `--quick` is a smoke of either. `--load 1000000` loads so many relations
 * into both engines and tells rate and memory; `--figures` times figures and files; `--soak 10` tells what memory does in ten minutes of
 * mixed load.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from './neo4j.js'
import { isNodeNewEnough, prepare } from './prepare.js'

const isQuick = process.argv.includes('--quick')
const say = (line) => console.log(line)

async function benchEmbedded(loadModule) {
  const { bench } = await loadModule('/tests/bench/bench.ts')
  return bench({ isQuick, say })
}

async function benchFigures(loadModule) {
  const { benchFigures: bench } = await loadModule('/tests/bench/figures.ts')
  return bench({ isQuick, say })
}

async function benchNeo4jAlone(loadModule) {
  const { benchNeo4j } = await loadModule('/tests/bench/neo4j/bench-neo4j.ts')
  return overNeo4j((uri) => benchNeo4j({ uri, isQuick, say }))
}

/** A load of as many relations as the number after `--load` says. */
async function benchLoadAlone(loadModule) {
  const relations = Number(process.argv[process.argv.indexOf('--load') + 1] ?? 1_000_000)
  const { benchLoad } = await loadModule('/tests/bench/load.ts')
  return overNeo4j((uri) => benchLoad({ relations, uri, say }))
}

/** Calls back with a Neo4j that nobody else uses, because its data are replaced and its memory is set for timing. */
async function overNeo4j(run) {
  const home = mkdtempSync(join(tmpdir(), 'signatory-neo4j-'))
  const { uri, stop } = await startNeo4j({ port: Number(process.env['NEO4J_PORT'] ?? 7688), home, isTimed: true })
  try {
    return await run(uri)
  } finally {
    await stop()
    rmSync(home, { recursive: true, force: true })
  }
}

/** Minutes of mixed load, ten where `--soak` has no number after it. */
async function benchSoakAlone(loadModule) {
  const minutes = Number(process.argv[process.argv.indexOf('--soak') + 1]) || 10
  const { benchSoak } = await loadModule('/tests/bench/soak.ts')
  return benchSoak({ minutes, isQuick, say })
}

const benches = {
  '--soak': benchSoakAlone,
  '--figures': benchFigures,
  '--neo4j': benchNeo4jAlone,
  '--load': benchLoadAlone,
}

if (isNodeNewEnough() && prepare({ client: true })) {
  const { withTypeScript } = await import('./typescript.js')
  const [, run = benchEmbedded] = Object.entries(benches).find(([flag]) => process.argv.includes(flag)) ?? []
  try {
    const measured = await withTypeScript(run)
    // A smoke says that it runs and that answers are right; its times mean nothing.
    process.exitCode = isQuick || measured.every(({ isMet }) => isMet) ? 0 : 1
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
} else process.exitCode = 2
