/** How much of a source's text the graph rests on, sentence by sentence. */
import type { Citation } from '../graph/citation.ts'
import type { Sentence, SourceText } from '../graph/source-text.ts'
import { isNodeId } from '../graph/vocabulary.ts'
import { citationPage } from './citations.ts'
import type { TraversalContext } from './context.ts'
import { supportsOf } from './look-up.ts'

export interface SentenceCoverage {
  /** `P13.S1`. */
  readonly sentence: string
  /** Code points of the sentence, and those of them inside a citation. */
  readonly length: number
  readonly cited: number
  readonly citations: number
  /** Relations and nodes that rest on them. */
  readonly relations: number
  readonly nodes: number
  /** It ends with a mark; headings and the furniture of a page do not. */
  readonly isContent: boolean
}

export interface Coverage {
  readonly sentences: readonly SentenceCoverage[]
  /** Ids of citations that nothing rests on. */
  readonly unused: readonly string[]
}

/** The coverage of a source by its text. A citation counts in every sentence that its span touches. */
export async function coverageOf(context: TraversalContext, source: string, text: SourceText): Promise<Coverage> {
  const citations = await allCitations(context, source)
  const supports = await supportsOf(
    context,
    citations.map((citation) => citation.id),
  )
  const resting = new Map(citations.map((citation, index) => [citation.id, supports[index] ?? []]))
  const sentences = text.paragraphs.flatMap((paragraph) => paragraph.sentences)
  return {
    sentences: sentences.map((sentence) =>
      sentenceCoverage(
        sentence,
        citations.filter((one) => touches(one, sentence)),
        { text, resting },
      ),
    ),
    unused: citations.map((citation) => citation.id).filter((id) => resting.get(id)?.length === 0),
  }
}

async function allCitations(context: TraversalContext, source: string): Promise<readonly Citation[]> {
  const citations: Citation[] = []
  let after: string | null = null
  do {
    const page = await citationPage(context, { source, first: context.limits.first, after })
    citations.push(...page.edges.map((edge) => edge.node))
    after = page.hasNextPage ? (page.edges.at(-1)?.cursor() ?? null) : null
  } while (after !== null)
  return citations
}

interface Ground {
  readonly text: SourceText
  readonly resting: ReadonlyMap<string, readonly string[]>
}

function sentenceCoverage(
  sentence: Sentence,
  citations: readonly Citation[],
  { text, resting }: Ground,
): SentenceCoverage {
  const ids = new Set(citations.flatMap((citation) => resting.get(citation.id) ?? []))
  const nodes = [...ids].filter(isNodeId).length
  return {
    sentence: sentence.id,
    length: sentence.end - sentence.start,
    cited: countCited(sentence, citations),
    citations: citations.length,
    relations: ids.size - nodes,
    nodes,
    isContent: /[。！？][”’」』"]*$/u.test(text.slice(sentence.start, sentence.end).trimEnd()),
  }
}

function touches({ start, end }: Citation, sentence: Sentence): boolean {
  return start !== null && end !== null && start < sentence.end && end > sentence.start
}

/** Code points of a sentence inside at least one citation. */
function countCited(sentence: Sentence, citations: readonly Citation[]): number {
  const spans = citations
    .map(({ start, end }) => [Math.max(start ?? 0, sentence.start), Math.min(end ?? 0, sentence.end)] as const)
    .sort((a, b) => a[0] - b[0])
  let [cited, reached] = [0, sentence.start]
  for (const [start, end] of spans) {
    cited += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return cited
}
