/** `signatory coverage`: how much of each source's text the graph rests on, sentence by sentence. */
import type { GraphNode } from '../graph/node.ts'
import type { Settings } from '../settings.ts'
import { coverageOf, type Coverage, type SentenceCoverage } from '../traversal/coverage.ts'
import { sources } from '../traversal/dataset.ts'
import { withGraph } from './open-graph.ts'
import type { Terminal } from './terminal.ts'
import { openTextShelf } from './text-shelf.ts'

/**
 * Reports on every source; the exit code is 1 where a text is not at hand, a content sentence has no citation, or nothing
 * rests on a citation.
 */
export async function coverageCommand(settings: Settings, terminal: Terminal): Promise<number> {
  const texts = await openTextShelf([...settings.texts, ...settings.data])
  const told = await withGraph(settings, async (context) => {
    const lines: string[] = []
    const isWhole: boolean[] = []
    for (const source of await sources(context)) {
      const { sha256 } = source.properties
      const text = typeof sha256 === 'string' ? await texts.read(sha256) : null
      const coverage = text === null ? null : await coverageOf(context, source.id, text)
      lines.push(...linesOf(source, coverage))
      isWhole.push(coverage !== null && uncited(coverage).length === 0 && coverage.unused.length === 0)
    }
    return { lines, exitCode: isWhole.every(Boolean) ? 0 : 1 }
  })
  for (const line of told.lines) terminal.out(line)
  return told.exitCode
}

function uncited({ sentences }: Coverage): readonly SentenceCoverage[] {
  return sentences.filter(({ isContent, citations }) => isContent && citations === 0)
}

function linesOf(source: GraphNode, coverage: Coverage | null): readonly string[] {
  const title = `${source.name} (${source.id})`
  if (coverage === null) return [title, 'its text is not at hand: name its folder with --texts']
  const content = coverage.sentences.filter(({ isContent }) => isContent)
  const sum = (count: (one: SentenceCoverage) => number) => content.reduce((total, one) => total + count(one), 0)
  const share = Math.round((100 * sum(({ cited }) => cited)) / sum(({ length }) => length))
  const bare = uncited(coverage).map(({ sentence }) => sentence)
  return [
    title,
    ...coverage.sentences.map(sentenceLine),
    `${String(content.length)} content sentences, ${String(bare.length)} without a citation${bare.length === 0 ? '' : `: ${bare.join(', ')}`}`,
    `${String(share)} % of their characters under a citation`,
    `${String(coverage.unused.length)} citations that nothing rests on${coverage.unused.length === 0 ? '' : `: ${coverage.unused.join(', ')}`}`,
  ]
}

function sentenceLine({ sentence, length, cited, citations, relations, nodes, isContent }: SentenceCoverage): string {
  const counts = `${String(citations)} citations, ${String(relations)} relations, ${String(nodes)} nodes`
  const kind = isContent ? '' : ' (no sentence: heading or furniture)'
  return `${sentence.padEnd(8)} ${`${String(cited)}/${String(length)}`.padStart(9)} characters, ${counts}${kind}`
}
