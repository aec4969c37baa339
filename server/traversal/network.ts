/** The whole graph, or the part of it that a filter admits. */
import type { Relation } from '../graph/relation.ts'
import type { Outline } from '../graph/subgraph.ts'
import type { View } from '../graph/view/view.ts'
import { refuseOver, type TraversalContext } from './context.ts'
import { admitRelations, admitsNode, kindsOf, limitsRelations, typesOf } from './graph-filter.ts'
import { addExpansions } from './expansions.ts'
import { everyRelation, matchingRelations } from './relations.ts'
import type { NodeFacts, Thing } from './structure.ts'
import { outlineOf, mergeRelations } from './subgraph.ts'
import { thingsOfKinds } from './things.ts'

/**
 * The answer to a view of the network: admitted nodes, and the admitted relations among them, at most `limit` nodes, those with
 * most of these relations first, then by id. Nodes that none of them touches are in it only where the filter limits no
 * relations. Two engine queries besides those of the answer itself. Throws LIMIT_EXCEEDED.
 */
export async function network(context: TraversalContext, view: View): Promise<Outline> {
  refuseOver(context.limits.nodes, 'limit', view.limit)
  const things = (await thingsOfKinds(context, kindsOf(view))).filter((thing) => admitsNode(view, thing))
  const relations = await relationsFor(context, view)
  const alone = limitsRelations(view) ? [] : things.filter((thing) => isOf(thing, view.datasets))
  return subgraphAmong(context, view, { nodes: things, relations, alone: alone.map((thing) => thing.id) })
}

async function relationsFor(context: TraversalContext, view: View): Promise<readonly Relation[]> {
  const [types, kinds] = [typesOf(view), kindsOf(view)]
  // To the reader of relations an empty list is no limit.
  if (types.length === 0 || kinds.length === 0) return []
  const matching = await matchingRelations(context, { ...everyRelation, types, sourceKinds: kinds, targetKinds: kinds })
  return matching.map((one) => one.relation)
}

interface Among {
  /** Those that the filter admits. */
  readonly nodes: readonly NodeFacts[]
  /** Relations of admitted types, some of which may lead elsewhere. */
  readonly relations: readonly Relation[]
  /** Ids of those that are shown even where nothing ties them. */
  readonly alone: readonly string[]
}

/** The subgraph of some nodes and the relations among them that the view's filter admits, as far as its limit goes. */
export async function subgraphAmong(context: TraversalContext, view: View, found: Among): Promise<Outline> {
  const ids = new Set(found.nodes.map((node) => node.id))
  const among = found.relations.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const { relations, undated } = admitRelations(view, among)
  const degrees = degreesOf(relations.values(), found.alone)
  const shown = mostTied(degrees).slice(0, view.limit)
  const kept = new Set(shown)
  const edges = [...relations.values()].filter(({ source, target }) => kept.has(source) && kept.has(target))
  const tooMany = { reason: 'too many nodes', limit: view.limit, known: degrees.size }
  const answer = {
    view,
    nodes: new Map(shown.map((id) => [id, null])),
    edges: mergeRelations(edges),
    truncated: degrees.size > view.limit ? tooMany : null,
    undatedLeftOut: undated.length,
  }
  return outlineOf(context, await addExpansions(context, answer))
}

/** Number of relations by node, a loop counted once. */
function degreesOf(relations: Iterable<Relation>, alone: readonly string[]): ReadonlyMap<string, number> {
  const degrees = new Map(alone.map((id) => [id, 0]))
  for (const { source, target } of relations) {
    for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return degrees
}

function mostTied(degrees: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...degrees].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
  return sorted.map(([id]) => id)
}

function isOf({ datasets }: Thing, asked: readonly string[]): boolean {
  return asked.length === 0 || datasets.some((id) => asked.includes(id))
}
