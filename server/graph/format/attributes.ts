/** Nodes and edges as flat attributes: what every format writes of them, absent rather than null. */
import type { PointedDate } from '../date.ts'
import { nameOf, type Properties, type PropertyValue, type Scalar } from '../node.ts'
import type { SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'

export type Attributes = Readonly<Record<string, Scalar>>

/** Several ids or values in one text, as in the files of a dataset. */
export const listSeparator = '|'

/** A node's attributes without its id, scalars only. `label` is its name in the language. */
export function nodeAttributes(node: SubgraphNode, language: Language): Attributes {
  return flat({ label: nameOf(node, language), ...nodeValues(node), ...dataValues(node) })
}

/** An edge's attributes without its id and ends, scalars only. */
export function edgeAttributes(edge: SubgraphEdge): Attributes {
  return flat(edgeValues(edge))
}

/** What is known of a node besides its id and the properties that the data give it, lists as lists. */
export function nodeValues(node: SubgraphNode): Properties {
  return present({
    kind: node.kind,
    name: node.name,
    nameEn: node.nameEn,
    ...dateValues(node.date),
    basis: node.basis,
    hop: node.hop,
    degree: node.degree,
    totalDegree: node.totalDegree,
    expansion: node.expansion,
    citations: node.citations,
  })
}

/** The properties that the data give a node; one called like one of ours gets `property_` before it. */
export function dataValues({ properties }: SubgraphNode): Properties {
  const entries = Object.entries(properties)
  return Object.fromEntries(entries.map(([name, value]) => [ownNames.has(name) ? `property_${name}` : name, value]))
}

/** What is known of an edge besides its id and ends, lists as lists. */
export function edgeValues(edge: SubgraphEdge): Properties {
  return present({
    type: edge.type,
    directed: edge.directed,
    weight: edge.weight,
    ...dateValues(edge.date),
    modality: edge.modality,
    basis: edge.basis,
    verb: edge.verb,
    predicate: edge.predicate,
    relations: edge.relations,
    via: edge.via,
    partyCount: edge.partyCount,
    expansion: edge.expansion,
    citations: edge.citations,
  })
}

/** A list as one text; a scalar as it is. */
export function flatValue(value: PropertyValue): Scalar {
  return typeof value === 'object' ? value.join(listSeparator) : value
}

/** Names of ours: those that nodes have here, and those that formats give ends and keys. */
const ownNames: ReadonlySet<string> = new Set([
  ...['id', 'key', 'source', 'target', 'value', 'label', 'kind', 'name', 'nameEn'],
  ...['date', 'earliest', 'latest', 'datePrecision', 'dateBasis', 'dateText'],
  ...['basis', 'hop', 'degree', 'totalDegree', 'expansion', 'citations'],
])

function dateValues(date: PointedDate | null): Readonly<Record<string, string | null>> {
  return {
    date: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    datePrecision: date?.precision ?? null,
    dateBasis: date?.basis ?? null,
    dateText: date?.text ?? null,
  }
}

function flat(values: Properties): Attributes {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, flatValue(value)]))
}

/** What is there: neither `null` nor an empty list. */
function present(values: Readonly<Record<string, PropertyValue | null>>): Properties {
  const entries = Object.entries(values).filter((entry): entry is [string, PropertyValue] => {
    const [, value] = entry
    return value !== null && !(typeof value === 'object' && value.length === 0)
  })
  return Object.fromEntries(entries)
}
