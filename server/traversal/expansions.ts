/** The nodes a reader expanded, added to an answer: each brings its neighbours and the relations to them, in turn. */
import { defaultView } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { expand, type GraphFilter } from './expand.ts'
import { knownNodes } from './look-up.ts'
import { mergeRelations, type Found } from './subgraph.ts'

// An expansion shows whatever is said of a node, not only what the question asked for; the source of everything is no neighbour.
const everything: GraphFilter = { ...defaultView('neighbourhood'), exceptKinds: ['Source'] }

/** What was found, with the expansions its view names, each marked with its number; one engine query for all of them. Throws UNKNOWN_ID. */
export async function addExpansions(context: TraversalContext, found: Found): Promise<Found> {
  const { expand: ids } = found.view
  if (ids.length === 0) return found
  await knownNodes(context, ids)
  const { steps } = await expand(context, ids, everything)
  const nodes = new Map(found.nodes)
  const expanded = new Map<string, number>()
  const shown = new Set(found.edges.flatMap((edge) => edge.relations))
  const edges = ids.flatMap((id, expansion) => {
    const own = steps.filter((step) => step.near === id)
    for (const added of [id, ...own.map((step) => step.far)]) {
      if (nodes.has(added)) continue
      nodes.set(added, null)
      expanded.set(added, expansion)
    }
    const relations = own.map((step) => step.relation).filter((relation) => !shown.has(relation.id))
    for (const relation of relations) shown.add(relation.id)
    return mergeRelations(relations).map((edge) => ({ ...edge, expansion }))
  })
  return { ...found, nodes, expanded, edges: [...found.edges, ...edges] }
}
