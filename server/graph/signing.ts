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
  /** By which both take part, by id. */
  readonly relations: readonly Relation[]
  /** Ids of all dealings, instances too. */
  readonly via: readonly string[]
  /** The most parties that one of them has. */
  readonly partyCount: number
}

/**
 * The dealings a filter keeps. A participation counts when its own modality, basis and date pass; a dealing is kept when
 * those participations satisfy the rest. `signed` asks for a SIGNED relation that is reported, or of the asked modalities.
 */
export function filterDealings(participations: readonly Participation[], filter: DealingFilter): FilteredDealings {
  const candidates = byDealing(participations.filter((one) => passesItself(one, filter)))
  const kept = [...candidates].filter(([, some]) => passesTogether(some, filter))
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
 * `minWeight`, by their ids. `instances` maps a dealing to the general one it is an instance of. Statements make no pairs.
 */
export function projectOntoParties(
  dealings: FilteredDealings['dealings'],
  instances: ReadonlyMap<string, string>,
  minWeight = 1,
): readonly PartyPair[] {
  const tying = [...dealings].filter(([, participations]) => participations[0]?.dealing.kind !== 'Statement')
  const numbers = numbersOf(tying.flatMap(([, participations]) => participations.map(({ party }) => party.id)))
  const pairs: Pairs = { byKey: new Map(), parties: numbers.size }
  for (const [dealing, participations] of tying) addPairs(pairs, dealing, byParty(participations, numbers))
  const kept: PartyPair[] = []
  for (const key of Float64Array.from(pairs.byKey.keys()).sort()) {
    const pair = pairs.byKey.get(key)
    if (pair !== undefined && weigh(pair, instances) >= minWeight) kept.push(pair)
  }
  return kept
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
  readonly relations: Relation[]
  readonly via: string[]
  partyCount: number
  weight: number
}

interface Pairs {
  /** By one number of both parties: a text of both would be made for each of a hundred thousand pairs. */
  readonly byKey: Map<number, GrowingPair>
  /** How many parties there are. */
  readonly parties: number
}

/** Adds a dealing to all pairs of its parties. */
function addPairs({ byKey, parties: count }: Pairs, dealing: string, parties: readonly NumberedParty[]): void {
  for (const [index, first] of parties.entries()) {
    for (let next = index + 1; next < parties.length; next++) {
      const second = parties[next]
      if (second === undefined) continue
      const key = first.number * count + second.number
      const known = byKey.get(key)
      const pair = known ?? { a: first.id, b: second.id, relations: [], via: [], partyCount: 0, weight: 0 }
      if (known === undefined) byKey.set(key, pair)
      for (const relation of first.relations) pair.relations.push(relation)
      for (const relation of second.relations) pair.relations.push(relation)
      pair.via.push(dealing)
      if (pair.partyCount < parties.length) pair.partyCount = parties.length
    }
  }
}

/** Puts a pair in order, and tells its weight. */
function weigh(pair: GrowingPair, instances: ReadonlyMap<string, string>): number {
  const { relations, via } = pair
  const [first, second] = relations
  // Two, nearly always: a call of sort for each of a hundred thousand pairs is a tenth of the projection.
  if (relations.length > 2) relations.sort((one, other) => (one.id < other.id ? -1 : 1))
  else if (first !== undefined && second !== undefined && second.id < first.id) relations.reverse()
  const countedElsewhere = via.length < 2 ? [] : via.sort().filter((id) => via.includes(instances.get(id) ?? ''))
  pair.weight = via.length - countedElsewhere.length
  return pair.weight
}

interface NumberedParty {
  readonly id: string
  readonly number: number
  readonly relations: Relation[]
}

/** Ids → their places in order. */
function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].sort().map((id, number) => [id, number]))
}

/** The parties of a dealing, by number. */
function byParty(
  participations: readonly Participation[],
  numbers: ReadonlyMap<string, number>,
): readonly NumberedParty[] {
  const parties: NumberedParty[] = []
  for (const { party, relation } of participations) {
    const known = parties.find(({ id }) => id === party.id)
    if (known !== undefined) known.relations.push(relation)
    else parties.push({ id: party.id, number: numbers.get(party.id) ?? 0, relations: [relation] })
  }
  return parties.sort((one, other) => one.number - other.number)
}

function byDealing(participations: readonly Participation[]): ReadonlyMap<string, readonly Participation[]> {
  const dealings = new Map<string, Participation[]>()
  for (const one of participations) {
    const known = dealings.get(one.dealing.id)
    if (known === undefined) dealings.set(one.dealing.id, [one])
    else known.push(one)
  }
  return dealings
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
  return (
    participations.length > 0 &&
    passesParties(participations, filter) &&
    (filter.partyKinds.length === 0 || participations.some((one) => filter.partyKinds.includes(one.party.kind))) &&
    (filter.signed === null || filter.signed === participations.some((one) => isSigning(one, filter)))
  )
}

function isSigning({ relation }: Participation, { modalities }: DealingFilter): boolean {
  return relation.type === 'SIGNED' && (modalities.length === 0 ? relation.modality === 'reported' : true)
}

function passesParties(participations: readonly Participation[], filter: DealingFilter): boolean {
  const { parties: asked, allParties, minParties } = filter
  if (asked.length === 0 && minParties <= 1) return true
  const parties = new Set(participations.map((one) => one.party.id))
  if (parties.size < minParties) return false
  if (asked.length === 0) return true
  return allParties ? asked.every((id) => parties.has(id)) : asked.some((id) => parties.has(id))
}

function admits<Value>(asked: readonly Value[], value: Value): boolean {
  return asked.length === 0 || asked.includes(value)
}
