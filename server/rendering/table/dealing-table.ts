/** Dealings as a table: a row a dealing, with its parties. */
import type { GraphNode } from '../../graph/node.ts'
import { kindsWithRole } from '../../graph/vocabulary.ts'
import type { TraversalContext } from '../../traversal/context.ts'
import { participationsOfDealings } from '../../traversal/participations.ts'
import { nodesOf } from './columns.ts'
import { nodeTable, type MoreColumns } from './node-table.ts'

/** Who takes part, by id; those who are said not to are none. */
const parties: MoreColumns = {
  names: ['parties', 'partyNames', 'partyNamesEn'],
  of: async (context, dealings) => {
    const idsOf = await partiesOf(context, dealings)
    const nodes = await nodesOf(context, [...idsOf.values()].flat())
    return (dealing) => {
      const ids = idsOf.get(dealing.id) ?? []
      const named = ids.flatMap((id) => nodes.get(id) ?? [])
      return {
        parties: ids,
        partyNames: named.map(({ name }) => name),
        // A list keeps step with the other two, so a name that has no English stands as it is.
        partyNamesEn: named.map(({ name, nameEn }) => nameEn ?? name),
      }
    }
  },
}

/** The table of all agreements, co-operations and statements. */
export const dealingTable = nodeTable({ record: 'dealing', kinds: kindsWithRole('dealing'), more: parties })

async function partiesOf(
  context: TraversalContext,
  dealings: readonly GraphNode[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const participations = await participationsOfDealings(
    context,
    dealings.map(({ id }) => id),
  )
  const parties = new Map<string, Set<string>>()
  for (const { party, dealing, relation } of participations) {
    if (relation.modality === 'negative') continue
    parties.set(dealing.id, (parties.get(dealing.id) ?? new Set()).add(party.id))
  }
  return new Map([...parties].map(([id, found]) => [id, [...found].sort()]))
}
