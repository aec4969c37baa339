/** Everything that has a date, and the things that could have one and have none. */
import type { PointedDate } from '../graph/date.ts'
import type { Relation } from '../graph/relation.ts'
import { defaultView, type View } from '../graph/view/view.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { keysOf, kinds, type Kind, type Modality } from '../graph/vocabulary.ts'
import type { TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import { expand } from './expand.ts'
import { knownHeads } from './look-up.ts'
import type { Thing } from './structure.ts'
import { thingsOfKinds } from './things.ts'

/** What a timeline tells. Empty lists and `null` limit nothing. */
export interface TimelineFilter extends Pick<View, 'kinds' | 'since' | 'until' | 'dates' | 'modalities' | 'datasets'> {
  /** Id of a node: only what it has a part in. */
  readonly party: string | null
}

/** A thing in time, or without a date. */
export interface TimelineItem {
  /** Id of the node. */
  readonly id: string
  readonly kind: Kind
  /** Its own date, or the relation's. */
  readonly date: PointedDate | null
  /** The relation that dates it; `null` where the date is its own. */
  readonly relation: Relation | null
  /** Ids: its own where the date is its own, and those of all relations that say this date of it. */
  readonly citations: readonly string[]
}

/** A date of a thing: its own, or one that a relation to it says. */
export interface DatedThing extends TimelineItem {
  readonly date: PointedDate
}

/** What a filter keeps, but for the time it asks for. */
export interface DatedThings {
  readonly dated: readonly DatedThing[]
  /** Things of kinds that can have a date, of which neither they nor a relation to them says one. */
  readonly undated: readonly TimelineItem[]
}

type Filter = Omit<TimelineFilter, 'since' | 'until' | 'dates'>

/** Kinds whose things can have a date of their own. */
const datedKinds = keysOf(kinds).filter((kind) => kinds[kind].dated)

/** Dated things by their own dates and by those of relations to them. Throws UNKNOWN_ID for a party that is not in the graph. */
export async function datedThings(context: TraversalContext, filter: Filter): Promise<DatedThings> {
  const own = await ownThings(context, filter)
  const ids = new Set(own.map((thing) => thing.id))
  const told = (await toldThings(context, filter)).filter(
    ({ id, relation }) => filter.party === null || ids.has(id) || touches(relation, filter.party),
  )
  const dated = new Set(told.map((thing) => thing.id))
  return {
    dated: [...own.filter(isDated), ...told],
    undated: own.filter((thing) => thing.date === null && !dated.has(thing.id)),
  }
}

/** Things of kinds that can have a date, with their own. */
async function ownThings(context: TraversalContext, filter: Filter): Promise<readonly TimelineItem[]> {
  const tied = filter.party === null ? null : await tiedTo(context, filter.party)
  const asked = datedKinds.filter((kind) => filter.kinds.length === 0 || filter.kinds.includes(kind))
  const things = (await thingsOfKinds(context, asked))
    .filter(({ id }) => tied === null || tied.has(id) || id === filter.party)
    .filter(({ datasets }) => isAmong(filter.datasets, datasets))
  return (await putAsAsked(context, things, filter.modalities)).map(({ id, kind, date, citations }) => ({
    ...{ id, kind, date, citations },
    relation: null,
  }))
}

/** Things by the dates that relations say of them. */
async function toldThings(context: TraversalContext, filter: Filter): Promise<readonly DatedThing[]> {
  const relations = await structureOf(context).datedRelations()
  return relations.flatMap(({ relation, targetKind: kind }) => {
    const { target: id, date, citations, modality, datasets } = relation
    const isKept =
      (filter.kinds.length === 0 || filter.kinds.includes(kind)) &&
      (filter.modalities.length === 0 || filter.modalities.includes(modality)) &&
      isAmong(filter.datasets, datasets)
    return isKept && date !== null ? [{ id, kind, date, relation, citations }] : []
  })
}

/** The nodes that a relation which ties anything (ONTOLOGY, rule 14) has in common with a node. */
async function tiedTo(context: TraversalContext, party: string): Promise<ReadonlySet<string>> {
  await knownHeads(context, [party])
  const { steps } = await expand(context, [party], {
    ...defaultView('neighbourhood'),
    exceptTypes: ['MENTIONS', 'QUOTES', 'EXAMPLE_OF'],
    modalities: keysOf(vocabulary.modalities).filter((modality) => modality !== 'negative'),
  })
  return new Set(steps.map((step) => step.far))
}

/**
 * The things that the text puts in one of the ways asked for. A thing has no modality of its own: it is put as the relations are
 * that end in it with its very date, since they tell how it came about; where there are none, as any that end in it; then as
 * any that lead from it; else as reported.
 */
async function putAsAsked(
  context: TraversalContext,
  things: readonly Thing[],
  asked: readonly Modality[],
): Promise<readonly Thing[]> {
  if (asked.length === 0) return things
  const ids = things.map((thing) => thing.id)
  const { steps } = await expand(context, ids, defaultView('neighbourhood'))
  const relations = new Map<string, Relation[]>(ids.map((id) => [id, []]))
  for (const { near, relation } of steps) relations.get(near)?.push(relation)
  return things.filter((thing) => {
    const modalities = tellingOf(thing, relations.get(thing.id) ?? []).map((relation) => relation.modality)
    return (modalities.length === 0 ? (['reported'] as const) : modalities).some((modality) => asked.includes(modality))
  })
}

/** Those of a thing's relations that tell how the text puts it. */
function tellingOf({ id, date }: Thing, relations: readonly Relation[]): readonly Relation[] {
  const bringing = relations.filter(({ target }) => target === id)
  const dating = bringing.filter((relation) => relation.date?.edtf === date?.edtf)
  return dating.length > 0 ? dating : bringing.length > 0 ? bringing : relations
}

function touches(relation: Relation | null, id: string): boolean {
  return relation?.source === id || relation?.target === id
}

function isDated(thing: TimelineItem): thing is DatedThing {
  return thing.date !== null
}

function isAmong(asked: readonly string[], own: readonly string[]): boolean {
  return asked.length === 0 || own.some((id) => asked.includes(id))
}
