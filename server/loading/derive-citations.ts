/** From checked citations to stored ones: their order, and what rests on each. */
import { inOrderOfText, type Citation } from '../graph/citation.ts'
import { partAlias } from './check-references.ts'
import type { Corpus, CorpusCitation } from './corpus.ts'
import type { StoredRow } from './stored-row.ts'
import { numberOf, textOf, textsOf } from './values.ts'

/** The rows the citations of a corpus are stored as. */
export function storedCitations(corpus: Corpus): readonly StoredRow[] {
  const supports = supportsOf(corpus)
  const orders = ordersOf(corpus.citations)
  return corpus.citations.map(({ id, datasets, properties }) => {
    const rests = supports.get(id)
    const props = {
      ...properties,
      datasets,
      order: orders.get(id) ?? 0,
      ...(rests === undefined ? {} : { supports: rests }),
    }
    return { id, props }
  })
}

/** The ids of the nodes and relations that rest on each citation, in order. */
function supportsOf({ nodes, relations }: Corpus): ReadonlyMap<string, readonly string[]> {
  const supports = new Map<string, Set<string>>()
  for (const { id, properties } of [...nodes, ...relations]) {
    const places = textsOf(properties, 'aliases').flatMap((alias) => partAlias(alias).citation ?? [])
    for (const citation of [...textsOf(properties, 'citations'), ...places]) {
      const resting = supports.get(citation) ?? new Set()
      supports.set(citation, resting.add(id))
    }
  }
  return new Map([...supports].map(([citation, resting]) => [citation, [...resting].sort()]))
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
