/** Graphviz, where it is installed: what pictures of graphs are made with elsewhere. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { nameOf } from '../../server/graph/node.ts'
import type { Subgraph } from '../../server/graph/subgraph.ts'

export const howToGetGraphviz = 'apt-get install graphviz, brew install graphviz, or https://graphviz.org/download'

/** The version of sfdp; `null` where it is not installed. */
export async function graphvizVersion(): Promise<string | null> {
  try {
    const { stderr } = await promisify(execFile)('sfdp', ['-V'])
    return /version (\S+)/.exec(stderr)?.[1] ?? 'of no known version'
  } catch {
    return null
  }
}

/** How long sfdp takes for a drawing of a graph, in milliseconds. Throws where it fails. */
export async function timeSfdp(graph: Subgraph, flags: readonly string[]): Promise<number> {
  const text = dotOf(graph)
  const start = performance.now()
  const sfdp = spawn('sfdp', ['-Tsvg', ...flags], { stdio: ['pipe', 'ignore', 'ignore'] })
  sfdp.stdin.end(text)
  const ended: readonly unknown[] = await once(sfdp, 'exit')
  if (ended[0] !== 0) throw new Error(`sfdp ended with ${String(ended[0])}`)
  return performance.now() - start
}

/** Nodes with their names, and lines without words, as our drawing of these has none. */
function dotOf({ nodes, edges }: Subgraph): string {
  const named = nodes.map((node) => `${quoted(node.id)} [label=${quoted(nameOf(node, 'zh'))}]`)
  const lines = edges.map(({ source, target }) => `${quoted(source)} -- ${quoted(target)}`)
  return ['graph {', ...named, ...lines, '}', ''].join('\n')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`
}
