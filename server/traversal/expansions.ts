/**
 * The nodes a reader expanded, added to an answer: each brings its neighbours, and whatever ties those to what is shown, in
 * turn. So a dealing that comes in stands between all of its parties that are there, never with one alone.
 */
import type { Relation } from '../graph/relation.ts'
import { defaultView } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { expand, type GraphFilter } from './expand.ts'
import { knownHeads } from './look-up.ts'
import type { Step } from './structure.ts'
import { mergeRelations, type Found } from './subgraph.ts'

// An expansion shows whatever is said of a node, not only what the question asked for; the source of everything is no neighbour.
const everything: GraphFilter = { ...defaultView('neighbourhood'), exceptKinds: ['Source'] }

/**
 * What was found, with the expansions its view names, each marked with its number; two engine queries for all of them.
 * Throws UNKNOWN_ID.
 */
export async function addExpansions(context: TraversalContext, found: Found): Promise<Found> {
  const { expand: ids } = found.view
  if (ids.length === 0) return found
  await knownHeads(context, ids)
  const { steps } = await expand(context, ids, everything)
  const expanded = broughtBy(ids, steps, found.nodes)
  const nodes = new Map([...found.nodes, ...[...expanded.keys()].map((id) => [id, null] as const)])
  const around = await expand(context, [...expanded.keys()], everything)
  const inside = [...steps, ...around.steps].filter(({ near, far }) => nodes.has(near) && nodes.has(far))
  const edges = newEdges(inside, found, (id) => expanded.get(id) ?? 0)
  return { ...found, nodes, expanded, edges: [...found.edges, ...edges] }
}

/** New node → the number of the expansion that brought it first. */
function broughtBy(
  ids: readonly string[],
  steps: readonly Step[],
  shown: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const brought = new Map<string, number>()
  for (const [expansion, id] of ids.entries()) {
    const reached = steps.filter((step) => step.near === id).map((step) => step.far)
    for (const one of [id, ...reached]) if (!shown.has(one) && !brought.has(one)) brought.set(one, expansion)
  }
  return brought
}

/** The relations that are not shown yet, each under the expansion that made the later of its ends. */
function newEdges(steps: readonly Step[], found: Found, expansionOf: (id: string) => number): Found['edges'] {
  const shown = new Set(found.edges.flatMap((edge) => edge.relations))
  const relations = new Map<number, Map<string, Relation>>()
  for (const { relation } of steps) {
    if (shown.has(relation.id)) continue
    const own = found.view.expand.flatMap((id, index) =>
      id === relation.source || id === relation.target ? [index] : [],
    )
    const expansion = Math.max(expansionOf(relation.source), expansionOf(relation.target), own[0] ?? 0)
    const group = relations.get(expansion) ?? new Map<string, Relation>()
    relations.set(expansion, group.set(relation.id, relation))
  }
  return [...relations].flatMap(([expansion, group]) =>
    mergeRelations([...group.values()]).map((edge) => ({ ...edge, expansion })),
  )
}
