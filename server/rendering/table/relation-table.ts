/** Relations as a table: a row a relation, with what it ties. */
import { datasetTables } from '../../graph/dataset-table.ts'
import type { GraphNode } from '../../graph/node.ts'
import type { Relation } from '../../graph/relation.ts'
import { keysOf, relationTypes } from '../../graph/vocabulary.ts'
import { propertyNames, relationPages } from '../../traversal/sweep.ts'
import {
  citationsOf,
  dateColumns,
  dateNames,
  evidenceColumns,
  evidenceNames,
  nodesOf,
  ownColumns,
  ownName,
} from './columns.ts'
import type { Table, TableRow } from './table.ts'

const types = keysOf(relationTypes)
const columns = [
  ...['id', 'type', 'source', 'sourceKind', 'sourceName', 'sourceNameEn'],
  ...['target', 'targetKind', 'targetName', 'targetNameEn'],
  ...['verb', 'predicate', 'role', 'event', 'joint', 'modality', 'basis', 'doubtful'],
  ...dateNames,
  ...['value', 'comparator', 'unit', 'note'],
  ...evidenceNames,
]
const ours = new Set(columns)
const storedNames = new Set(
  datasetTables
    .filter(({ holds }) => holds.form === 'relation')
    .flatMap((table) => [...table.columns.map(({ name }) => name), ...table.reserved]),
)

/** The table of all relations: their ends, what the text says of them, dates, evidence, the data's own columns. */
export const relationTable: Table = {
  record: 'relation',
  columns: async (context) => {
    const names = await propertyNames(context, 'relation-property-names', { types, dataset: null })
    return [...columns, ...names.filter((name) => !storedNames.has(name)).map((name) => ownName(name, ours))]
  },
  pages: async function* (context) {
    for await (const relations of relationPages(context, types)) {
      const citations = await citationsOf(context, relations)
      const nodes = await nodesOf(
        context,
        relations.flatMap(({ source, target }) => [source, target]),
      )
      yield relations.map((relation) => ({
        ...relationColumns(relation, nodes),
        ...evidenceColumns(relation, citations),
      }))
    }
  },
}

function relationColumns(relation: Relation, nodes: ReadonlyMap<string, GraphNode>): TableRow {
  const { id, type, source, target, verb, predicate, role, event, joint, modality, basis, doubtful } = relation
  const { value, comparator, unit, note } = relation
  const [from, to] = [nodes.get(source), nodes.get(target)]
  return {
    ...ownColumns(relation.properties, ours),
    ...{ id, type, source, target, verb, predicate, role, event, joint, modality, basis, doubtful },
    ...{ value, comparator, unit, note },
    ...{ sourceKind: from?.kind ?? null, sourceName: from?.name ?? null, sourceNameEn: from?.nameEn ?? null },
    ...{ targetKind: to?.kind ?? null, targetName: to?.name ?? null, targetNameEn: to?.nameEn ?? null },
    ...dateColumns(relation.date),
  }
}
