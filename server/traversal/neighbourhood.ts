/** Everything within some hops of some nodes, nearest first. */
import type { Relation } from '../graph/relation.ts'
import type { Outline, Truncation } from '../graph/subgraph.ts'
import type { View } from '../graph/view/view.ts'
import { refuseOver, type TraversalContext } from './context.ts'
import { expand } from './expand.ts'
import { addExpansions } from './expansions.ts'
import { knownHeads } from './look-up.ts'
import type { Step } from './structure.ts'
import { outlineOf, mergeRelations } from './subgraph.ts'

interface Walk {
  readonly hops: Map<string, number>
  readonly relations: Map<string, Relation>
  /** Ids of relations that only lack a date; from two levels one may be met twice. */
  readonly undated: Set<string>
  leftOut: number
}

/**
 * The answer to a view of a neighbourhood: breadth first by levels over distinct ids, at most `limit` nodes, and the
 * relations walked between them. Throws UNKNOWN_ID, and LIMIT_EXCEEDED for too many hops or nodes.
 */
export async function neighbourhood(context: TraversalContext, view: View): Promise<Outline> {
  refuseOver(context.limits.hops, 'hops', view.hops)
  refuseOver(context.limits.nodes, 'limit', view.limit)
  await knownHeads(context, view.of)
  const walk: Walk = {
    hops: new Map(view.of.map((id) => [id, 0])),
    relations: new Map(),
    undated: new Set(),
    leftOut: 0,
  }
  let frontier: readonly string[] = view.of
  for (let hop = 1; hop <= view.hops && frontier.length > 0; hop++) {
    const { steps, undated } = await expand(context, frontier, view)
    for (const id of undated) walk.undated.add(id)
    frontier = takeLevel(walk, steps, { hop, limit: view.limit })
  }
  const edges = mergeRelations([...walk.relations.values()])
  const found = {
    view,
    nodes: walk.hops,
    edges,
    truncated: truncationOf(walk, view),
    undatedLeftOut: walk.undated.size,
  }
  return outlineOf(context, await addExpansions(context, found))
}

/** Adds a level to the walk, new nodes in the order of their ids until the limit is met; returns the new ones. */
function takeLevel(
  walk: Walk,
  steps: readonly Step[],
  { hop, limit }: { readonly hop: number; readonly limit: number },
): readonly string[] {
  const reached = [...new Set(steps.map((step) => step.far))].filter((id) => !walk.hops.has(id)).sort()
  const taken = reached.slice(0, Math.max(0, limit - walk.hops.size))
  walk.leftOut += reached.length - taken.length
  for (const id of taken) walk.hops.set(id, hop)
  for (const step of steps) {
    // Of a hub's thousands only those that are shown are looked at: a topology makes a relation when it is asked for.
    if (walk.hops.has(step.near) && walk.hops.has(step.far)) walk.relations.set(step.relation.id, step.relation)
  }
  return taken
}

function truncationOf(walk: Walk, view: View): Truncation | null {
  if (walk.leftOut === 0) return null
  // What lies behind the nodes left out was never seen, so the whole number is known only where they are of the last level.
  const known = view.hops === 1 ? walk.hops.size + walk.leftOut : null
  return { reason: 'too many nodes', limit: view.limit, known }
}
