/** Nodes and edges as flat attributes: what every format writes of them, scalars only, absent rather than null. */
import type { PointedDate } from '../date.ts'
import { nameOf, type PropertyValue, type Scalar } from '../node.ts'
import type { SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'

export type Attributes = Readonly<Record<string, Scalar>>

/** Several ids or values in one text. */
export const listSeparator = ';'

/** A node's attributes without its id. `label` is its name in the language; a property called like one of ours gets `property_` before it. */
export function nodeAttributes(node: SubgraphNode, language: Language): Attributes {
  const own = present({
    label: nameOf(node, language),
    kind: node.kind,
    name: node.name,
    nameEn: node.nameEn,
    ...dateAttributes(node.date),
    basis: node.basis,
    hop: node.hop,
    degree: node.degree,
    totalDegree: node.totalDegree,
    citations: joined(node.citations),
  })
  return { ...own, ...propertyAttributes(node, own) }
}

/** An edge's attributes without its id and ends. */
export function edgeAttributes(edge: SubgraphEdge): Attributes {
  return present({
    type: edge.type,
    directed: edge.directed,
    weight: edge.weight,
    ...dateAttributes(edge.date),
    modality: edge.modality,
    basis: edge.basis,
    verb: edge.verb,
    relations: joined(edge.relations),
    via: joined(edge.via),
    citations: joined(edge.citations),
  })
}

/** Names that formats give ends and keys, so that no property may have them. */
const reserved: ReadonlySet<string> = new Set(['id', 'key', 'source', 'target', 'value'])

function propertyAttributes(node: SubgraphNode, own: Attributes): Attributes {
  const entries = Object.entries(node.properties).map(([name, value]) => {
    const isTaken = Object.hasOwn(own, name) || ownNames.has(name) || reserved.has(name)
    return [isTaken ? `property_${name}` : name, scalarOf(value)] as const
  })
  return Object.fromEntries(entries)
}

const ownNames: ReadonlySet<string> = new Set([
  'nameEn',
  'date',
  'earliest',
  'latest',
  'datePrecision',
  'dateBasis',
  'dateText',
  'basis',
  'hop',
  'citations',
])

function dateAttributes(date: PointedDate | null): Readonly<Record<string, string | null>> {
  return {
    date: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    datePrecision: date?.precision ?? null,
    dateBasis: date?.basis ?? null,
    dateText: date?.text ?? null,
  }
}

function joined(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(listSeparator)
}

function scalarOf(value: PropertyValue): Scalar {
  return isScalar(value) ? value : value.join(listSeparator)
}

function isScalar(value: PropertyValue): value is Scalar {
  return typeof value !== 'object'
}

function present(values: Readonly<Record<string, Scalar | null>>): Attributes {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Scalar] => entry[1] !== null))
}
