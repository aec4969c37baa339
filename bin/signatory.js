#!/usr/bin/env node
/**
 * Runs before anything is installed, and so in plain JavaScript: checks Node, installs from the lock file where that was not
 * done, builds what changed, then hands over to the command line (server/main.ts).
 */
import { prepare } from './prepare.js'

const command = process.argv[2]
if (prepare({ client: command === 'serve' })) {
  // Read when graphql is imported, whose checks for a second copy of itself take a tenth of a large answer. Not sooner: npm would leave
  // out what builds.
  process.env['NODE_ENV'] ??= 'production'
  await import('../dist/server/main.js')
} else process.exitCode = 2
