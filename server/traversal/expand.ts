/** One step from a frontier: the function every traversal loops on. Behind it stand a topology, or the engine with one query a step. */
import { throwIfCancelled, type TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import { admitRelations, admitsNode, kindsOf, typesOf } from './graph-filter.ts'
import type { FoundStep, WalkFilter, Walked } from './structure.ts'

export type { GraphFilter } from './structure.ts'

/** The steps that lead from a frontier by the relations a filter admits, and the ids of relations that only lack a date. */
export async function expand(
  context: TraversalContext,
  frontier: readonly string[],
  filter: WalkFilter,
): Promise<Walked> {
  throwIfCancelled(context)
  if (frontier.length === 0) return { steps: [], undated: [] }
  const structure = structureOf(context)
  const walked = structure.walk([...new Set(frontier)], filter)
  if (walked !== null) return walked
  const { always = [] } = filter
  const asked = { ids: [...new Set(frontier)], types: typesOf(filter), kinds: kindsOf(filter), always }
  const found = await structure.steps(asked)
  const open = found.filter((step) => always.includes(step.far) || admitsNode(filter, farOf(step)))
  const { relations, undated } = admitRelations(
    filter,
    open.map((step) => step.relation),
  )
  return { steps: open.filter((step) => relations.has(step.relation.id)), undated }
}

function farOf({ far, farKind, farIsSigned }: FoundStep) {
  return { id: far, kind: farKind, isSigned: farIsSigned }
}
