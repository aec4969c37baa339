/** What can be counted, with all that it can be counted by: one case a part in a dealing, an end of a relation, or a thing. */
import type { DayInterval } from '../graph/date.ts'
import { everyDealing, intervalOf, type DealingFilter, type Participation } from '../graph/signing.ts'
import { keysOf, kinds, type Basis, type Kind, type Modality, type RelationType } from '../graph/vocabulary.ts'
import type { TraversalContext } from './context.ts'
import { keptDealings, type KeptDealing } from './dealings.ts'
import { countedOnce } from './instances.ts'
import { everyRelation, matchingRelations } from './relations.ts'
import type { MatchingRelation, RelationFilter, Thing } from './structure.ts'
import { thingsOfKinds } from './things.ts'

/** One way in which something counts; `null` where there is nothing of that sort to say. */
export interface Case {
  /** What counts: cases of one unit count once in a bucket. */
  readonly unit: string
  readonly type: RelationType | null
  readonly kind: Kind
  readonly modality: Modality | null
  readonly basis: Basis | null
  readonly date: DayInterval | null
  readonly agreementKind: string | null
  readonly party: { readonly id: string; readonly kind: Kind } | null
  readonly verb: string | null
  /** Ids of citations. */
  readonly citations: readonly string[]
}

/** The parts of all parties in the dealings that pass. A dealing and the general one it is an instance of are one unit. */
export async function dealingCases(context: TraversalContext, filter = everyDealing): Promise<readonly Case[]> {
  const kept = await keptDealings(context, filter)
  const units = await countedOnce(
    context,
    kept.map(({ dealing }) => dealing.id),
  )
  return kept.flatMap((one) => {
    const unit = units.get(one.dealing.id)
    return unit === undefined ? [] : casesOfDealing(one, unit)
  })
}

/** Both ends of the relations that pass, as far as they are parties; one case where none is. */
export async function relationCases(context: TraversalContext, filter = everyRelation): Promise<readonly Case[]> {
  return (await matchingRelations(context, filter)).flatMap(casesOfRelation)
}

/** All things; with a filter, those at the ends of the relations or those that are parties of the dealings that pass. */
export async function thingCases(
  context: TraversalContext,
  {
    dealings,
    relations,
  }: { readonly dealings?: DealingFilter | undefined; readonly relations?: RelationFilter | undefined },
): Promise<readonly Case[]> {
  const [parts, ends] = [
    dealings === undefined ? null : (await keptDealings(context, dealings)).flatMap((one) => one.participations),
    relations === undefined ? null : (await matchingRelations(context, relations)).map((one) => one.relation),
  ]
  const among = parts?.map((part) => part.party.id) ?? ends?.flatMap(({ source, target }) => [source, target])
  const ids = among === undefined ? null : new Set(among)
  const things = await thingsOfKinds(context, keysOf(kinds))
  return things.filter((thing) => ids === null || ids.has(thing.id)).map(caseOfThing)
}

function casesOfDealing({ dealing, participations }: KeptDealing, unit: string): readonly Case[] {
  const { kind, interval, citations } = dealing
  const ofDealing = { unit, kind, agreementKind: agreementKindOf(kind, dealing.agreementKind) }
  const nothing = { type: null, modality: null, basis: null, party: null, verb: null }
  if (participations.length === 0) return [{ ...ofDealing, ...nothing, date: interval, citations }]
  return participations.map((part) => ({ ...ofDealing, ...saidOf(part), date: intervalOf(part), party: part.party }))
}

function casesOfRelation({ relation, sourceKind, targetKind, agreementKind }: MatchingRelation): readonly Case[] {
  const { id: unit, source, target, date } = relation
  const ends = [
    { id: source, kind: sourceKind },
    { id: target, kind: targetKind },
  ]
  const parties = ends.filter((end) => isParty(end.kind))
  const kindOfAgreement = agreementKindOf(ends.find((end) => end.kind === 'Agreement')?.kind, agreementKind)
  return (parties.length === 0 ? [null] : parties).map((party) => ({
    ...saidOf({ relation }),
    ...{ unit, kind: targetKind, date, agreementKind: kindOfAgreement, party },
  }))
}

function caseOfThing({ id, kind, basis, date, agreementKind, citations }: Thing): Case {
  const said = { type: null, modality: null, verb: null }
  const party = isParty(kind) ? { id, kind } : null
  return { unit: id, kind, basis, date, agreementKind: agreementKindOf(kind, agreementKind), party, citations, ...said }
}

function saidOf({ relation: { type, modality, basis, verb, citations } }: Pick<Participation, 'relation'>) {
  return { type, modality, basis, verb, citations }
}

/** An agreement of which nothing more is said is an other one; what is no agreement has no kind of that sort. */
function agreementKindOf(kind: Kind | undefined, agreementKind: string | null): string | null {
  return kind === 'Agreement' ? (agreementKind ?? 'other') : null
}

function isParty(kind: Kind): boolean {
  return kinds[kind].role === 'party'
}
