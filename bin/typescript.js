/** Runs TypeScript of the project's own tools, which nothing builds. */
import { createServer } from 'vite'

/** What `use` gives; it gets a function that loads a module by its path from the root, such as `/tests/bench/bench.ts`. */
export async function withTypeScript(use) {
  // Only to run it: nothing listens.
  const vite = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false, watch: null },
  })
  try {
    return await use((path) => vite.ssrLoadModule(path))
  } finally {
    await vite.close()
  }
}
