/** Parties in dealings. */
import type { Participation } from '../graph/signing.ts'
import type { TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'

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
