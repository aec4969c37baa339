/** The evidence as CSV: one row a relation that a citation proves, or one for a citation that proves only nodes. */
import { stringify } from 'csv-stringify/sync'
import { placeOf, statementIn } from '../../graph/citation.ts'
import { nameOf } from '../../graph/node.ts'
import type { Evidence, EvidenceEntry, EvidenceFormat, ProvenRelation } from './evidence.ts'

const columns = [
  ...['number', 'from', 'type', 'to', 'date', 'modality', 'basis', 'nodes'],
  ...['source', 'place', 'start', 'end', 'quote', 'statement', 'citation'],
]

export const csv: EvidenceFormat = {
  mediaType: 'text/csv; charset=utf-8',
  write: (evidence) =>
    stringify(
      evidence.entries.flatMap((entry) => rowsOf(entry, evidence)),
      { header: true, columns },
    ),
}

function rowsOf(entry: EvidenceEntry, evidence: Evidence): readonly Readonly<Record<string, unknown>>[] {
  const { citation } = entry
  const place = {
    number: entry.number,
    nodes: entry.nodes.join('|'),
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
