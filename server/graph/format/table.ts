/** A subgraph as one flat table, a row an edge, with its first citation: for spreadsheets and data frames. */
import { placeOf, statementIn, type Citation } from '../citation.ts'
import { csvLine } from '../csv.ts'
import { nameOf, type Scalar } from '../node.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'
import { listSeparator } from './attributes.ts'
import type { Format } from './format.ts'

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
  'predicate',
  'citation',
  'place',
  'quote',
  'statement',
  'citations',
  'relations',
  'via',
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
  return { columns, rows: [...tableRows(subgraph, language)] }
}

export const csvFormat: Format = {
  mediaType: 'text/csv; charset=utf-8',
  losses:
    'Nodes without an edge are missing, and of nodes all but id, name and kind (they are in `nodes.csv`); of several citations the first is told and the others are ids; lists are one text; view, version and sources stand in the Link header of the answer, not in the file.',
  write: function* (subgraph, { language }) {
    yield csvLine(columns)
    for (const row of tableRows(subgraph, language)) yield csvLine(columns.map((column) => row[column]))
  },
}

function* tableRows(subgraph: Subgraph, language: Language): Iterable<TableRow> {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const citations = new Map(subgraph.citations.map((citation) => [citation.id, citation]))
  for (const edge of subgraph.edges) {
    yield {
      edge: edge.id,
      type: edge.type,
      ...sourceColumns(edge.source, nodes.get(edge.source), language),
      ...targetColumns(edge.target, nodes.get(edge.target), language),
      directed: edge.directed,
      weight: edge.weight,
      ...dateColumns(edge),
      ...{ modality: edge.modality, basis: edge.basis, verb: edge.verb, predicate: edge.predicate },
      ...citationColumns(citations.get(edge.citations[0] ?? ''), language),
      ...{ citations: joined(edge.citations), relations: joined(edge.relations), via: joined(edge.via) },
    }
  }
}

function joined(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(listSeparator)
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
