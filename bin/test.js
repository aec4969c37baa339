#!/usr/bin/env node
/**
 * `npm test`: installs what is missing, then every check and test that needs nothing but npm, a real browser included; then says in
 * a line what it left out, and how to run that here.
 */
import { spawnSync } from 'node:child_process'
import { missingFor, releases } from './neo4j.js'
import { install, isNodeNewEnough, prepare, runTool } from './prepare.js'

const steps = [
  ['tsc', '-b'],
  ['eslint', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['vitest', 'run', '--project', 'fast', '--project', 'browser', ...process.argv.slice(2)],
]

const isReady = isNodeNewEnough() && install() && prepare({ client: true })
process.exitCode = isReady && steps.every(runTool) ? 0 : 1
console.log(leftOut())

function leftOut() {
  const isGiven = (process.env['NEO4J_URI'] ?? '') !== ''
  const neo4j = needing('npx vitest run --project neo4j', isGiven ? undefined : missingFor(releases.lts))
  const hasPython = spawnSync('python3', ['-m', 'venv', '--help'], { stdio: 'ignore' }).status === 0
  const notebooks = needing('tests/notebooks, see .ci/run', hasPython ? undefined : 'missing python3 with venv')
  return `Left out: Neo4j (${neo4j}); notebooks (${notebooks}); what takes long (npx vitest run --project slow). All of it: .ci/run`
}

/** How to run something, and what it still needs of this machine. */
function needing(command, missing) {
  return missing === undefined ? command : `${command}; ${missing}`
}
