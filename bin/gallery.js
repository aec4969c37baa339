#!/usr/bin/env node
/** `npm run gallery`: draws sixteen pictures into `gallery/`, to be looked at one by one, and their numbers into `tests/golden/gallery.json`. */
import { createServer } from 'vite'
import { isNodeNewEnough, prepare } from './prepare.js'

if (isNodeNewEnough() && prepare({ client: false })) {
  // Only to run TypeScript: nothing listens.
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    const { drawGallery } = await vite.ssrLoadModule('/tests/gallery/gallery.ts')
    await drawGallery((line) => console.log(line))
  } finally {
    await vite.close()
  }
} else process.exitCode = 2
