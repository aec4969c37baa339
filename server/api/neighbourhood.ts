/** Everything near some nodes. */
import { defaultView, type View } from '../graph/view/view.ts'
import type { Answer } from './answer.ts'
import { invalid, listOf, orDefault, setOf, bounded } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { graphFilterOf, type GraphFilterInput } from './graph-filter.ts'
import type { SchemaPart } from './schema-part.ts'

interface NeighbourhoodArguments {
  readonly of: readonly string[]
  readonly hops?: number | null
  readonly filter?: GraphFilterInput | null
  readonly expand?: readonly string[] | null
  readonly limit?: number | null
}

const initial = defaultView('neighbourhood')

export const neighbourhood: SchemaPart = {
  typeDefs: `
extend type Query {
  "Everything within some hops of some nodes, nearest first: an ego network."
  neighbourhood(
    "The nodes asked about."
    of: [ID!]!,
    "How many relations away at most."
    hops: Int = ${String(initial.hops)},
    "Which relations may be walked; all when left out."
    filter: GraphFilter,
    "Nodes whose neighbours are shown too, in the order in which they were expanded."
    expand: [ID!],
    "How many nodes at most, nearest first."
    limit: Int = ${String(initial.limit)}
  ): Subgraph
}
`,
  resolvers: {
    Query: {
      neighbourhood: async (_: unknown, asked: NeighbourhoodArguments, context: ApiContext): Promise<Answer> =>
        context.loaders.answers(await viewOf(context, asked)),
    },
  },
}

async function viewOf(context: ApiContext, asked: NeighbourhoodArguments): Promise<View> {
  if (asked.of.length === 0) throw invalid('of', '[]', 'at least one id')
  return {
    ...initial,
    ...(await graphFilterOf(context, asked.filter)),
    of: setOf(asked.of),
    hops: bounded('hops', orDefault(asked.hops, initial.hops)),
    expand: listOf(asked.expand),
    limit: bounded('limit', orDefault(asked.limit, initial.limit)),
  }
}
