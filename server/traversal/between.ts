/** What the source says of two parties: dealings of both, class-level statements, or nothing. */
import { compareDates } from '../graph/date.ts'
import { nameOf, type NodeHead } from '../graph/node.ts'
import { intervalOf, type Participation } from '../graph/signing.ts'
import { defaultView } from '../graph/view/view.ts'
import type { Language } from '../graph/vocabulary.ts'
import type { TraversalContext } from './context.ts'
import { expand, type GraphFilter } from './expand.ts'
import { knownHeads } from './look-up.ts'
import { participationsOfParties } from './participations.ts'
import type { Path } from './path.ts'
import { shortestPath } from './paths.ts'

/** `CLASS_LEVEL`: only statements about classes tie them. `NOT_STATED`: the source is silent, which denies nothing. */
export type Standing = 'STATED' | 'CLASS_LEVEL' | 'NOT_STATED'

export interface BetweenAnswer {
  readonly standing: Standing
  readonly a: NodeHead
  readonly b: NodeHead
  /** Ids, earliest first. */
  readonly dealings: readonly string[]
  /** Ids, earliest first. */
  readonly statements: readonly string[]
  readonly shortest: Path | null
}

const memberships: GraphFilter = { ...defaultView('neighbourhood'), types: ['MEMBER_OF'], kinds: ['Group'] }

/** What ties two parties, themselves or through a counted set they belong to. Throws UNKNOWN_ID. */
export async function between(context: TraversalContext, a: string, b: string): Promise<BetweenAnswer> {
  const [nodeA, nodeB] = await knownHeads(context, [a, b])
  if (nodeA === undefined || nodeB === undefined) throw new TypeError('two nodes were looked up')
  const groups = await groupsOf(context, [a, b])
  const standFor = (id: string) => [id, ...(groups.get(id) ?? [])]
  const participations = await participationsOfParties(context, [...standFor(a), ...standFor(b)])
  const asserted = participations.filter((one) => one.relation.modality !== 'negative')
  const sides = bySide(asserted, new Set(standFor(a)), new Set(standFor(b)))
  const shared = sides.filter((side) => side.ofA.length > 0 && side.ofB.length > 0)
  const dealings = idsOf(shared.filter((side) => side.kind !== 'Statement' && isDirect(side, a, b)))
  const statements = idsOf(shared.filter((side) => side.kind === 'Statement' && isAcross(side)))
  const standing = dealings.length > 0 ? 'STATED' : statements.length > 0 ? 'CLASS_LEVEL' : 'NOT_STATED'
  const shortest = await shortestPath(context, [a, b], { maxLength: 6 })
  return { standing, a: nodeA, b: nodeB, dealings, statements, shortest }
}

/** The answer as one sentence. */
export function summaryOf({ standing, a, b, dealings, statements }: BetweenAnswer, language: Language): string {
  const [nameA, nameB] = [nameOf(a, language), nameOf(b, language)]
  if (language === 'zh') {
    switch (standing) {
      case 'STATED':
        return `原文说到${nameA}与${nameB}之间有 ${String(dealings.length)} 项签署或合作。`
      case 'CLASS_LEVEL':
        return `原文没有直接说到${nameA}与${nameB}；只有 ${String(statements.length)} 处泛指的说法涉及双方。`
      case 'NOT_STATED':
        return `${nameA}与${nameB}：原文没有说。这不等于“没有签”。`
    }
  }
  switch (standing) {
    case 'STATED':
      return `The source states ${countOf(dealings.length, 'dealing')} between ${nameA} and ${nameB}.`
    case 'CLASS_LEVEL':
      return `The source does not name ${nameA} and ${nameB} together; ${countOf(statements.length, 'class-level statement')} ${statements.length === 1 ? 'touches' : 'touch'} both.`
    case 'NOT_STATED':
      return `${nameA} and ${nameB}: the source does not say. That is not “no”.`
  }
}

interface Sides {
  readonly id: string
  readonly kind: string
  readonly ofA: readonly Participation[]
  readonly ofB: readonly Participation[]
}

async function groupsOf(
  context: TraversalContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { steps } = await expand(context, ids, memberships)
  const inside = steps.filter(({ near, relation }) => relation.source === near)
  return new Map(ids.map((id) => [id, inside.filter(({ near }) => near === id).map(({ far }) => far)]))
}

function bySide(
  participations: readonly Participation[],
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): readonly Sides[] {
  const ids = [...new Set(participations.map((one) => one.dealing.id))]
  return ids.map((id) => {
    const own = participations.filter((one) => one.dealing.id === id)
    const inTime = [...own].sort((x, y) => compareDates(intervalOf(x), intervalOf(y)))
    return {
      id,
      kind: own[0]?.dealing.kind ?? '',
      ofA: inTime.filter((one) => a.has(one.party.id)),
      ofB: inTime.filter((one) => b.has(one.party.id)),
    }
  })
}

/** Both are parties themselves: a dealing of an unnamed rest says nothing of a named member. */
function isDirect({ ofA, ofB }: Sides, a: string, b: string): boolean {
  return ofA.some((one) => one.party.id === a) && ofB.some((one) => one.party.id === b)
}

/** On different sides of a statement; a statement that names no sides ties all its parties. */
function isAcross({ ofA, ofB }: Sides): boolean {
  return ofA.some((one) =>
    ofB.some((other) => one !== other && (one.relation.role === null || one.relation.role !== other.relation.role)),
  )
}

function idsOf(sides: readonly Sides[]): readonly string[] {
  const dateOf = ({ ofA }: Sides) => (ofA[0] === undefined ? null : intervalOf(ofA[0]))
  return [...sides].sort((x, y) => compareDates(dateOf(x), dateOf(y)) || (x.id < y.id ? -1 : 1)).map((side) => side.id)
}

function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
