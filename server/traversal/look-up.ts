/** Nodes, relations and citations by id: at most one engine query a call, whatever the number of ids. */
import type { Citation } from '../graph/citation.ts'
import { ExplorerError } from '../graph/error.ts'
import type { GraphNode, NodeHead } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import { runRead, type TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import type { Memory } from './memory.ts'
import { nearestIds } from './nearest-ids.ts'
import { textOf, toCitation, toNode } from './rows.ts'

/** The nodes of some ids, in the order asked, `null` for a miss. */
export async function nodesByIds(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly (GraphNode | null)[]> {
  return recalled(context.details?.nodes, ids, async (unknown) =>
    (await runRead(context, 'nodes', { ids: unknown })).map((row) => toNode(row['node'])),
  )
}

/** What lists tell of the nodes of some ids, in the order asked, `null` for a miss. */
export async function headsByIds(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly (NodeHead | null)[]> {
  const { head } = structureOf(context)
  return head === undefined ? nodesByIds(context, ids) : ids.map(head)
}

/** The relations of some ids, in the order asked, `null` for a miss. */
export async function relationsByIds(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly (Relation | null)[]> {
  if (ids.length === 0) return []
  return inOrder(ids, await structureOf(context).relations(unique(ids)))
}

/** The citations of some ids, in the order asked, `null` for a miss. */
export async function citationsByIds(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly (Citation | null)[]> {
  return recalled(context.details?.citations, ids, async (unknown) =>
    (await runRead(context, 'citations', { ids: unknown })).map((row) => toCitation(row['citation'])),
  )
}

/** What rests on each of some citations: ids of nodes and relations, in the order asked. */
export async function supportsOf(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const rows = await runRead(context, 'supports', { ids: unique(ids) })
  const supports = new Map(rows.map((row) => [textOf(row, 'id'), row['supports']]))
  return ids.map((id) => {
    const value = supports.get(id)
    return Array.isArray(value) ? value.map(String) : []
  })
}

/** What lists tell of the nodes a question is built on. Throws UNKNOWN_ID, with the nearest ids, where one is not in the graph. */
export async function knownHeads(context: TraversalContext, ids: readonly string[]): Promise<readonly NodeHead[]> {
  return allFound(context, ids, await headsByIds(context, ids))
}

/** The same nodes as a whole. */
export async function knownNodes(context: TraversalContext, ids: readonly string[]): Promise<readonly GraphNode[]> {
  return allFound(context, ids, await nodesByIds(context, ids))
}

async function allFound<Found>(
  context: TraversalContext,
  ids: readonly string[],
  nodes: readonly (Found | null)[],
): Promise<readonly Found[]> {
  for (const [index, node] of nodes.entries()) {
    if (node === null) throw await unknownNode(context, ids[index] ?? '')
  }
  return nodes.filter((node) => node !== null)
}

async function unknownNode(context: TraversalContext, id: string): Promise<ExplorerError> {
  const nearest = await nearestIds(context, id)
  const hint = nearest.length === 0 ? '' : ` (nearest: ${nearest.join(', ')})`
  return new ExplorerError('UNKNOWN_ID', `unknown node: ${id}${hint}`, { details: { id, nearest } })
}

/** Things by id, in the order asked: those that are remembered, and those that have to be read. */
export async function recalled<Thing extends { readonly id: string }>(
  memory: Memory<Thing> | undefined,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly Thing[]>,
): Promise<readonly (Thing | null)[]> {
  const known = new Map<string, Thing>()
  const unknown = unique(ids).filter((id) => {
    const thing = memory?.recall(id)
    if (thing !== undefined) known.set(id, thing)
    return thing === undefined
  })
  for (const thing of unknown.length === 0 ? [] : await read(unknown)) {
    known.set(thing.id, thing)
    memory?.keep(thing)
  }
  return ids.map((id) => known.get(id) ?? null)
}

function inOrder<Thing extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly Thing[],
): readonly (Thing | null)[] {
  const byId = new Map(found.map((thing) => [thing.id, thing]))
  return ids.map((id) => byId.get(id) ?? null)
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
