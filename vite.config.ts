/** How the browser's part is built (into dist/client, served at `/`) and served while it is worked on. */
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Every browser that runs this client reads WOFF2, so the font's older twin files stay out of the build. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource.*\.css/.test(id)) return null
    return code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')
  },
}

export default defineConfig({
  root: 'client',
  plugins: [woff2Only, react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The page's own code waits for nothing: fonts and the canvas come beside it.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'cytoscape', test: /node_modules[\\/]cytoscape/ }] } },
    },
  },
  worker: { format: 'es' },
  server: {
    proxy: Object.fromEntries(['/graphql', '/export', '/schema', '/cypher'].map((path) => [path, 'http://127.0.0.1:4000'])),
  },
})
