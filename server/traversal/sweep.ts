/** Everything there is, page by page: for files of all of it, which never stand in memory whole. */
import type { Parameters, Row } from '../engine/engine.ts'
import type { GraphNode } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import type { Kind, RelationType } from '../graph/vocabulary.ts'
import { runRead, throwIfCancelled, type TraversalContext } from './context.ts'
import { mapOf, textOf, toNode, toRelation } from './rows.ts'

/** Rows of a page: each page is a query that looks at all ids, so not too few. */
const pageSize = 2000
/** Nodes whose relations are read at once: relations have no index, so they are found from their sources. */
const sourcesOfPage = 500

/** All nodes of some kinds, by id. Throws CANCELLED between pages. */
export async function* nodePages(
  context: TraversalContext,
  kinds: readonly Kind[],
): AsyncGenerator<readonly GraphNode[]> {
  const pages = storedPages(context, 'nodes-after', { kinds, dataset: null })
  for await (const rows of pages) yield rows.map((row) => toNode(row))
}

/** All relations of some types, by source, then by id. Throws CANCELLED between pages. */
export async function* relationPages(
  context: TraversalContext,
  types: readonly RelationType[],
): AsyncGenerator<readonly Relation[]> {
  for await (const rows of storedRelationPages(context, types)) yield rows.map((row) => toRelation(row))
}

/** As `relationPages`, the relations as they are stored; a page may have none. */
export async function* storedRelationPages(
  context: TraversalContext,
  types: readonly RelationType[],
): AsyncGenerator<readonly Row[]> {
  let after = ''
  for (;;) {
    throwIfCancelled(context)
    const ids = await runRead(context, 'node-ids-after', { after, limit: sourcesOfPage })
    const sources = ids.map((row) => textOf(row, 'id'))
    const rows = await runRead(context, 'relations-from', { ids: sources, types })
    yield rows.map((row) => mapOf(row['relation'])).sort(bySource)
    if (sources.length < sourcesOfPage) return
    after = sources.at(-1) ?? ''
  }
}

/** Pages of what a script gives after an id: the maps of its one column. Throws CANCELLED between pages. */
export async function* storedPages(
  context: TraversalContext,
  script: 'nodes-after' | 'citations-after',
  parameters: Parameters,
): AsyncGenerator<readonly Row[]> {
  let after = ''
  for (;;) {
    throwIfCancelled(context)
    const rows = await runRead(context, script, { ...parameters, after, limit: pageSize })
    const stored = rows.map((row) => mapOf(Object.values(row)[0]))
    const last = stored.at(-1)
    if (last !== undefined) yield stored
    if (last === undefined || stored.length < pageSize) return
    after = textOf(last, 'id')
  }
}

/** The names of the properties that a script finds, in their order. */
export async function propertyNames(
  context: TraversalContext,
  script: 'node-property-names' | 'relation-property-names' | 'citation-property-names',
  parameters: Parameters,
): Promise<readonly string[]> {
  return (await runRead(context, script, parameters)).map((row) => textOf(row, 'name'))
}

function bySource(a: Row, b: Row): number {
  const keys = [a, b].map((row) => `${textOf(row, 'from')} ${textOf(row, 'id')}`)
  const [keyA = '', keyB = ''] = keys
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}
