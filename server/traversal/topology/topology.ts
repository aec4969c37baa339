/**
 * A version's structure in memory: a column a property, typed arrays of numbers. Nodes and relations are numbered in the order of
 * their ids; a date, a list of ids or the words of a relation stand once in a dictionary, whatever number of things has them.
 */
import type { DayInterval, PointedDate } from '../../graph/date.ts'
import type { NodeHead } from '../../graph/node.ts'
import type { Relation } from '../../graph/relation.ts'
import {
  bases,
  keysOf,
  kinds,
  modalities,
  relationTypes,
  type Basis,
  type Kind,
  type Modality,
  type RelationType,
} from '../../graph/vocabulary.ts'
import type { Thing } from '../structure.ts'

export interface Topology {
  readonly nodes: NodeColumns
  readonly relations: RelationColumns
  /** Numbers of the relations that touch node n: from `offsets[n]` to before `offsets[n + 1]`, ascending, a loop once. */
  readonly incident: Uint32Array
  readonly offsets: Uint32Array
  /** Number 0 is no date. */
  readonly dates: readonly (PointedDate | null)[]
  readonly citationLists: readonly (readonly string[])[]
  readonly datasetLists: readonly (readonly string[])[]
  readonly words: readonly Words[]
  /** Number 0 is none. */
  readonly agreementKinds: readonly (string | null)[]
}

export interface NodeColumns {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly namesEn: readonly (string | null)[]
  readonly sortKeys: readonly string[]
  /** What a filter by name looks in. */
  readonly searches: readonly string[]
  readonly kind: Uint8Array
  /** 1 for a dealing that a reported SIGNED relation ends in. */
  readonly signed: Uint8Array
  /** One more than the number of its basis; 0 for none. */
  readonly basis: Uint8Array
  readonly agreementKind: Uint32Array
  readonly date: Uint32Array
  readonly citations: Uint32Array
  readonly datasets: Uint32Array
  readonly degree: Uint32Array
  readonly partyCount: Uint32Array
}

export interface RelationColumns {
  readonly ids: readonly string[]
  readonly source: Uint32Array
  readonly target: Uint32Array
  readonly type: Uint8Array
  readonly modality: Uint8Array
  readonly basis: Uint8Array
  readonly date: Uint32Array
  readonly citations: Uint32Array
  readonly datasets: Uint32Array
  readonly words: Uint32Array
}

/** What is left of a relation: told of it, but nothing that a walk asks. */
export type Words = Pick<
  Relation,
  | 'verb'
  | 'predicate'
  | 'role'
  | 'event'
  | 'joint'
  | 'doubtful'
  | 'value'
  | 'comparator'
  | 'unit'
  | 'note'
  | 'properties'
>

type Column = Uint8Array | Uint32Array

/** The value of a column; every number that the topology itself names is in its columns. */
export function at(column: Column, number: number): number {
  return column[number] ?? 0
}

const kindNames = keysOf(kinds)
const typeNames = keysOf(relationTypes)
const modalityNames = keysOf(modalities)
const basisNames = keysOf(bases)

/** The kind of a node. */
export function kindAt({ nodes }: Topology, node: number): Kind {
  return nameIn(kindNames, at(nodes.kind, node))
}

/** The basis of a node, `null` where it has none. */
function basisAt({ nodes }: Topology, node: number): Basis | null {
  const number = at(nodes.basis, node)
  return number === 0 ? null : nameIn(basisNames, number - 1)
}

/** A node without its names, made anew from its columns. */
export function thingAt(topology: Topology, node: number): Thing {
  const { nodes, dates, citationLists, datasetLists, agreementKinds } = topology
  return {
    id: nodes.ids[node] ?? '',
    kind: kindAt(topology, node),
    isSigned: at(nodes.signed, node) === 1,
    degree: at(nodes.degree, node),
    agreementKind: agreementKinds[at(nodes.agreementKind, node)] ?? null,
    basis: basisAt(topology, node),
    date: dates[at(nodes.date, node)] ?? null,
    citations: citationLists[at(nodes.citations, node)] ?? [],
    datasets: datasetLists[at(nodes.datasets, node)] ?? [],
  }
}

/** What lists tell of a node. */
export function headAt(topology: Topology, node: number): NodeHead {
  const { id, kind, basis, date, citations, datasets, degree } = thingAt(topology, node)
  const { names, namesEn } = topology.nodes
  return { id, kind, name: names[node] ?? '', nameEn: namesEn[node] ?? null, basis, date, citations, datasets, degree }
}

/** The type of a relation. */
export function typeAt({ relations }: Topology, relation: number): RelationType {
  return nameIn(typeNames, at(relations.type, relation))
}

/** A relation, made anew from its columns. */
export function relationAt(topology: Topology, relation: number): Relation {
  const { relations, nodes, dates, citationLists, datasetLists, words } = topology
  const told = words[at(relations.words, relation)]
  if (told === undefined) throw new RangeError('a relation of the topology has no words')
  const { verb, predicate, role, event, joint, doubtful, value, comparator, unit, note, properties } = told
  const modality: Modality = nameIn(modalityNames, at(relations.modality, relation))
  return {
    id: relations.ids[relation] ?? '',
    type: typeAt(topology, relation),
    source: nodes.ids[at(relations.source, relation)] ?? '',
    target: nodes.ids[at(relations.target, relation)] ?? '',
    verb,
    predicate,
    role,
    event,
    joint,
    date: dates[at(relations.date, relation)] ?? null,
    modality,
    basis: nameIn(basisNames, at(relations.basis, relation)),
    doubtful,
    value,
    comparator,
    unit,
    note,
    citations: citationLists[at(relations.citations, relation)] ?? [],
    datasets: datasetLists[at(relations.datasets, relation)] ?? [],
    properties,
  }
}

/** The days of the date of a node, `null` where it has none. */
export function intervalAt({ nodes, dates }: Topology, node: number): DayInterval | null {
  const date = dates[at(nodes.date, node)] ?? null
  return date === null ? null : { earliest: date.earliest, latest: date.latest }
}

/** Numbers of the relations that touch a node, ascending. */
export function incidentTo({ incident, offsets }: Topology, node: number): Uint32Array {
  return incident.subarray(at(offsets, node), at(offsets, node + 1))
}

/** A flag for every number of a vocabulary: 1 for the keys that are asked for. */
export function maskOf<Key extends string>(names: readonly Key[], asked: readonly Key[]): Uint8Array {
  return Uint8Array.from(names, (name) => (asked.includes(name) ? 1 : 0))
}

function nameIn<Key>(names: readonly Key[], number: number): Key {
  const name = names[number]
  if (name === undefined) throw new RangeError('a number of the topology has no name')
  return name
}
