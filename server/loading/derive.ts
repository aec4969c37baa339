/** From checked rows to stored rows: what is computed once, at load, for order, look-up and counting. */
import type { Value } from '../engine/engine.ts'
import { inOrderOfText, type Citation } from '../graph/citation.ts'
import type { Properties } from '../graph/node.ts'
import { searchText } from '../graph/search-text.ts'
import { kinds, type Kind, type RelationType } from '../graph/vocabulary.ts'
import { partAlias } from './check-references.ts'
import type { Corpus, CorpusCitation, CorpusDataset, CorpusNode, CorpusRelation } from './corpus.ts'
import { dateProperties, withoutNoDate } from './derive-dates.ts'
import { sortKey } from './sort-key.ts'
import { tally, type Tally } from './tally.ts'
import { numberOf, textOf, textsOf } from './values.ts'

/** A row of a load script. */
export interface StoredRow extends Readonly<Record<string, Value>> {
  readonly id: string
  readonly props: Properties
}

/** A row of a load script for relations. */
export interface StoredRelation extends StoredRow {
  readonly from: string
  readonly to: string
}

/** Everything that is written, in the order of writing. */
export interface Stored {
  readonly datasets: readonly StoredRow[]
  readonly nodes: ReadonlyMap<Kind, readonly StoredRow[]>
  readonly citations: readonly StoredRow[]
  readonly relations: ReadonlyMap<RelationType, readonly StoredRelation[]>
}

/** The rows a corpus is stored as. */
export function derive(corpus: Corpus): Stored {
  const counted = tally(corpus)
  const supports = supportsOf(corpus)
  const orders = ordersOf(corpus.citations)
  return {
    datasets: corpus.datasets.map((dataset) => storedDataset(dataset, corpus)),
    nodes: grouped(
      corpus.nodes,
      ({ kind }) => kind,
      (node) => storedNode(node, counted),
    ),
    citations: corpus.citations.map((citation) => storedCitation(citation, supports, orders)),
    relations: grouped(corpus.relations, ({ type }) => type, storedRelation),
  }
}

function storedNode({ id, kind, datasets, properties }: CorpusNode, counted: Tally): StoredRow {
  const name = textOf(properties, 'name') ?? ''
  const aliases = textsOf(properties, 'aliases').map(partAlias)
  const texts = aliases.map(({ text }) => text)
  const searched = [name, textOf(properties, 'nameEn') ?? '', ...texts, id].map(searchText)
  const props = {
    ...withoutNoDate(properties),
    ...(aliases.length === 0 ? {} : { aliases: texts, aliasCitations: aliases.map(({ citation }) => citation ?? '') }),
    ...dateProperties(properties),
    ...countsOfNode(id, kind, counted),
    kind,
    datasets,
    sortKey: sortKey(name) || id,
    degree: counted.degree(id),
    // Lines, so that no word of a reader's matches across two names.
    search: [...new Set(searched)].filter((text) => text !== '').join('\n'),
  }
  return { id, props }
}

function countsOfNode(id: string, kind: Kind, counted: Tally): Properties {
  if (kind === 'Group') return { namedCount: counted.namedCount(id) }
  if (kinds[kind].role !== 'dealing') return {}
  return { partyCount: counted.partyCount(id), signed: kind === 'Agreement' && counted.isSigned(id) }
}

function storedRelation({ id, from, to, datasets, properties }: CorpusRelation): StoredRelation {
  const props = {
    modality: 'reported',
    basis: 'explicit',
    ...withoutNoDate(properties),
    ...dateProperties(properties),
    datasets,
  }
  return { id, from, to, props }
}

function storedCitation(
  { id, datasets, properties }: CorpusCitation,
  supports: ReadonlyMap<string, readonly string[]>,
  orders: ReadonlyMap<string, number>,
): StoredRow {
  const rests = supports.get(id) ?? []
  const props = {
    ...properties,
    datasets,
    order: orders.get(id) ?? 0,
    ...(rests.length === 0 ? {} : { supports: rests }),
  }
  return { id, props }
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

function storedDataset({ id, title, titleEn, version, licence, evidence }: CorpusDataset, corpus: Corpus): StoredRow {
  const numberIn = (entries: readonly { readonly datasets: readonly string[] }[]) =>
    entries.filter(({ datasets }) => datasets.includes(id)).length
  const props = {
    ...{ title, version, evidence },
    ...(titleEn === null ? {} : { titleEn }),
    ...(licence === null ? {} : { licence }),
    nodes: numberIn(corpus.nodes),
    relations: numberIn(corpus.relations),
    citations: numberIn(corpus.citations),
  }
  return { id, props }
}

function grouped<Entry, Key, Result>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
  make: (entry: Entry) => Result,
): ReadonlyMap<Key, readonly Result[]> {
  const groups = new Map<Key, Result[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry)) ?? []
    group.push(make(entry))
    groups.set(keyOf(entry), group)
  }
  return groups
}
