/** Parties in dealings, as the engine has them. */
import type { Row } from '../engine/engine.ts'
import type { Participation } from '../graph/signing.ts'
import { agreementKinds, isKeyOf, kinds } from '../graph/vocabulary.ts'
import { runRead, type TraversalContext } from './context.ts'
import { dateOf, keyOf, mapOf, textOf, textOrNull, textsOf, toRelation } from './rows.ts'

/** Every participation there is. */
export async function allParticipations(context: TraversalContext): Promise<readonly Participation[]> {
  return (await runRead(context, 'participations', {})).map(toParticipation)
}

/** The participations of all parties in some dealings. */
export async function participationsOfDealings(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly Participation[]> {
  if (ids.length === 0) return []
  return (await runRead(context, 'participations-of-dealings', { ids: [...new Set(ids)] })).map(toParticipation)
}

/** The participations of some parties in all their dealings. */
export async function participationsOfParties(
  context: TraversalContext,
  ids: readonly string[],
): Promise<readonly Participation[]> {
  if (ids.length === 0) return []
  return (await runRead(context, 'participations-of-parties', { ids: [...new Set(ids)] })).map(toParticipation)
}

/** Dealing → the general dealing it is an instance of, for some dealings. */
export async function instancesAmong(
  context: TraversalContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await runRead(context, 'instances', { ids: [...new Set(ids)] })
  return new Map(rows.map((row) => [textOf(row, 'specific'), textOf(row, 'general')]))
}

function toParticipation(row: Row): Participation {
  const party = mapOf(row['party'])
  const dealing = mapOf(row['dealing'])
  const agreementKind = textOrNull(dealing, 'agreementKind')
  return {
    relation: toRelation(row['relation']),
    party: { id: textOf(party, 'id'), kind: keyOf(kinds, party, 'kind') },
    dealing: {
      id: textOf(dealing, 'id'),
      kind: keyOf(kinds, dealing, 'kind'),
      agreementKind: agreementKind !== null && isKeyOf(agreementKinds, agreementKind) ? agreementKind : null,
      interval: dateOf(dealing),
      datasets: textsOf(dealing, 'datasets'),
    },
  }
}
