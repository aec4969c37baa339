/** Who signed with whom: dealings as nodes between their parties, or projected onto the parties. */
import { compareDates, type DayInterval } from '../graph/date.ts'
import { filterDealings, intervalOf, projectOntoParties, type Participation, type PartyPair } from '../graph/signing.ts'
import type { Outline, SubgraphEdge, Truncation } from '../graph/subgraph.ts'
import type { View } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { addExpansions } from './expansions.ts'
import { knownHeads } from './look-up.ts'
import {
  allParticipations,
  instancesAmong,
  participationsOfDealings,
  participationsOfParties,
} from './participations.ts'
import { outlineOf, citationsOf, common, commonDate, mergeRelations } from './subgraph.ts'

type Dealings = ReadonlyMap<string, readonly Participation[]>

/**
 * The answer to a view of signings, at most `limit` dealings, earliest first, undated last. Throws UNKNOWN_ID for a party
 * that is not in the graph.
 */
export async function signings(context: TraversalContext, view: View): Promise<Outline> {
  await knownHeads(context, view.parties)
  const filtered = filterDealings(await participationsFor(context, view), view)
  const { dealings, truncated } = cut(filtered.dealings, view.limit)
  const edges = view.form === 'parties' ? await partyEdges(context, dealings, view) : bipartiteEdges(dealings)
  const nodes = new Map<string, null>()
  for (const { source, target } of edges) nodes.set(source, null).set(target, null)
  const found = { view, nodes, edges, truncated, undatedLeftOut: filtered.undatedLeftOut }
  return outlineOf(context, await addExpansions(context, found))
}

async function participationsFor(context: TraversalContext, view: View): Promise<readonly Participation[]> {
  if (view.parties.length === 0) return allParticipations(context)
  const own = await participationsOfParties(context, view.parties)
  return participationsOfDealings(
    context,
    own.map((one) => one.dealing.id),
  )
}

function cut(
  dealings: Dealings,
  limit: number,
): { readonly dealings: Dealings; readonly truncated: Truncation | null } {
  if (dealings.size <= limit) return { dealings, truncated: null }
  const sorted = [...dealings].sort(
    ([idA, a], [idB, b]) => compareDates(earliestOf(a), earliestOf(b)) || (idA < idB ? -1 : 1),
  )
  return {
    dealings: new Map(sorted.slice(0, limit)),
    truncated: { reason: 'too many dealings', limit, known: dealings.size },
  }
}

/** The earliest date that a part in a dealing has: its parts come in no order, and may differ. */
function earliestOf(participations: readonly Participation[]): DayInterval | null {
  return participations.map(intervalOf).reduce((a, b) => (compareDates(a, b) <= 0 ? a : b), null)
}

function bipartiteEdges(dealings: Dealings): readonly SubgraphEdge[] {
  return mergeRelations([...dealings.values()].flatMap((participations) => participations.map((one) => one.relation)))
}

async function partyEdges(context: TraversalContext, dealings: Dealings, view: View): Promise<readonly SubgraphEdge[]> {
  const instances = await instancesAmong(context, [...dealings.keys()])
  return projectOntoParties(dealings, instances, view.minWeight).map(toPairEdge)
}

function toPairEdge({ a, b, weight, via, relations, partyCount }: PartyPair): SubgraphEdge {
  return {
    id: `${a}--${b}`,
    source: a,
    target: b,
    type: 'SIGNED_WITH',
    directed: false,
    weight,
    date: commonDate(relations),
    modality: common(relations, ({ modality }) => modality),
    basis: common(relations, ({ basis }) => basis),
    verb: common(relations, ({ verb }) => verb),
    predicate: null,
    relations: relations.map((relation) => relation.id),
    via,
    partyCount,
    expansion: null,
    citations: citationsOf(relations),
  }
}
