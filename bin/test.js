#!/usr/bin/env node
/** `npm test`: installs what is missing, then every check and test that needs nothing but npm, a real browser included. */
import { install, isNodeNewEnough, prepare, runTool } from './prepare.js'

const steps = [
  ['tsc', '-b'],
  ['eslint', '.'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
  ['vitest', 'run', '--project', 'fast', '--project', 'browser', ...process.argv.slice(2)],
]

const isReady = isNodeNewEnough() && install() && prepare({ client: true })
process.exitCode = isReady && steps.every(runTool) ? 0 : 1
