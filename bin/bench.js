#!/usr/bin/env node
/**
 * `npm run bench`: builds the server, asks it and a graph in memory the same, and prints how the times compare; `--figures` times figures
 * and files instead, `--quick` is a smoke of either.
 */
import { createServer } from 'vite'
import { isNodeNewEnough, prepare } from './prepare.js'

const isQuick = process.argv.includes('--quick')
if (isNodeNewEnough() && prepare({ client: true })) {
  // Only to run TypeScript: nothing listens.
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    const { bench } = process.argv.includes('--figures')
      ? await vite.ssrLoadModule('/tests/bench/figures.ts').then(({ benchFigures }) => ({ bench: benchFigures }))
      : await vite.ssrLoadModule('/tests/bench/bench.ts')
    const measured = await bench({ isQuick, say: (line) => console.log(line) })
    // A smoke says that it runs and that answers are right; its times mean nothing.
    process.exitCode = isQuick || measured.every(({ isMet }) => isMet) ? 0 : 1
  } finally {
    await vite.close()
  }
} else process.exitCode = 2
