/** Nodes of some kinds as a table: a row a node. */
import type { Citation } from '../../graph/citation.ts'
import { datasetTables } from '../../graph/dataset-table.ts'
import type { GraphNode } from '../../graph/node.ts'
import { kinds, type Kind } from '../../graph/vocabulary.ts'
import type { TraversalContext } from '../../traversal/context.ts'
import { nodePages, propertyNames } from '../../traversal/sweep.ts'
import { citationsOf, dateColumns, dateNames, evidenceColumns, evidenceNames, ownColumns, ownName } from './columns.ts'
import type { Table, TableRow } from './table.ts'

/** Further columns of a table of nodes: their names, and what they say of the nodes of a page. */
export interface MoreColumns {
  readonly names: readonly string[]
  readonly of: (context: TraversalContext, nodes: readonly GraphNode[]) => Promise<(node: GraphNode) => TableRow>
}

const none: MoreColumns = { names: [], of: () => Promise.resolve(() => ({})) }

interface NodeTableOptions {
  /** What one row is. */
  readonly record: string
  readonly kinds: readonly Kind[]
  /** @default no further columns */
  readonly more?: MoreColumns
}

/** The table of all nodes of some kinds: what is common to nodes, the properties of the kinds, dates, evidence, the data's own columns. */
export function nodeTable({ record, kinds: asked, more = none }: NodeTableOptions): Table {
  const properties = [...new Set(asked.flatMap(propertiesOf))]
  const columns = columnsOf(asked, properties, more)
  const ours = new Set(columns)
  return {
    record,
    columns: async (context) => {
      const names = await propertyNames(context, 'node-property-names', { kinds: asked, dataset: null })
      const known = storedNames(asked)
      return [...columns, ...names.filter((name) => !known.has(name)).map((name) => ownName(name, ours))]
    },
    pages: async function* (context) {
      for await (const nodes of nodePages(context, asked)) {
        const citations = await citationsOf(context, nodes)
        const rest = await more.of(context, nodes)
        yield nodes.map((node) => ({ ...nodeColumns(node, { properties, citations, ours }), ...rest(node) }))
      }
    },
  }
}

function columnsOf(asked: readonly Kind[], properties: readonly string[], more: MoreColumns): readonly string[] {
  return [
    ...['id', 'kind', 'name', 'nameEn', 'aliases', 'note', 'basis'],
    ...properties,
    ...more.names,
    ...(asked.some((kind) => kinds[kind].dated) ? dateNames : []),
    ...['degree', ...evidenceNames],
  ]
}

/** The properties that the vocabulary gives a kind, and those that are counted. */
function propertiesOf(kind: Kind): readonly string[] {
  const counted = kinds[kind].role === 'dealing' ? ['signed', 'partyCount'] : kind === 'Group' ? ['namedCount'] : []
  return [...Object.keys(kinds[kind].properties), ...counted]
}

/** Names of properties that a store gives nodes of some kinds, or that their files are known to have. */
function storedNames(asked: readonly Kind[]): ReadonlySet<string> {
  const tables = datasetTables.filter(({ holds }) => holds.form === 'node' && asked.includes(holds.kind))
  return new Set(tables.flatMap(({ columns, reserved }) => [...columns.map(({ name }) => name), ...reserved]))
}

interface RowParts {
  readonly properties: readonly string[]
  readonly citations: ReadonlyMap<string, Citation>
  readonly ours: ReadonlySet<string>
}

function nodeColumns(node: GraphNode, { properties, citations, ours }: RowParts): TableRow {
  const { id, kind, name, nameEn, note, basis, degree } = node
  const entries = Object.entries(node.properties)
  return {
    ...ownColumns(Object.fromEntries(entries.filter(([key]) => !properties.includes(key))), ours),
    ...Object.fromEntries(entries.filter(([key]) => properties.includes(key))),
    ...{ id, kind, name, nameEn, note, basis, degree },
    aliases: node.aliases.map(({ text }) => text),
    ...dateColumns(node.date),
    ...evidenceColumns(node, citations),
  }
}
