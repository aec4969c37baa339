/** The ways between two nodes. */
import { defaultView, type View } from '../graph/view/view.ts'
import { paths as answer, pathsOutline, type PathAnswer } from '../traversal/paths.ts'
import { toAnswer } from './answer.ts'
import { bounded, orDefault } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { graphFilterOf, type GraphFilterInput } from './graph-filter.ts'
import type { SchemaPart } from './schema-part.ts'

interface PathsArguments {
  readonly from: string
  readonly to: string
  readonly maxLength?: number | null
  readonly limit?: number | null
  readonly filter?: GraphFilterInput | null
}

const initial = defaultView('paths')

export const paths: SchemaPart = {
  typeDefs: `
extend type Query {
  "The ways from one node to another: the shortest paths, then longer ones, every hop with its evidence. Never through a Source, which holds everything together, nor along MENTIONS, QUOTES, EXAMPLE_OF or a NEGATIVE relation, which tie nothing. Only as an end may a node be a Source, or of a kind that the filter leaves out."
  paths(
    "Id of the node they start from."
    from: ID!,
    "Id of the node they lead to."
    to: ID!,
    "How many relations a path may have; at most 12."
    maxLength: Int = ${String(initial.maxLength)},
    "How many paths at most, shortest first, those of one length by the ids of their nodes, then of their relations."
    limit: Int = ${String(initial.limit)},
    "Which relations may be walked, and through what; all that tie when left out."
    filter: GraphFilter
  ): PathAnswer
}

"The ways between two nodes."
type PathAnswer {
  "Whether there is any. If not, the source ties the two by nothing that short, which denies nothing."
  found: Boolean!
  "How many relations the shortest have; null where there is none."
  length: Int
  "In order: by length, then by the ids of their nodes, then of their relations."
  paths: [Path!]!
  "Null when all are here. Else, in its reason: too many shortest paths, \`known\` is how many shortest there are; too many paths, how many of any length, where they could be counted; or that not all longer ones could be looked for."
  truncated: Truncation
  "All these paths together as one graph, the two ends in it even where nothing ties them. A node's \`hop\` counts from where they start."
  subgraph: Subgraph!
}
`,
  resolvers: {
    Query: {
      paths: async (_: unknown, asked: PathsArguments, context: ApiContext): Promise<PathAnswer> =>
        answer(context.traversal, await viewOf(context, asked)),
    },
    PathAnswer: {
      found: ({ paths }: PathAnswer) => paths.length > 0,
      length: ({ paths: [shortest] }: PathAnswer) => shortest?.steps.length ?? null,
      subgraph: async (found: PathAnswer, _: unknown, { traversal }: ApiContext) =>
        toAnswer(traversal, await pathsOutline(traversal, found)),
    },
  },
}

async function viewOf(context: ApiContext, { from, to, maxLength, limit, filter }: PathsArguments): Promise<View> {
  return {
    ...initial,
    ...(await graphFilterOf(context, filter)),
    ...{ from, to },
    maxLength: bounded('maxLength', orDefault(maxLength, initial.maxLength)),
    limit: bounded('limit', orDefault(limit, initial.limit)),
  }
}
