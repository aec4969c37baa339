/** From checked citations to stored ones: their order, and what rests on each. */
import { inOrderOfText, type Citation } from '../graph/citation.ts'
import { partAlias } from './check-references.ts'
import type { Corpus, CorpusCitation, CorpusNode, CorpusRelation } from './corpus.ts'
import type { StoredRow } from './stored-row.ts'
import { numberOf, textOf, textsOf } from './values.ts'

/** The rows the citations of a corpus are stored as. */
export function* storedCitations(corpus: Corpus): Generator<StoredRow> {
  const supports = supportsOf(corpus)
  const orders = ordersOf(corpus.citations)
  for (const { id, datasets, properties } of corpus.citations) {
    const rests = supports.get(id)
    const props = {
      ...properties,
      datasets,
      order: orders.get(id) ?? 0,
      ...(rests === undefined ? {} : { supports: rests }),
    }
    yield { id, props }
  }
}

/** The ids of the nodes and relations that rest on each citation, in order. */
function supportsOf({ nodes, relations }: Corpus): ReadonlyMap<string, readonly string[]> {
  const supports = new Map<string, string[]>()
  const add = (citation: string, id: string) => {
    const resting = supports.get(citation)
    if (resting === undefined) supports.set(citation, [id])
    // All that one thing rests on comes together.
    else if (resting.at(-1) !== id) resting.push(id)
  }
  const addAll = ({ id, properties }: CorpusNode | CorpusRelation) => {
    for (const citation of textsOf(properties, 'citations')) add(citation, id)
    for (const alias of textsOf(properties, 'aliases')) {
      const { citation } = partAlias(alias)
      if (citation !== null) add(citation, id)
    }
  }
  nodes.forEach(addAll)
  relations.forEach(addAll)
  // Copied, as a list that has grown keeps room for more.
  for (const [citation, resting] of supports) supports.set(citation, [...resting].sort())
  return supports
}

/** The position of each citation in the order of the texts, from 1. */
function ordersOf(citations: readonly CorpusCitation[]): ReadonlyMap<string, number> {
  const inOrder = inOrderOfText(citations.map(citationOf))
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]))
}

function citationOf({ id, properties }: CorpusCitation): Citation {
  return {
    id,
    source: textOf(properties, 'source') ?? '',
    paragraph: textOf(properties, 'paragraph'),
    sentence: textOf(properties, 'sentence'),
    start: numberOf(properties, 'start'),
    end: numberOf(properties, 'end'),
    quote: textOf(properties, 'quote'),
    statement: textOf(properties, 'statement'),
    statementEn: textOf(properties, 'statementEn'),
    url: textOf(properties, 'url'),
    page: textOf(properties, 'page'),
  }
}
