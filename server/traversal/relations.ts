/** Relations by what they say and what they tie: all that match, a page of them, and how many there are. */
import type { Relation } from '../graph/relation.ts'
import { refuseOver, throwIfCancelled, type TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import { knownHeads } from './look-up.ts'
import { countedPage, cutPage, type CountedPage, type Page, type PageRequest } from './page.ts'
import type { MatchingRelation, NodeRelationsRequest, RelationFilter, RelationOrderField } from './structure.ts'

/** The filter that keeps every relation. */
export const everyRelation: RelationFilter = {
  ...{ types: [], touching: [], sources: [], targets: [], sourceKinds: [], targetKinds: [] },
  ...{ modalities: [], bases: [], datasets: [] },
  ...{ since: null, until: null, dates: 'overlaps', undated: false },
}

/** All relations that pass, in no order. Throws UNKNOWN_ID for an end that is not in the graph. */
export async function matchingRelations(
  context: TraversalContext,
  filter: RelationFilter,
): Promise<readonly MatchingRelation[]> {
  await requireEnds(context, filter)
  return structureOf(context).matchingRelations(filter)
}

/** A page of relations in an order. Throws STALE_CURSOR, LIMIT_EXCEEDED, and UNKNOWN_ID for an end that is not in the graph. */
export async function relationPage(
  context: TraversalContext,
  filter: RelationFilter,
  request: PageRequest<RelationOrderField>,
): Promise<Page<Relation>> {
  refuseOver(context.limits.first, 'first', request.first)
  await requireEnds(context, filter)
  return cutPage(await structureOf(context).relationPage(filter, request), request)
}

/** A page of the relations of a node, `null` where they have to be chosen among its steps. Throws STALE_CURSOR. */
export function relationPageAt(
  context: TraversalContext,
  id: string,
  asked: NodeRelationsRequest,
): CountedPage<Relation> | null {
  throwIfCancelled(context)
  return countedPage(structureOf(context).relationsAt(id, asked), asked.request)
}

/** How many relations pass. Throws UNKNOWN_ID for a node at an end that is not in the graph. */
export async function countRelations(context: TraversalContext, filter: RelationFilter): Promise<number> {
  await requireEnds(context, filter)
  return structureOf(context).countRelations(filter)
}

function requireEnds(context: TraversalContext, { touching, sources, targets }: RelationFilter): Promise<unknown> {
  return knownHeads(context, [...new Set([...touching, ...sources, ...targets])])
}
