/** From nodes and relations to the columns of a topology. */
import type { PointedDate } from '../../graph/date.ts'
import { ExplorerError } from '../../graph/error.ts'
import type { NodeHead } from '../../graph/node.ts'
import type { Relation } from '../../graph/relation.ts'
import { bases, keysOf, kinds, modalities, relationTypes } from '../../graph/vocabulary.ts'
import type { DealingOrderKeys, Thing } from '../structure.ts'
import { makeDictionary, placeOf, type Dictionary } from './dictionary.ts'
import type { NodeColumns, RelationColumns, Topology, Words } from './topology.ts'

/** A node as a topology keeps it. */
export type StructuralNode = Thing &
  Pick<NodeHead, 'name' | 'nameEn'> &
  Pick<DealingOrderKeys, 'sortKey' | 'partyCount'> & { readonly search: string }

/** Takes what is read, piece by piece, and makes the topology of it in the end. */
export interface TopologyBuilder {
  readonly addNodes: (nodes: readonly StructuralNode[]) => void
  /** After all nodes. */
  readonly addRelations: (relations: readonly Relation[]) => void
  /** Throws INTERNAL where an end of a relation is missing. */
  readonly build: () => Topology
}

interface Dictionaries {
  readonly dates: Dictionary<PointedDate | null>
  readonly citations: Dictionary<readonly string[]>
  readonly datasets: Dictionary<readonly string[]>
  readonly words: Dictionary<Words>
  readonly agreementKinds: Dictionary<string | null>
}

/** A builder that has taken nothing yet. */
export function makeTopologyBuilder(): TopologyBuilder {
  const dictionaries = makeDictionaries()
  const nodes: PackedNode[] = []
  const relations: PackedRelation[] = []
  return {
    addNodes: (some) => {
      for (const node of some) nodes.push(packNode(node, dictionaries))
    },
    addRelations: (some) => {
      for (const relation of some) relations.push(packRelation(relation, dictionaries))
    },
    build: () => buildTopology(sortedById(nodes), sortedById(relations), dictionaries),
  }
}

function makeDictionaries(): Dictionaries {
  const unsaid = { verb: null, predicate: null, role: null, event: null, joint: false, doubtful: false }
  const unmeasured = { value: null, comparator: null, unit: null, note: null, properties: {} }
  return {
    dates: makeDictionary<PointedDate | null>((date) => JSON.stringify(date), null),
    citations: makeDictionary<readonly string[]>((ids) => ids.join('\n'), []),
    datasets: makeDictionary<readonly string[]>((ids) => ids.join('\n'), []),
    words: makeDictionary<Words>((words) => JSON.stringify(words), { ...unsaid, ...unmeasured }),
    agreementKinds: makeDictionary<string | null>((kind) => kind ?? '', null),
  }
}

/** A node or relation whose values are numbers already, so that what was read need not be kept. */
interface PackedNode extends Pick<StructuralNode, 'id' | 'name' | 'nameEn' | 'sortKey' | 'search'> {
  readonly numbers: Readonly<
    Record<Exclude<keyof NodeColumns, 'ids' | 'names' | 'namesEn' | 'sortKeys' | 'searches'>, number>
  >
}

interface PackedRelation {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly numbers: Readonly<Record<Exclude<keyof RelationColumns, 'ids' | 'source' | 'target'>, number>>
}

const kindNumbers = numbersOf(keysOf(kinds))
const typeNumbers = numbersOf(keysOf(relationTypes))
const modalityNumbers = numbersOf(keysOf(modalities))
const basisNumbers = numbersOf(keysOf(bases))

function packNode(node: StructuralNode, dictionaries: Dictionaries): PackedNode {
  const { id, name, nameEn, sortKey, search, degree, partyCount } = node
  const numbers = {
    kind: kindNumbers.get(node.kind) ?? 0,
    signed: node.isSigned ? 1 : 0,
    basis: node.basis === null ? 0 : (basisNumbers.get(node.basis) ?? 0) + 1,
    agreementKind: dictionaries.agreementKinds.numberOf(node.agreementKind),
    date: dictionaries.dates.numberOf(node.date),
    citations: dictionaries.citations.numberOf(node.citations),
    datasets: dictionaries.datasets.numberOf(node.datasets),
    ...{ degree, partyCount },
  }
  return { id, name, nameEn, sortKey, search, numbers }
}

function packRelation(relation: Relation, dictionaries: Dictionaries): PackedRelation {
  const { id, source, target } = relation
  const numbers = {
    type: typeNumbers.get(relation.type) ?? 0,
    modality: modalityNumbers.get(relation.modality) ?? 0,
    basis: basisNumbers.get(relation.basis) ?? 0,
    date: dictionaries.dates.numberOf(relation.date),
    citations: dictionaries.citations.numberOf(relation.citations),
    datasets: dictionaries.datasets.numberOf(relation.datasets),
    words: dictionaries.words.numberOf(wordsOf(relation)),
  }
  return { id, source, target, numbers }
}

function wordsOf(relation: Relation): Words {
  const { verb, predicate, role, event, joint, doubtful, value, comparator, unit, note, properties } = relation
  return { verb, predicate, role, event, joint, doubtful, value, comparator, unit, note, properties }
}

function buildTopology(
  nodes: readonly PackedNode[],
  relations: readonly PackedRelation[],
  { dates, citations, datasets, words, agreementKinds }: Dictionaries,
): Topology {
  const ids = nodes.map((node) => node.id)
  const columns = relationColumns(relations, ids)
  return {
    nodes: nodeColumns(nodes, ids),
    relations: columns,
    ...incidence(columns, ids.length),
    dates: dates.values,
    citationLists: citations.values,
    datasetLists: datasets.values,
    words: words.values,
    agreementKinds: agreementKinds.values,
  }
}

function nodeColumns(nodes: readonly PackedNode[], ids: readonly string[]): NodeColumns {
  const flags = (name: keyof PackedNode['numbers']) => Uint8Array.from(nodes, ({ numbers }) => numbers[name])
  const column = (name: keyof PackedNode['numbers']) => Uint32Array.from(nodes, ({ numbers }) => numbers[name])
  return {
    ids,
    names: nodes.map((node) => node.name),
    namesEn: nodes.map((node) => node.nameEn),
    sortKeys: nodes.map((node) => node.sortKey),
    searches: nodes.map((node) => node.search),
    ...{ kind: flags('kind'), signed: flags('signed'), basis: flags('basis') },
    ...{ agreementKind: column('agreementKind'), date: column('date'), citations: column('citations') },
    ...{ datasets: column('datasets'), degree: column('degree'), partyCount: column('partyCount') },
  }
}

function relationColumns(relations: readonly PackedRelation[], nodes: readonly string[]): RelationColumns {
  const flags = (name: keyof PackedRelation['numbers']) => Uint8Array.from(relations, ({ numbers }) => numbers[name])
  const column = (name: keyof PackedRelation['numbers']) => Uint32Array.from(relations, ({ numbers }) => numbers[name])
  return {
    ids: relations.map((relation) => relation.id),
    source: Uint32Array.from(relations, ({ source }) => known(nodes, source)),
    target: Uint32Array.from(relations, ({ target }) => known(nodes, target)),
    ...{ type: flags('type'), modality: flags('modality'), basis: flags('basis') },
    ...{ date: column('date'), citations: column('citations'), datasets: column('datasets'), words: column('words') },
  }
}

function known(nodes: readonly string[], id: string): number {
  const number = placeOf(nodes, id)
  if (number < 0) throw new ExplorerError('INTERNAL', `missing end of a relation: ${id}`)
  return number
}

/** The relations of each node side by side, by counting: first how many, then where each stands. */
function incidence({ source, target }: RelationColumns, nodeCount: number): Pick<Topology, 'incident' | 'offsets'> {
  const offsets = new Uint32Array(nodeCount + 1)
  const endsOf = (relation: number) => new Set([source[relation] ?? 0, target[relation] ?? 0])
  for (let relation = 0; relation < source.length; relation++) {
    for (const end of endsOf(relation)) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodeCount; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0)
  const incident = new Uint32Array(offsets[nodeCount] ?? 0)
  const next = offsets.slice()
  for (let relation = 0; relation < source.length; relation++) {
    for (const end of endsOf(relation)) {
      const place = next[end] ?? 0
      incident[place] = relation
      next[end] = place + 1
    }
  }
  return { incident, offsets }
}

function sortedById<Thing extends { readonly id: string }>(things: Thing[]): readonly Thing[] {
  return things.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

function numbersOf<Key extends string>(names: readonly Key[]): ReadonlyMap<Key, number> {
  return new Map(names.map((name, number) => [name, number]))
}
