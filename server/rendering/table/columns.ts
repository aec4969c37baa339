/** Columns that several tables have: a date, and the evidence. */
import { inOrderOfText, placeOf, type Citation } from '../../graph/citation.ts'
import type { PointedDate } from '../../graph/date.ts'
import type { GraphNode, Properties } from '../../graph/node.ts'
import type { TraversalContext } from '../../traversal/context.ts'
import { citationsByIds, nodesByIds } from '../../traversal/look-up.ts'
import type { TableRow } from './table.ts'

export const dateNames = ['date', 'earliest', 'latest', 'datePrecision', 'dateBasis', 'dateText']

/** The date as the text has it, and the days it may mean. */
export function dateColumns(date: PointedDate | null): TableRow {
  return {
    date: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    datePrecision: date?.precision ?? null,
    dateBasis: date?.basis ?? null,
    dateText: date?.text ?? null,
  }
}

export const evidenceNames = ['citation', 'place', 'quote', 'statement', 'statementEn', 'citations', 'datasets']

/** What rests on citations, and comes from datasets. */
interface Resting {
  readonly citations: readonly string[]
  readonly datasets: readonly string[]
}

/** The first citation in the order of the text, the ids of all, and the datasets. */
export function evidenceColumns({ citations, datasets }: Resting, byId: ReadonlyMap<string, Citation>): TableRow {
  const [first] = inOrderOfText(citations.flatMap((id) => byId.get(id) ?? []))
  return {
    citation: first?.id ?? null,
    place: first === undefined ? null : placeOf(first),
    quote: first?.quote ?? null,
    statement: first?.statement ?? null,
    statementEn: first?.statementEn ?? null,
    citations,
    datasets,
  }
}

/** The citations that some things rest on, by id; one engine query. */
export async function citationsOf(
  context: TraversalContext,
  things: readonly Resting[],
): Promise<ReadonlyMap<string, Citation>> {
  return byIdOf(await citationsByIds(context, [...new Set(things.flatMap((thing) => thing.citations))]))
}

/** Nodes by id; one engine query. */
export async function nodesOf(
  context: TraversalContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, GraphNode>> {
  return byIdOf(await nodesByIds(context, [...new Set(ids)]))
}

/** The data's own columns; one called like a column of ours gets `property_` before it. */
export function ownColumns(properties: Properties, ours: ReadonlySet<string>): TableRow {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [ownName(name, ours), value]))
}

export function ownName(name: string, ours: ReadonlySet<string>): string {
  return ours.has(name) ? `property_${name}` : name
}

function byIdOf<Thing extends { readonly id: string }>(found: readonly (Thing | null)[]): ReadonlyMap<string, Thing> {
  return new Map(found.flatMap((thing) => (thing === null ? [] : [[thing.id, thing] as const])))
}
