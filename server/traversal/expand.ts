/** One step from a frontier: the function every traversal loops on. Behind it stands the engine, one query a step. */
import { passesDates } from '../graph/date-filter.ts'
import type { Relation } from '../graph/relation.ts'
import { isSigned } from '../graph/signing.ts'
import type { View } from '../graph/view/view.ts'
import { keysOf, kinds, relationTypes, type Kind, type RelationType } from '../graph/vocabulary.ts'
import { runRead, throwIfCancelled, type TraversalContext } from './context.ts'
import { participationsOfDealings } from './participations.ts'
import { keyOf, textOf, toRelation } from './rows.ts'
import { mergeRelations } from './subgraph.ts'

/** Which relations may be walked, in the words of the view grammar. */
export type GraphFilter = Pick<
  View,
  | 'types'
  | 'exceptTypes'
  | 'kinds'
  | 'exceptKinds'
  | 'modalities'
  | 'bases'
  | 'signed'
  | 'classLevel'
  | 'since'
  | 'until'
  | 'dates'
  | 'undated'
  | 'minWeight'
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
  const admitted = await admittedSteps(context, steps, filter)
  const passing = admitted.filter(({ relation }) => passesDates(relation.date, filter))
  const undated = admitted.filter(({ relation }) => relation.date === null && !passesDates(null, filter))
  return {
    steps: heavySteps(passing, filter),
    undatedLeftOut: new Set(undated.map(({ relation }) => relation.id)).size,
  }
}

function typesOf({ types, exceptTypes }: GraphFilter): readonly RelationType[] {
  return (types.length === 0 ? keysOf(relationTypes) : types).filter((type) => !exceptTypes.includes(type))
}

function kindsOf({ kinds: asked, exceptKinds, classLevel }: GraphFilter): readonly Kind[] {
  return (asked.length === 0 ? keysOf(kinds) : asked)
    .filter((kind) => !exceptKinds.includes(kind))
    .filter((kind) => classLevel !== false || kind !== 'Statement')
}

/** Steps by a relation that is admitted, to a dealing only where it is signed or not as asked. */
async function admittedSteps(
  context: TraversalContext,
  steps: readonly Step[],
  filter: GraphFilter,
): Promise<readonly Step[]> {
  const admitted = steps.filter(({ relation }) => admits(filter, relation))
  if (filter.signed === null) return admitted
  const ids = admitted.filter(({ farKind }) => isDealing(farKind)).map(({ far }) => far)
  const signings = (await participationsOfDealings(context, ids)).filter((one) => isSigned([one]))
  const signed = new Set(signings.map(({ dealing }) => dealing.id))
  return admitted.filter(({ far, farKind }) => !isDealing(farKind) || signed.has(far) === filter.signed)
}

/** Steps by a relation that at least `minWeight` relations say, itself among them. */
function heavySteps(steps: readonly Step[], { minWeight }: GraphFilter): readonly Step[] {
  if (minWeight <= 1) return steps
  const relations = new Map(steps.map(({ relation }) => [relation.id, relation]))
  const edges = mergeRelations([...relations.values()]).filter((edge) => edge.weight >= minWeight)
  const heavy = new Set(edges.flatMap((edge) => edge.relations))
  return steps.filter(({ relation }) => heavy.has(relation.id))
}

function isDealing(kind: Kind): boolean {
  return kinds[kind].role === 'dealing'
}

function admits({ modalities, bases, datasets }: GraphFilter, relation: Relation): boolean {
  return (
    (modalities.length === 0 || modalities.includes(relation.modality)) &&
    (bases.length === 0 || bases.includes(relation.basis)) &&
    (datasets.length === 0 || datasets.some((id) => relation.datasets.includes(id)))
  )
}
