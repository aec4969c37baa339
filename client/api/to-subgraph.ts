/** From the API's flat answer to the one value of this house, so that floor 0 draws it here as it does on the server. */
import type { Properties, PropertyValue } from '#graph/node'
import type { EdgeType, Subgraph, SubgraphEdge, SubgraphNode } from '#graph/subgraph'
import { bases, modalities, relationTypes } from '#graph/vocabulary'
import { wordOf } from './enums.ts'
import type { SubgraphPartsFragment } from './operations.ts'
import { toCitation, toDate, toNamed } from './to-values.ts'

type NodeParts = SubgraphPartsFragment['nodes'][number]
type EdgeParts = SubgraphPartsFragment['edges'][number]

/** The subgraph an answer tells, nodes, edges and citations in the answer's order. */
export function toSubgraph(answer: SubgraphPartsFragment): Subgraph {
  const { nodes, edges, citations, truncated, undatedLeftOut, version, view } = answer
  return {
    nodes: nodes.map(toNode),
    edges: edges.map(toEdge),
    citations: citations.map(toCitation),
    truncated,
    undatedLeftOut,
    version,
    view,
  }
}

function toNode({ entity, hop, degree, expansion }: NodeParts): SubgraphNode {
  return {
    ...toNamed(entity),
    date: toDate(entity.date),
    basis: entity.basis === null ? null : wordOf(bases, entity.basis),
    hop,
    degree,
    totalDegree: entity.degree,
    expansion,
    citations: idsOf(entity.citations),
    properties: toProperties(entity.properties),
  }
}

function toEdge({ edge, relations, via, citations, ...rest }: EdgeParts): SubgraphEdge {
  return {
    id: edge,
    source: rest.source,
    target: rest.target,
    type: toEdgeType(rest.type),
    directed: rest.directed,
    weight: rest.weight,
    date: toDate(rest.date),
    modality: rest.modality === null ? null : wordOf(modalities, rest.modality),
    basis: rest.basis === null ? null : wordOf(bases, rest.basis),
    verb: rest.verb,
    predicate: rest.predicate,
    partyCount: rest.partyCount,
    expansion: rest.expansion,
    relations: idsOf(relations),
    via: idsOf(via),
    citations: idsOf(citations),
  }
}

function toEdgeType(type: string): EdgeType {
  return type === 'SIGNED_WITH' ? type : wordOf(relationTypes, type)
}

function toProperties(properties: Readonly<Record<string, unknown>>): Properties {
  const entries = Object.entries(properties).filter((entry): entry is [string, PropertyValue] => isValue(entry[1]))
  return Object.fromEntries(entries)
}

function isValue(value: unknown): value is PropertyValue {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value)
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id)
}
