/** The evidence of a picture: its citations, numbered in the order of the text, each with what it proves here. */
import type { Citation } from '../../graph/citation.ts'
import { nameOf, type GraphNode } from '../../graph/node.ts'
import type { Subgraph, SubgraphEdge } from '../../graph/subgraph.ts'
import { bases, modalities, nameIn, relationTypes, type Language } from '../../graph/vocabulary.ts'

export interface EvidenceEntry {
  /** From 1, in the order of the text; the picture's edges bear the same numbers where they are asked for. */
  readonly number: number
  readonly citation: Citation
  readonly source: GraphNode | null
  /** Names of the shown nodes that rest on it. */
  readonly nodes: readonly string[]
  readonly relations: readonly ProvenRelation[]
}

/** An edge of the picture in words. */
export interface ProvenRelation {
  readonly from: string
  readonly type: string
  readonly to: string
  /** As the text has it, EDTF; empty where it gives none. */
  readonly date: string
  readonly modality: string
  readonly basis: string
}

export interface Evidence {
  readonly language: Language
  readonly view: string
  readonly version: string
  readonly sources: readonly GraphNode[]
  readonly entries: readonly EvidenceEntry[]
}

/** A format of the evidence list. */
export interface EvidenceFormat {
  readonly mediaType: string
  readonly write: (evidence: Evidence) => string
}

/** The evidence of a subgraph, names and words in a language. */
export function evidenceOf(subgraph: Subgraph, sources: readonly GraphNode[], language: Language): Evidence {
  const names = new Map(subgraph.nodes.map((node) => [node.id, nameOf(node, language)]))
  const proves = (id: string) => (one: { readonly citations: readonly string[] }) => one.citations.includes(id)
  const entries = subgraph.citations.map((citation, index) => ({
    number: index + 1,
    citation,
    source: sources.find((source) => source.id === citation.source) ?? null,
    nodes: subgraph.nodes.filter(proves(citation.id)).map((node) => names.get(node.id) ?? node.id),
    relations: subgraph.edges.filter(proves(citation.id)).map((edge) => inWords(edge, names, language)),
  }))
  const cited = new Set(subgraph.citations.map((citation) => citation.source))
  return {
    language,
    view: subgraph.view,
    version: subgraph.version,
    sources: sources.filter(({ id }) => cited.has(id)),
    entries,
  }
}

function inWords(edge: SubgraphEdge, names: ReadonlyMap<string, string>, language: Language): ProvenRelation {
  return {
    from: names.get(edge.source) ?? edge.source,
    type:
      edge.type === 'SIGNED_WITH' ? nameIn(language, relationTypes.SIGNED) : nameIn(language, relationTypes[edge.type]),
    to: names.get(edge.target) ?? edge.target,
    date: edge.date?.edtf ?? '',
    modality: edge.modality === null ? '' : nameIn(language, modalities[edge.modality]),
    basis: edge.basis === null ? '' : nameIn(language, bases[edge.basis]),
  }
}
