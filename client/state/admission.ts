/** What is let onto the map: four conditions that a reader can switch, and the filter keys that say the same. */
import type { DealingFilter } from '#graph/signing'
import type { View } from '#graph/view/view'
import type { Kind, Modality } from '#graph/vocabulary'

/** Which sorts of dealings are on the map. */
export interface Admission {
  readonly signings: boolean
  readonly plans: boolean
  readonly cooperations: boolean
  readonly statements: boolean
}

export type Condition = keyof Admission

export const conditions = ['signings', 'plans', 'cooperations', 'statements'] as const satisfies readonly Condition[]

const intended = ['plan', 'target'] as const satisfies readonly Modality[]

type Keys = Pick<View, 'signed' | 'classLevel' | 'dealingKinds' | 'modalities'>

/** What a view lets in. */
export function admissionOf({ signed, classLevel, dealingKinds, modalities }: Keys): Admission {
  const takes = (kind: Kind) => dealingKinds.length === 0 || dealingKinds.includes(kind)
  return {
    signings: signed !== false && takes('Agreement'),
    plans: modalities.length === 0 || intended.some((modality) => modalities.includes(modality)),
    cooperations: signed !== true && takes('Cooperation'),
    statements: signed !== true && classLevel !== false && takes('Statement'),
  }
}

/** The keys of a view that lets in just this. Nothing let in at all is no question, so signings stay. */
export function keysOfAdmission(admission: Admission): Keys {
  const { plans, cooperations, statements } = admission
  const signings = admission.signings || !(cooperations || statements)
  const others = cooperations || statements
  return {
    signed: !others ? true : signings ? null : false,
    classLevel: statements,
    dealingKinds: statements && !cooperations ? [...(signings ? agreements : []), 'Statement'] : [],
    modalities: plans ? ['reported', ...intended] : ['reported'],
  }
}

const agreements = ['Agreement'] as const

/** For each condition the filter that keeps just what it stands for, within whatever else the view asks. */
export function filtersToCount(view: View): Readonly<Record<Condition, DealingFilter>> {
  const filter: DealingFilter = { ...view, signed: null, classLevel: null, dealingKinds: [], modalities: ['reported'] }
  return {
    signings: { ...filter, signed: true },
    plans: { ...filter, modalities: intended },
    cooperations: { ...filter, dealingKinds: ['Cooperation'] },
    statements: { ...filter, dealingKinds: ['Statement'] },
  }
}

/** How much of what there is the map shows, and what it leaves out. */
export interface Coverage {
  readonly shown: number
  readonly total: number
  readonly left: readonly { readonly condition: Condition; readonly count: number }[]
}

/** The sums of counts by condition: those let in, all, and each one left out that would show something. */
export function coverageOf(admission: Admission, counts: Readonly<Record<Condition, number>>): Coverage {
  const left = conditions
    .filter((condition) => !admission[condition] && counts[condition] > 0)
    .map((condition) => ({ condition, count: counts[condition] }))
  const total = conditions.reduce((sum, condition) => sum + counts[condition], 0)
  return { shown: total - left.reduce((sum, { count }) => sum + count, 0), total, left }
}
