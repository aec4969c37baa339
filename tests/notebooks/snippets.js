/** Prints, as JSON, what the figure dialog copies for a notebook: the programs of a view, by their language. */
import { createServer } from 'vite'

const [address, query] = process.argv.slice(2)
const vite = await createServer({ configFile: false, logLevel: 'error', server: { middlewareMode: true, ws: false } })
try {
  const { snippetNames, snippetOf } = await vite.ssrLoadModule('/client/state/snippets.ts')
  const { parseView } = await vite.ssrLoadModule('/server/graph/view/view.ts')
  const names = Object.keys(snippetNames)
  console.log(
    JSON.stringify(Object.fromEntries(names.map((name) => [name, snippetOf(name, parseView(query), address)]))),
  )
} finally {
  await vite.close()
}
