/** From checked rows to stored rows: what is computed once, at load, for order, look-up and counting. */
import type { Properties } from '../graph/node.ts'
import { searchText } from '../graph/search-text.ts'
import { kinds, type Kind, type RelationType } from '../graph/vocabulary.ts'
import { partAlias } from './check-references.ts'
import type { Corpus, CorpusDataset, CorpusNode, CorpusRelation } from './corpus.ts'
import { dayProperties } from './derive-dates.ts'
import { storedCitations } from './derive-citations.ts'
import { sortKey } from './sort-key.ts'
import type { StoredRelation, StoredRow } from './stored-row.ts'
import { tally, type Tally } from './tally.ts'
import { joined, textOf, textsOf } from './values.ts'

/** Everything that is written, in the order of writing; rows are made as they are asked for, and may be asked for again. */
export interface Stored {
  readonly datasets: Iterable<StoredRow>
  readonly nodes: (kind: Kind) => Iterable<StoredRow>
  readonly citations: Iterable<StoredRow>
  readonly relations: (type: RelationType) => Iterable<StoredRelation>
}

/** The rows a corpus is stored as. */
export function derive(corpus: Corpus): Stored {
  const counted = tally(corpus)
  const nodes = byKey(corpus.nodes, ({ kind }) => kind)
  const relations = byKey(corpus.relations, ({ type }) => type)
  return {
    datasets: corpus.datasets.map((dataset) => storedDataset(dataset, corpus)),
    nodes: (kind) => made(nodes.get(kind) ?? [], (node) => storedNode(node, counted)),
    citations: storedCitations(corpus),
    relations: (type) => made(relations.get(type) ?? [], storedRelation),
  }
}

function storedNode({ id, kind, datasets, properties }: CorpusNode, counted: Tally): StoredRow {
  const name = textOf(properties, 'name') ?? ''
  const aliases = textsOf(properties, 'aliases').map(partAlias)
  const texts = aliases.map(({ text }) => text)
  const searched = [name, textOf(properties, 'nameEn') ?? '', ...texts, id].map(searchText)
  const props = {
    ...properties,
    ...(aliases.length === 0 ? {} : { aliases: texts, aliasCitations: aliases.map(({ citation }) => citation ?? '') }),
    ...dayProperties(properties),
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
  return { id, from, to, props: joined(properties, dayProperties(properties), { datasets }) }
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

function* made<Entry, Result>(entries: Iterable<Entry>, make: (entry: Entry) => Result): Generator<Result> {
  for (const entry of entries) yield make(entry)
}

function byKey<Entry, Key>(entries: Iterable<Entry>, keyOf: (entry: Entry) => Key): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return groups
}
