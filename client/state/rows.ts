/** A picture as a table: a row an edge, sorted as a reader asks. */
import { placeOf } from '#graph/citation'
import { compareDates } from '#graph/date'
import { nameOf } from '#graph/node'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '#graph/subgraph'
import type { Language } from '#graph/vocabulary'

export interface Row {
  /** Id of the edge. */
  readonly id: string
  readonly edge: SubgraphEdge
  readonly source: SubgraphNode
  readonly target: SubgraphNode
  /** Where the text says so: `P13.S1`, each once. */
  readonly places: readonly string[]
}

export const columns = ['source', 'type', 'target', 'date', 'modality', 'places'] as const

export type Column = (typeof columns)[number]

export interface Order {
  readonly column: Column
  readonly descending: boolean
}

/** The rows of a picture in its own order. */
export function rowsOf(subgraph: Subgraph): readonly Row[] {
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  const places = new Map(subgraph.citations.map((citation) => [citation.id, placeOf(citation)]))
  return subgraph.edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)]
    if (source === undefined || target === undefined) return []
    const cited = edge.citations.flatMap((id) => places.get(id) ?? [])
    return [{ id: edge.id, edge, source, target, places: [...new Set(cited)] }]
  })
}

/** The rows in an order; rows that are alike keep the order they had, and undated ones stay last both ways. */
export function sortRows(rows: readonly Row[], order: Order | null, language: Language): readonly Row[] {
  if (order === null) return rows
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-CN' : 'en', { numeric: true })
  const sign = order.descending ? -1 : 1
  if (order.column === 'date') {
    return [...rows].sort((a, b) => {
      const isUndated = Number(dateOf(a) === null) - Number(dateOf(b) === null)
      return isUndated || sign * compareDates(dateOf(a), dateOf(b))
    })
  }
  const textOf = (row: Row) => cellText(row, order.column, language)
  return [...rows].sort((a, b) => sign * collator.compare(textOf(a), textOf(b)))
}

/** The date of a row: its edge's, else that of the dealing it leads to. */
export function dateOf({ edge, target }: Row) {
  return edge.date ?? target.date
}

function cellText({ edge, source, target, places }: Row, column: Column, language: Language): string {
  switch (column) {
    case 'source':
      return nameOf(source, language)
    case 'target':
      return nameOf(target, language)
    case 'type':
      return edge.type
    case 'modality':
      return edge.modality ?? ''
    case 'date':
      return dateOf({ id: '', edge, source, target, places })?.edtf ?? ''
    case 'places':
      return places.join(' ')
  }
}
