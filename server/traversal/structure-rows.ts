/** From the engine's rows to the values that a structure tells. */
import type { Row } from '../engine/engine.ts'
import type { DayInterval } from '../graph/date.ts'
import type { Relation } from '../graph/relation.ts'
import type { Participation } from '../graph/signing.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { isKeyOf } from '../graph/vocabulary.ts'
import { dateOf, keyOf, mapOf, numberOrNull, textOf, textOrNull, textsOf, toRelation } from './rows.ts'
import type { DatedRelation, DealingKeys, FoundStep, MatchingRelation, Thing } from './structure.ts'

/** The relation of a row with a column `relation`. */
export function relationIn(row: Row): Relation {
  return toRelation(row['relation'])
}

/** A step from a row of `expand`. */
export function toStep(row: Row): FoundStep {
  return {
    near: textOf(row, 'near'),
    far: textOf(row, 'far'),
    farKind: keyOf(vocabulary.kinds, row, 'farKind'),
    farIsSigned: row['farSigned'] === true,
    relation: relationIn(row),
  }
}

/** A relation with the kind of its target. */
export function toDatedRelation(row: Row): DatedRelation {
  return { relation: relationIn(row), targetKind: keyOf(vocabulary.kinds, row, 'targetKind') }
}

/** A relation with the kinds of its ends. */
export function toMatchingRelation(row: Row): MatchingRelation {
  return {
    relation: relationIn(row),
    sourceKind: keyOf(vocabulary.kinds, row, 'sourceKind'),
    targetKind: keyOf(vocabulary.kinds, row, 'targetKind'),
    agreementKind: textOrNull(row, 'agreementKind'),
  }
}

/** A node without its names, from a column `node`. */
export function toThing(row: Row): Thing {
  return thingIn(mapOf(row['node']))
}

/** A node without its names, from a column each. */
export function thingIn(stored: Row): Thing {
  return {
    id: textOf(stored, 'id'),
    kind: keyOf(vocabulary.kinds, stored, 'kind'),
    isSigned: stored['signed'] === true,
    degree: numberOrNull(stored, 'degree') ?? 0,
    agreementKind: textOrNull(stored, 'agreementKind'),
    basis: textOrNull(stored, 'basis') === null ? null : keyOf(vocabulary.bases, stored, 'basis'),
    date: dateOf(stored),
    citations: textsOf(stored, 'citations'),
    datasets: textsOf(stored, 'datasets'),
  }
}

/** A part in a dealing, from the columns `relation`, `party` and `dealing`. */
export function toParticipation(row: Row): Participation {
  const party = mapOf(row['party'])
  const dealing = mapOf(row['dealing'])
  const agreementKind = textOrNull(dealing, 'agreementKind')
  return {
    relation: relationIn(row),
    party: { id: textOf(party, 'id'), kind: keyOf(vocabulary.kinds, party, 'kind') },
    dealing: {
      id: textOf(dealing, 'id'),
      kind: keyOf(vocabulary.kinds, dealing, 'kind'),
      agreementKind: agreementKind !== null && isKeyOf(vocabulary.agreementKinds, agreementKind) ? agreementKind : null,
      interval: intervalIn(dealing),
      datasets: textsOf(dealing, 'datasets'),
    },
  }
}

/** What orders and filters ask of a dealing, from a column `dealing`. */
export function toDealingKeys(row: Row): DealingKeys {
  const stored = mapOf(row['dealing'])
  return {
    id: textOf(stored, 'id'),
    kind: keyOf(vocabulary.kinds, stored, 'kind'),
    sortKey: textOrNull(stored, 'sortKey') ?? '',
    partyCount: numberOrNull(stored, 'partyCount') ?? 0,
    agreementKind: textOrNull(stored, 'agreementKind'),
    interval: intervalIn(stored),
    datasets: textsOf(stored, 'datasets'),
    citations: textsOf(stored, 'citations'),
  }
}

/** The days of a stored map, or `null` where it has no date. */
function intervalIn(stored: Row): DayInterval | null {
  if (textOrNull(stored, 'date') === null) return null
  return { earliest: textOrNull(stored, 'earliest'), latest: textOrNull(stored, 'latest') }
}
