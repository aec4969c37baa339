/** Parties in dealings. */
import type { Participation } from '../graph/signing.ts'
import { keysOf, kinds } from '../graph/vocabulary.ts'
import type { DealingParts, TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import { recalled } from './look-up.ts'

/** Every participation there is. */
export async function allParticipations(context: TraversalContext): Promise<readonly Participation[]> {
  return structureOf(context).participations()
}

/** The participations of all parties in some dealings. */
export async function participationsOfDealings(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly Participation[]> {
  return ids.length === 0 ? [] : structureOf(context).participationsOfDealings([...new Set(ids)])
}

/** The parts of a dealing, in the order of the parties' kinds, then of ids; `undefined` where they have to be read. */
export function partsAtHand(context: TraversalContext, dealing: string): readonly Participation[] | undefined {
  const { partsIn } = structureOf(context)
  if (partsIn === undefined) return undefined
  const known = context.details?.parts.recall(dealing)
  if (known !== undefined) return known.parts
  const parts = [...partsIn(dealing)].sort(compareParts)
  context.details?.parts.keep({ id: dealing, parts })
  return parts
}

/** The parts of some dealings, dealing by dealing in the order asked: those that are remembered, and those that have to be read. */
export async function partsOfDealings(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly (DealingParts | null)[]> {
  return recalled(context.details?.parts, ids, async (unknown) => {
    const lists = partsBy(({ dealing }) => dealing.id, unknown, await participationsOfDealings(context, unknown))
    return lists.map((parts, index) => ({ id: unknown[index] ?? '', parts }))
  })
}

/** The parts of some parties, party by party in the order asked. */
export async function partsOfParties(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly (readonly Participation[])[]> {
  return partsBy(({ party }) => party.id, ids, await participationsOfParties(context, ids))
}

const kindOrder = new Map(keysOf(kinds).map((kind, index) => [kind, index]))

/** Participations by one of their ends, of ids that each come once; each list in the order of the parties' kinds, then of ids. */
function partsBy(
  idOf: (part: Participation) => string,
  ids: readonly string[],
  parts: readonly Participation[],
): readonly (readonly Participation[])[] {
  const lists = new Map(ids.map((id): [string, Participation[]] => [id, []]))
  for (const part of parts) lists.get(idOf(part))?.push(part)
  return Array.from(lists.values(), (list) => list.sort(compareParts))
}

function compareParts(a: Participation, b: Participation): number {
  const [kind, other] = [a.party.kind, b.party.kind]
  const byKind = kind === other ? 0 : (kindOrder.get(kind) ?? 0) - (kindOrder.get(other) ?? 0)
  return byKind || compareTexts(a.party.id, b.party.id) || compareTexts(a.relation.id, b.relation.id)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The participations of some parties in all their dealings. */
export async function participationsOfParties(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly Participation[]> {
  return ids.length === 0 ? [] : structureOf(context).participationsOfParties([...new Set(ids)])
}

/** Dealing → the general dealing it is an instance of, for some dealings. */
export async function instancesAmong(
  context: TraversalContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return ids.length === 0 ? new Map() : structureOf(context).instances([...new Set(ids)])
}
