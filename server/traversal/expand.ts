/** One step from a frontier: the function every traversal loops on. Behind it stands the engine, one query a step. */
import { passesDates } from '../graph/date-filter.ts'
import type { Relation } from '../graph/relation.ts'
import type { View } from '../graph/view/view.ts'
import { keysOf, kinds, relationTypes, type Kind, type RelationType } from '../graph/vocabulary.ts'
import { runRead, throwIfCancelled, type TraversalContext } from './context.ts'
import { keyOf, textOf, toRelation } from './rows.ts'

/** Which relations may be walked, in the words of the view grammar. */
export type GraphFilter = Pick<
  View,
  | 'types'
  | 'exceptTypes'
  | 'kinds'
  | 'exceptKinds'
  | 'modalities'
  | 'bases'
  | 'classLevel'
  | 'since'
  | 'until'
  | 'dates'
  | 'undated'
  | 'datasets'
>

/** A relation seen from an end that is in the frontier. */
export interface Step {
  readonly near: string
  readonly far: string
  readonly farKind: Kind
  readonly relation: Relation
}

/** The steps that lead from a frontier by the relations a filter admits, and how many relations only lack a date. */
export async function expand(
  context: TraversalContext,
  frontier: readonly string[],
  filter: GraphFilter,
): Promise<{ readonly steps: readonly Step[]; readonly undatedLeftOut: number }> {
  throwIfCancelled(context)
  if (frontier.length === 0) return { steps: [], undatedLeftOut: 0 }
  const rows = await runRead(context, 'expand', {
    ids: [...new Set(frontier)],
    types: typesOf(filter),
    kinds: kindsOf(filter),
  })
  const steps = rows.map((row) => ({
    near: textOf(row, 'near'),
    far: textOf(row, 'far'),
    farKind: keyOf(kinds, row, 'farKind'),
    relation: toRelation(row['relation']),
  }))
  const admitted = steps.filter(({ relation }) => admits(filter, relation))
  const passing = admitted.filter(({ relation }) => passesDates(relation.date, filter))
  const undated = admitted.filter(({ relation }) => relation.date === null && !passesDates(null, filter))
  return { steps: passing, undatedLeftOut: new Set(undated.map(({ relation }) => relation.id)).size }
}

function typesOf({ types, exceptTypes }: GraphFilter): readonly RelationType[] {
  return (types.length === 0 ? keysOf(relationTypes) : types).filter((type) => !exceptTypes.includes(type))
}

function kindsOf({ kinds: asked, exceptKinds, classLevel }: GraphFilter): readonly Kind[] {
  return (asked.length === 0 ? keysOf(kinds) : asked)
    .filter((kind) => !exceptKinds.includes(kind))
    .filter((kind) => classLevel !== false || kind !== 'Statement')
}

function admits({ modalities, bases, datasets }: GraphFilter, relation: Relation): boolean {
  return (
    (modalities.length === 0 || modalities.includes(relation.modality)) &&
    (bases.length === 0 || bases.includes(relation.basis)) &&
    (datasets.length === 0 || datasets.some((id) => relation.datasets.includes(id)))
  )
}
