/** Everything there is, page by page in the order of ids: for files of all of it, which never stand in memory whole. */
import type { Parameters, Row } from '../engine/engine.ts'
import type { GraphNode } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import type { Kind, RelationType } from '../graph/vocabulary.ts'
import { runRead, throwIfCancelled, type TraversalContext } from './context.ts'
import { mapOf, textOf, toNode, toRelation } from './rows.ts'

/** Rows of a page: each page is a query that looks at all, so not too few. */
const pageSize = 2000

/** All nodes of some kinds. Throws CANCELLED between pages. */
export async function* nodePages(
  context: TraversalContext,
  kinds: readonly Kind[],
): AsyncGenerator<readonly GraphNode[]> {
  const pages = storedPages(context, 'nodes-after', { kinds, dataset: null })
  for await (const rows of pages) yield rows.map((row) => toNode(row))
}

/** All relations of some types. Throws CANCELLED between pages. */
export async function* relationPages(
  context: TraversalContext,
  types: readonly RelationType[],
): AsyncGenerator<readonly Relation[]> {
  const pages = storedPages(context, 'relations-after', { types, dataset: null })
  for await (const rows of pages) yield rows.map((row) => toRelation(row))
}

/** Pages of what a script gives after an id: the maps of its one column. Throws CANCELLED between pages. */
export async function* storedPages(
  context: TraversalContext,
  script: 'nodes-after' | 'relations-after' | 'citations-after',
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
