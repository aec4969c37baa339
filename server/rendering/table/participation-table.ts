/** Participations as a table: a row a party of a dealing, made for data frames. */
import type { GraphNode } from '../../graph/node.ts'
import type { Relation } from '../../graph/relation.ts'
import { participationTypes } from '../../graph/vocabulary.ts'
import { relationPages } from '../../traversal/sweep.ts'
import { citationsOf, dateColumns, dateNames, evidenceColumns, evidenceNames, nodesOf } from './columns.ts'
import type { Table, TableRow } from './table.ts'

const columns = [
  ...['relation', 'type', 'dealing', 'dealingKind', 'dealingName', 'dealingNameEn', 'agreementKind', 'signed'],
  ...['party', 'partyKind', 'partyName', 'partyNameEn'],
  ...['verb', 'role', 'joint', 'modality', 'basis', 'doubtful'],
  ...dateNames,
  ...['note', ...evidenceNames],
]

/** The table of who took part in what. */
export const participationTable: Table = {
  record: 'participation',
  columns: () => Promise.resolve(columns),
  pages: async function* (context) {
    for await (const relations of relationPages(context, participationTypes)) {
      const citations = await citationsOf(context, relations)
      const nodes = await nodesOf(
        context,
        relations.flatMap(({ source, target }) => [source, target]),
      )
      yield relations.map((relation) => ({
        ...participationColumns(relation, nodes),
        ...evidenceColumns(relation, citations),
      }))
    }
  },
}

function participationColumns(relation: Relation, nodes: ReadonlyMap<string, GraphNode>): TableRow {
  const { id, type, source, target, verb, role, joint, modality, basis, doubtful, note } = relation
  const [party, dealing] = [nodes.get(source), nodes.get(target)]
  return {
    ...{ relation: id, type, party: source, dealing: target },
    ...{ verb, role, joint, modality, basis, doubtful, note },
    dealingKind: dealing?.kind ?? null,
    dealingName: dealing?.name ?? null,
    dealingNameEn: dealing?.nameEn ?? null,
    agreementKind: dealing?.properties['agreementKind'] ?? null,
    signed: dealing?.properties['signed'] === true,
    ...{ partyKind: party?.kind ?? null, partyName: party?.name ?? null, partyNameEn: party?.nameEn ?? null },
    // The relation's own date, else the dealing's.
    ...dateColumns(relation.date ?? dealing?.date ?? null),
  }
}
