/**
 * Who signed what with whom: participations of parties in dealings, which of them a filter keeps, and their projection onto
 * parties. The rules are ONTOLOGY's: signed is signed, one signing counts once, a class-level statement is never multiplied out.
 */
import type { DayInterval } from './date.ts'
import { isDateAsked, passesDates } from './date-filter.ts'
import type { Relation } from './relation.ts'
import { defaultView, type View } from './view/view.ts'
import type { AgreementKind, Kind } from './vocabulary.ts'

/** A party's part in a dealing: the relation that says so, and what filters ask of its two ends. */
export interface Participation {
  readonly relation: Relation
  readonly party: { readonly id: string; readonly kind: Kind }
  readonly dealing: {
    readonly id: string
    readonly kind: Kind
    readonly agreementKind: AgreementKind | null
    readonly interval: DayInterval | null
    readonly datasets: readonly string[]
  }
}

/** Which dealings a question is about, in the words of the view grammar. Empty lists and `null` limit nothing. */
export type DealingFilter = Pick<
  View,
  | 'parties'
  | 'allParties'
  | 'partyKinds'
  | 'dealingKinds'
  | 'agreementKinds'
  | 'signed'
  | 'classLevel'
  | 'modalities'
  | 'bases'
  | 'since'
  | 'until'
  | 'dates'
  | 'undated'
  | 'minParties'
  | 'minWeight'
  | 'datasets'
>

/** The filter that keeps every dealing. */
export const everyDealing: DealingFilter = {
  ...defaultView('signings'),
  signed: null,
  classLevel: null,
  modalities: [],
}

/** What a filter kept, dealing by dealing, and how many dealings it left out for want of a date alone. */
export interface FilteredDealings {
  /** Dealing id → its participations, in the order they came. */
  readonly dealings: ReadonlyMap<string, readonly Participation[]>
  readonly undatedLeftOut: number
}

/** An edge of the projection: two parties, and the dealings they share. */
export interface PartyPair {
  /** `a` is the smaller id. */
  readonly a: string
  readonly b: string
  /** Dealings counted once: an instance of another dealing of the same pair stands with it, not beside it. */
  readonly weight: number
  readonly participations: readonly Participation[]
  /** Ids of all dealings, instances too. */
  readonly via: readonly string[]
}

/**
 * The dealings a filter keeps. A participation counts when its own modality, basis and date pass; a dealing is kept when
 * those participations satisfy the rest. `signed` asks for a SIGNED relation that is reported, or of the asked modalities.
 */
export function filterDealings(participations: Iterable<Participation>, filter: DealingFilter): FilteredDealings {
  const candidates = [...byDealing(participations)].map(
    ([id, all]) => [id, all.filter((one) => passesItself(one, filter))] as const,
  )
  const kept = candidates.filter(([, some]) => passesTogether(some, filter))
  if (!isDateAsked(filter)) return { dealings: new Map(kept), undatedLeftOut: 0 }
  const dated = kept
    .map(([id, some]) => [id, some.filter((one) => passesDates(intervalOf(one), filter))] as const)
    .filter(([, some]) => passesTogether(some, filter))
  const undated = kept.filter(([, some]) => some.every((one) => intervalOf(one) === null))
  return {
    dealings: new Map(dated),
    undatedLeftOut: filter.undated ? 0 : undated.length,
  }
}

/**
 * The projection onto parties: every two parties of a dealing, with the number of dealings they share, those of at least
 * `minWeight`. `instances` maps a dealing to the general one it is an instance of. Statements make no pairs.
 */
export function projectOntoParties(
  dealings: FilteredDealings['dealings'],
  instances: ReadonlyMap<string, string>,
  minWeight = 1,
): readonly PartyPair[] {
  const pairs = new Map<string, GrowingPair>()
  for (const [dealing, participations] of dealings) {
    if (participations[0]?.dealing.kind !== 'Statement') addPairs(pairs, dealing, participations)
  }
  return [...pairs.values()].map((pair) => weigh(pair, instances)).filter((pair) => pair.weight >= minWeight)
}

/** Whether participations make a signed dealing: a SIGNED relation that is reported is among them (ONTOLOGY, Signed). */
export function isSigned(participations: readonly Participation[]): boolean {
  return participations.some(({ relation }) => relation.type === 'SIGNED' && relation.modality === 'reported')
}

/** The days of a participation: its relation's own date, else the dealing's. */
export function intervalOf({ relation, dealing }: Participation): DayInterval | null {
  return relation.date ?? dealing.interval
}

interface GrowingPair {
  readonly a: string
  readonly b: string
  readonly participations: Participation[]
  readonly via: string[]
}

/** Adds a dealing to all pairs of its parties. */
function addPairs(pairs: Map<string, GrowingPair>, dealing: string, participations: readonly Participation[]): void {
  const parties = [...byParty(participations)].sort(([a], [b]) => (a < b ? -1 : 1))
  for (let first = 0; first < parties.length; first++) {
    for (let second = first + 1; second < parties.length; second++) {
      const [[a, ofA], [b, ofB]] = [parties[first] ?? ['', []], parties[second] ?? ['', []]]
      const key = `${a} ${b}`
      const pair = pairs.get(key)
      if (pair === undefined) pairs.set(key, { a, b, participations: [...ofA, ...ofB], via: [dealing] })
      else {
        pair.participations.push(...ofA, ...ofB)
        pair.via.push(dealing)
      }
    }
  }
}

function weigh({ a, b, participations, via }: GrowingPair, instances: ReadonlyMap<string, string>): PartyPair {
  const countedElsewhere = via.length < 2 ? [] : via.filter((id) => via.includes(instances.get(id) ?? ''))
  return { a, b, participations, via: via.length < 2 ? via : via.sort(), weight: via.length - countedElsewhere.length }
}

function byParty(participations: readonly Participation[]): ReadonlyMap<string, readonly Participation[]> {
  return groupedBy(participations, ({ party }) => party.id)
}

function byDealing(participations: Iterable<Participation>): ReadonlyMap<string, readonly Participation[]> {
  return groupedBy(participations, ({ dealing }) => dealing.id)
}

function groupedBy(
  participations: Iterable<Participation>,
  keyOf: (one: Participation) => string,
): ReadonlyMap<string, readonly Participation[]> {
  const groups = new Map<string, Participation[]>()
  for (const one of participations) {
    const known = groups.get(keyOf(one))
    if (known === undefined) groups.set(keyOf(one), [one])
    else known.push(one)
  }
  return groups
}

function passesItself({ relation, dealing }: Participation, filter: DealingFilter): boolean {
  return (
    admits(filter.modalities, relation.modality) &&
    admits(filter.bases, relation.basis) &&
    admits(filter.dealingKinds, dealing.kind) &&
    (filter.classLevel !== false || dealing.kind !== 'Statement') &&
    (filter.agreementKinds.length === 0 ||
      (dealing.agreementKind !== null && filter.agreementKinds.includes(dealing.agreementKind))) &&
    (filter.datasets.length === 0 || filter.datasets.some((id) => dealing.datasets.includes(id)))
  )
}

function passesTogether(participations: readonly Participation[], filter: DealingFilter): boolean {
  const parties = new Set(participations.map((one) => one.party.id))
  return (
    parties.size >= Math.max(1, filter.minParties) &&
    hasAskedParties(parties, filter) &&
    (filter.partyKinds.length === 0 || participations.some((one) => filter.partyKinds.includes(one.party.kind))) &&
    (filter.signed === null || filter.signed === participations.some((one) => isSigning(one, filter)))
  )
}

function isSigning({ relation }: Participation, { modalities }: DealingFilter): boolean {
  return relation.type === 'SIGNED' && (modalities.length === 0 ? relation.modality === 'reported' : true)
}

function hasAskedParties(parties: ReadonlySet<string>, { parties: asked, allParties }: DealingFilter): boolean {
  if (asked.length === 0) return true
  return allParties ? asked.every((id) => parties.has(id)) : asked.some((id) => parties.has(id))
}

function admits<Value>(asked: readonly Value[], value: Value): boolean {
  return asked.length === 0 || asked.includes(value)
}
