/** The evidence as CSV: one row a relation that a citation proves, or one for a citation that proves only nodes. */
import { placeOf, statementIn } from '../../graph/citation.ts'
import { csvLine, type Cell } from '../../graph/csv.ts'
import { nameOf } from '../../graph/node.ts'
import type { Evidence, EvidenceEntry, EvidenceFormat, ProvenRelation } from './evidence.ts'

const columns = [
  ...(['number', 'from', 'type', 'to', 'date', 'modality', 'basis', 'nodes'] as const),
  ...(['source', 'place', 'start', 'end', 'quote', 'statement', 'citation'] as const),
] as const

type Row = Readonly<Partial<Record<(typeof columns)[number], Cell>>>

export const csv: EvidenceFormat = {
  mediaType: 'text/csv; charset=utf-8',
  write: (evidence) => {
    const rows = evidence.entries.flatMap((entry) => rowsOf(entry, evidence))
    return [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => cellOf(row[column]))))].join('')
  },
}

/** A word that is not there is an empty cell, not a text without words. */
function cellOf(cell: Cell | undefined): Cell {
  return cell === undefined || cell === '' ? null : cell
}

function rowsOf(entry: EvidenceEntry, evidence: Evidence): readonly Row[] {
  const { citation } = entry
  const place = {
    number: entry.number,
    nodes: entry.nodes,
    source: entry.source === null ? citation.source : nameOf(entry.source, evidence.language),
    place: placeOf(citation),
    start: citation.start,
    end: citation.end,
    quote: citation.quote,
    statement: statementIn(evidence.language, citation),
    citation: citation.id,
  }
  const relations: readonly (ProvenRelation | null)[] = entry.relations.length === 0 ? [null] : entry.relations
  return relations.map((relation) => ({ ...place, ...relation }))
}
