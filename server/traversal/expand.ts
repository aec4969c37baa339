/** One step from a frontier: the function every traversal loops on. Behind it stands the engine, one query a step. */
import type { Row } from '../engine/engine.ts'
import type { Relation } from '../graph/relation.ts'
import { kinds, type Kind } from '../graph/vocabulary.ts'
import { runRead, throwIfCancelled, type TraversalContext } from './context.ts'
import { admitRelations, admitsNode, kindsOf, typesOf, type GraphFilter } from './graph-filter.ts'
import { keyOf, textOf, toRelation } from './rows.ts'

export type { GraphFilter } from './graph-filter.ts'

/** A filter, and nodes that a walk may come to whatever they are. */
export type WalkFilter = GraphFilter & { readonly always?: readonly string[] }

/** A relation seen from an end that is in the frontier. */
export interface Step {
  readonly near: string
  readonly far: string
  readonly farKind: Kind
  readonly relation: Relation
}

/** The steps that lead from a frontier by the relations a filter admits, and the ids of relations that only lack a date. */
export async function expand(
  context: TraversalContext,
  frontier: readonly string[],
  filter: WalkFilter,
): Promise<{ readonly steps: readonly Step[]; readonly undated: readonly string[] }> {
  throwIfCancelled(context)
  if (frontier.length === 0) return { steps: [], undated: [] }
  const { always = [] } = filter
  const parameters = { ids: [...new Set(frontier)], types: typesOf(filter), kinds: kindsOf(filter), always }
  const found = (await runRead(context, 'expand', parameters)).map(toStep)
  const open = found.filter((step) => always.includes(step.far) || admitsNode(filter, farOf(step)))
  const { relations, undated } = admitRelations(
    filter,
    open.map((step) => step.relation),
  )
  return { steps: open.filter((step) => relations.has(step.relation.id)), undated }
}

interface FoundStep extends Step {
  readonly farIsSigned: boolean
}

function toStep(row: Row): FoundStep {
  return {
    near: textOf(row, 'near'),
    far: textOf(row, 'far'),
    farKind: keyOf(kinds, row, 'farKind'),
    farIsSigned: row['farSigned'] === true,
    relation: toRelation(row['relation']),
  }
}

function farOf({ far, farKind, farIsSigned }: FoundStep) {
  return { id: far, kind: farKind, isSigned: farIsSigned }
}
