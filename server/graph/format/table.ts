/** A subgraph as one flat table, a row an edge, with its first citation: for spreadsheets and data frames. */
import { placeOf, statementIn, type Citation } from '../citation.ts'
import { nameOf, type Scalar } from '../node.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'

const columns = [
  'edge',
  'type',
  'source',
  'sourceName',
  'sourceKind',
  'target',
  'targetName',
  'targetKind',
  'directed',
  'weight',
  'date',
  'earliest',
  'latest',
  'datePrecision',
  'modality',
  'basis',
  'verb',
  'citation',
  'place',
  'quote',
  'statement',
] as const

export type TableColumn = (typeof columns)[number]
export type TableRow = Readonly<Record<TableColumn, Scalar | null>>

export interface Table {
  readonly columns: readonly TableColumn[]
  /** One an edge, in the subgraph's order; `null` in a cell is what the source does not state. */
  readonly rows: readonly TableRow[]
}

/** The table of a subgraph, names and statements in a language. */
export function table(subgraph: Subgraph, language: Language): Table {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const citations = new Map(subgraph.citations.map((citation) => [citation.id, citation]))
  const rows = subgraph.edges.map((edge): TableRow => ({
    edge: edge.id,
    type: edge.type,
    ...sourceColumns(edge.source, nodes.get(edge.source), language),
    ...targetColumns(edge.target, nodes.get(edge.target), language),
    directed: edge.directed,
    weight: edge.weight,
    ...dateColumns(edge),
    modality: edge.modality,
    basis: edge.basis,
    verb: edge.verb,
    ...citationColumns(citations.get(edge.citations[0] ?? ''), language),
  }))
  return { columns, rows }
}

function sourceColumns(id: string, node: SubgraphNode | undefined, language: Language) {
  return { source: id, sourceName: nameIfThere(node, language), sourceKind: node?.kind ?? null }
}

function targetColumns(id: string, node: SubgraphNode | undefined, language: Language) {
  return { target: id, targetName: nameIfThere(node, language), targetKind: node?.kind ?? null }
}

function nameIfThere(node: SubgraphNode | undefined, language: Language): string | null {
  return node === undefined ? null : nameOf(node, language)
}

function dateColumns({ date }: SubgraphEdge) {
  return {
    date: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    datePrecision: date?.precision ?? null,
  }
}

function citationColumns(citation: Citation | undefined, language: Language) {
  return {
    citation: citation?.id ?? null,
    place: citation === undefined ? null : placeOf(citation),
    quote: citation?.quote ?? null,
    statement: citation === undefined ? null : statementIn(language, citation),
  }
}
