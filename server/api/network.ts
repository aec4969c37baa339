/** The whole graph, and the part of it among some nodes. */
import { defaultView } from '../graph/view/view.ts'
import type { Answer } from './answer.ts'
import { bounded, listOf, orDefault, setOf } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { graphFilterOf, type GraphFilterInput } from './graph-filter.ts'
import type { SchemaPart } from './schema-part.ts'

interface NetworkArguments {
  readonly filter?: GraphFilterInput | null
  readonly expand?: readonly string[] | null
  readonly limit?: number | null
}

interface InducedArguments extends Omit<NetworkArguments, 'limit'> {
  readonly nodes: readonly string[]
}

const initial = { induced: defaultView('induced'), network: defaultView('network') }

const expandArgument = `"Nodes whose neighbours are shown too, in the order in which they were expanded."
    expand: [ID!]`

export const network: SchemaPart = {
  typeDefs: `
extend type Query {
  "Some nodes and the relations among them: an induced subgraph. Nodes that the filter leaves out by kind, class level or signing are left out though they are asked for; those that nothing ties stay."
  induced(
    "The nodes asked for."
    nodes: [ID!]!,
    "Which of the relations among them, and to which of them; all when left out."
    filter: GraphFilter,
    ${expandArgument}
  ): Subgraph
  "The whole graph, within limits: nodes that the filter lets in and the relations among them. Nodes that nothing ties are in it only where the filter limits no relations."
  network(
    "Which relations, and among what; all when left out."
    filter: GraphFilter,
    ${expandArgument},
    "How many nodes at most: those with most of these relations first, then by id."
    limit: Int = ${String(initial.network.limit)}
  ): Subgraph
}
`,
  resolvers: {
    Query: {
      induced: async (_: unknown, { nodes, filter, expand }: InducedArguments, context: ApiContext): Promise<Answer> =>
        context.loaders.answers({
          ...initial.induced,
          ...(await graphFilterOf(context, filter)),
          nodes: setOf(nodes),
          expand: listOf(expand),
          // Whoever names more nodes than an address shows by default means them all.
          limit: Math.max(initial.induced.limit, new Set(nodes).size),
        }),
      network: async (_: unknown, { filter, expand, limit }: NetworkArguments, context: ApiContext): Promise<Answer> =>
        context.loaders.answers({
          ...initial.network,
          ...(await graphFilterOf(context, filter)),
          expand: listOf(expand),
          limit: bounded('limit', orDefault(limit, initial.network.limit)),
        }),
    },
  },
}
