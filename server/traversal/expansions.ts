/** The nodes a reader expanded, added to an answer: each brings its neighbours and the relations to them, in turn. */
import type { Relation } from '../graph/relation.ts'
import { defaultView } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { expand, type GraphFilter } from './expand.ts'
import { knownNodes } from './look-up.ts'
import { mergeRelations, type Found } from './subgraph.ts'

// An expansion shows whatever is said of a node, not only what the question asked for; the source of everything is no neighbour.
const everything: GraphFilter = { ...defaultView('neighbourhood'), exceptKinds: ['Source'] }

/** What was found, with the expansions its view names; one engine query for all of them. Throws UNKNOWN_ID. */
export async function addExpansions(context: TraversalContext, found: Found): Promise<Found> {
  const { expand: ids } = found.view
  if (ids.length === 0) return found
  await knownNodes(context, ids)
  const { steps } = await expand(context, ids, everything)
  const nodes = new Map(found.nodes)
  for (const { near, far } of steps) for (const id of [near, far]) if (!nodes.has(id)) nodes.set(id, null)
  const shown = new Set(found.edges.flatMap((edge) => edge.relations))
  const added = new Map<string, Relation>()
  for (const { relation } of steps) if (!shown.has(relation.id)) added.set(relation.id, relation)
  return { ...found, nodes, edges: [...found.edges, ...mergeRelations([...added.values()])] }
}
