/** How the browser's part is built (into dist/client, served at `/`) and served while it is worked on. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
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

/**
 * The whole font is said to hold only what no slice holds. Without that, browsers fetch its 10 MB whenever a slice is on its
 * way, to have something to show meanwhile.
 */
const rareCharactersOnly: Plugin = {
  name: 'rare-characters-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/client/fonts.css')) return null
    const slices = readFileSync(fileURLToPath(import.meta.resolve('@fontsource/noto-sans-sc/400.css')), 'utf8')
    return code.replace('U+0-10FFFF', complementOf(codePointsIn(slices)))
  },
}

/** The code points that the `unicode-range`s of a style sheet name. */
function codePointsIn(css: string): ReadonlySet<number> {
  const ranges = [...css.matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, list = '']) => list.split(','))
  return new Set(
    ranges.flatMap((range) => {
      const [from = 0, to = from] = range
        .trim()
        .slice(2)
        .split('-')
        .map((end) => Number.parseInt(end, 16))
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    }),
  )
}

/** Everything else, as a `unicode-range`, up to the last plane of Chinese characters. */
function complementOf(held: ReadonlySet<number>): string {
  const ranges: string[] = []
  const last = 0x3_23_af
  for (let from = 0x20; from <= last; from++) {
    if (held.has(from)) continue
    let to = from
    while (to < last && !held.has(to + 1)) to++
    ranges.push(from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`)
    from = to
  }
  return ranges.join(',')
}

export default defineConfig({
  root: 'client',
  plugins: [woff2Only, rareCharactersOnly, react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The page's own code waits for nothing: fonts and the canvas come beside it.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'cytoscape', test: /node_modules[\\/]cytoscape/ }] } },
    },
  },
  worker: { format: 'es' },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/schema', '/cypher'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
})
