/** The dealings a party takes part in, and with whom: read through the loaders, so that a page of parties asks as much as one. */
import { filterDealings, projectOntoParties, type DealingFilter, type Participation } from '../graph/signing.ts'
import { requireNodes } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { allGiven } from './given.ts'

/** Dealing → the participations that pass. */
export type Dealings = ReadonlyMap<string, readonly Participation[]>

export interface Counterparty {
  readonly party: string
  /** Ids, instances of other dealings too. */
  readonly dealings: readonly string[]
  /** Dealings counted once. */
  readonly count: number
}

/** The dealings that pass a filter and that the party itself takes part in, in what passes. Throws UNKNOWN_ID. */
export async function dealingsWith(context: ApiContext, party: string, filter: DealingFilter): Promise<Dealings> {
  const { partsOf, partsIn } = context.loaders
  await requireNodes(context, filter.parties)
  const ids = new Set((await partsOf.load(party)).map((part) => part.dealing.id))
  const parts = await allGiven([...ids].map((id) => partsIn(id)))
  const { dealings } = filterDealings(parts.flat(), filter)
  return new Map([...dealings].filter(([, some]) => some.some((part) => part.party.id === party)))
}

/** Those a party shares dealings with, most first, then by id. */
export async function counterpartiesOf(
  context: ApiContext,
  party: string,
  filter: DealingFilter,
): Promise<readonly Counterparty[]> {
  const dealings = await dealingsWith(context, party, filter)
  const instances = await instancesAmong(context, [...dealings.keys()])
  // Pair by pair: projecting all parties of a treaty of two hundred onto each other would weigh twenty thousand pairs for one.
  return [...sharedWith(party, dealings)]
    .flatMap(([other, shared]) =>
      projectOntoParties(shared, instances, filter.minWeight).map(({ via, weight }) => ({
        party: other,
        dealings: via,
        count: weight,
      })),
    )
    .sort((a, b) => b.count - a.count || (a.party < b.party ? -1 : 1))
}

/** Other party → the dealings of both, with the parts of the two alone. */
function sharedWith(party: string, dealings: Dealings): ReadonlyMap<string, Dealings> {
  const shared = new Map<string, Map<string, readonly Participation[]>>()
  for (const [id, parts] of dealings) {
    for (const other of new Set(parts.map((part) => part.party.id))) {
      if (other === party) continue
      const withOther = shared.get(other) ?? new Map<string, readonly Participation[]>()
      const ofBoth = parts.filter((part) => part.party.id === party || part.party.id === other)
      shared.set(other, withOther.set(id, ofBoth))
    }
  }
  return shared
}

async function instancesAmong({ loaders }: ApiContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const generals = await Promise.all(ids.map((id) => loaders.generals.load(id)))
  return new Map(ids.map((id, index) => [id, generals[index] ?? '']))
}
