/** What was checked, as values: all datasets together, one entry an id, nothing derived yet. */
import type { Properties, PropertyValue } from '../graph/node.ts'
import { isKeyOf, relationTypes, type Kind, type RelationType } from '../graph/vocabulary.ts'
import { unitedProperties } from './check-ids.ts'
import { withDateDefaults, withRelationDefaults } from './defaults.ts'
import type { Package } from './read-package.ts'
import type { TypedRow } from './typed-row.ts'
import { textOf, textsOf, type Values } from './values.ts'

interface Entry {
  readonly id: string
  /** Ids of the datasets that say so, in order. */
  readonly datasets: readonly string[]
  /** As stated, with what is said by saying nothing; absent where not stated. */
  readonly properties: Properties
}

export interface CorpusNode extends Entry {
  readonly kind: Kind
}

export type CorpusCitation = Entry

export interface CorpusRelation extends Entry {
  readonly type: RelationType
  readonly from: string
  readonly to: string
}

/** Checked rows, each list by id. */
export interface Corpus {
  readonly datasets: readonly CorpusDataset[]
  readonly nodes: readonly CorpusNode[]
  readonly citations: readonly CorpusCitation[]
  readonly relations: readonly CorpusRelation[]
}

/** What a dataset says of itself, without its files. */
export type CorpusDataset = Omit<Package, 'resources'>

/**
 * The corpus of rows that were found without fault. Takes them out of the map as it goes: rows and corpus at once would be twice the
 * memory.
 */
export function corpusOf(packages: readonly Package[], byId: Map<string, readonly TypedRow[]>): Corpus {
  const nodes: CorpusNode[] = []
  const citations: CorpusCitation[] = []
  const relations: CorpusRelation[] = []
  const share = sharedLists()
  for (const id of [...byId.keys()].sort()) {
    const rows = byId.get(id) ?? []
    byId.delete(id)
    const holds = rows[0]?.table.holds
    const entry = { id, datasets: share(rows.map(({ table }) => table.dataset).sort()), values: united(rows) }
    if (holds?.form === 'node') nodes.push(nodeOf(entry, holds.kind))
    if (holds?.form === 'citation') citations.push(entryOf(entry))
    if (holds?.form === 'relation') relations.push(relationOf(entry))
  }
  return { datasets: packages.map(withoutFiles).sort((a, b) => (a.id < b.id ? -1 : 1)), nodes, citations, relations }
}

/** One copy of each list: nearly all rows are of the same datasets. */
function sharedLists(): (list: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (list) => {
    const key = list.join('\n')
    const before = known.get(key) ?? list
    known.set(key, before)
    return before
  }
}

interface United {
  readonly id: string
  readonly datasets: readonly string[]
  readonly values: Values
}

/** The values of all rows of an id: they agree, but for lists, which are joined, in an order that is that of no dataset. */
function united(rows: readonly TypedRow[]): Values {
  const [first] = rows
  if (first !== undefined && rows.length === 1) return first.values
  const lists = unitedProperties.flatMap((name) => {
    const parts = [...new Set(rows.flatMap(({ values }) => textsOf(values, name)))].sort()
    return parts.length === 0 ? [] : [[name, parts] as const]
  })
  return Object.fromEntries([...rows.flatMap(({ values }) => Object.entries(values)), ...lists])
}

function entryOf({ id, datasets, values }: United, except: readonly string[] = []): Entry {
  const properties: Record<string, PropertyValue> = {}
  for (const [name, value] of Object.entries(values)) {
    if (name !== 'id' && !except.includes(name)) properties[name] = value
  }
  return { id, datasets, properties }
}

// Written out, here and below: of entries that are made by spreading, V8 gives each a shape of its own, at 220 bytes.
function nodeOf({ values, ...said }: United, kind: Kind): CorpusNode {
  const { id, datasets, properties } = entryOf({ ...said, values: withDateDefaults(values) }, ['text'])
  return { id, datasets, properties, kind }
}

function relationOf({ values, ...said }: United): CorpusRelation {
  const [type = '', from = '', to = ''] = ['type', 'from', 'to'].map((name) => textOf(values, name) ?? '')
  if (!isKeyOf(relationTypes, type)) throw new TypeError(`unchecked relation: ${said.id}`)
  const entry = entryOf({ ...said, values: withRelationDefaults(values) }, ['type', 'from', 'to'])
  const { id, datasets, properties } = entry
  return { id, datasets, properties, type, from, to }
}

function withoutFiles({ id, title, titleEn, version, licence, evidence }: Package): CorpusDataset {
  return { id, title, titleEn, version, licence, evidence }
}
