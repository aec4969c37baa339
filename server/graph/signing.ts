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
  const kept = byDealing(participations.filter((one) => passesItself(one, filter)))
  for (const [id, some] of kept) if (!passesTogether(some, filter)) kept.delete(id)
  if (!isDateAsked(filter)) return { dealings: kept, undatedLeftOut: 0 }
  const undated = [...kept.values()].filter((some) => some.every((one) => intervalOf(one) === null))
  const dated = [...kept]
    .map(([id, some]) => [id, some.filter((one) => passesDates(intervalOf(one), filter))] as const)
    .filter(([, some]) => passesTogether(some, filter))
  return { dealings: new Map(dated), undatedLeftOut: filter.undated ? 0 : undated.length }
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
  const numbers = numbersOf(tying)
  const pairs: Pairs = { byKey: new Map(), parties: numbers.size, tiedAgain: new Set() }
  for (const [dealing, participations] of tying) addPairs(pairs, dealing, partsOf(participations, numbers))
  for (const pair of pairs.tiedAgain) putTogether(pair, instances)
  const kept: PartyPair[] = []
  for (const key of Float64Array.from([...pairs.byKey.keys()]).sort()) {
    const pair = pairs.byKey.get(key)
    if (pair !== undefined && pair.weight >= minWeight) kept.push(pair)
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
  /** Those that more than one dealing ties. */
  readonly tiedAgain: Set<GrowingPair>
}

/** A party's part in a dealing. */
interface Part {
  readonly party: string
  /** The place of the party among all, by id. */
  readonly number: number
  readonly relations: Relation[]
}

/** Adds a dealing to all pairs of its parties. */
function addPairs({ byKey, parties, tiedAgain }: Pairs, dealing: string, parts: readonly Part[]): void {
  for (const [place, one] of parts.entries()) {
    for (let next = place + 1; next < parts.length; next++) {
      const other = parts[next]
      if (other === undefined) continue
      const key = one.number * parties + other.number
      const pair = byKey.get(key)
      // Nearly all are tied once. Their lists are made as long as they are: an empty one that grows takes room for seventeen.
      if (pair === undefined) {
        const [a, b, relations] = [one.party, other.party, relationsOf(one, other)]
        byKey.set(key, { a, b, relations, via: [dealing], partyCount: parts.length, weight: 1 })
        continue
      }
      tiedAgain.add(pair)
      pair.relations.push(...one.relations, ...other.relations)
      pair.via.push(dealing)
      if (pair.partyCount < parts.length) pair.partyCount = parts.length
    }
  }
}

/** The relations of two parts, by id. */
function relationsOf(one: Part, other: Part): Relation[] {
  const [a, b] = [one.relations[0], other.relations[0]]
  // Two, nearly always: a call of sort for each of a hundred thousand pairs is a tenth of the projection.
  if (a !== undefined && b !== undefined && one.relations.length + other.relations.length === 2)
    return byId(a, b) < 0 ? [a, b] : [b, a]
  return [...one.relations, ...other.relations].sort(byId)
}

function byId(a: Relation, b: Relation): number {
  return a.id < b.id ? -1 : 1
}

/** Puts what several dealings said of a pair in order, and weighs it. */
function putTogether(pair: GrowingPair, instances: ReadonlyMap<string, string>): void {
  pair.relations.sort(byId)
  pair.via.sort()
  pair.weight = pair.via.filter((id) => !pair.via.includes(instances.get(id) ?? '')).length
}

/** The ids of all parties → their places in order. */
function numbersOf(dealings: Iterable<readonly [string, readonly Participation[]]>): ReadonlyMap<string, number> {
  const ids = new Set<string>()
  for (const [, participations] of dealings) for (const { party } of participations) ids.add(party.id)
  return new Map([...ids].sort().map((id, number) => [id, number]))
}

/** The parts of the parties of a dealing, by the parties' ids. */
function partsOf(participations: readonly Participation[], numbers: ReadonlyMap<string, number>): readonly Part[] {
  const parts: Part[] = []
  for (const { party, relation } of participations) {
    const known = parts.find((part) => part.party === party.id)
    if (known !== undefined) known.relations.push(relation)
    else parts.push({ party: party.id, number: numbers.get(party.id) ?? 0, relations: [relation] })
  }
  return parts.sort((a, b) => a.number - b.number)
}

function byDealing(participations: readonly Participation[]): Map<string, readonly Participation[]> {
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
