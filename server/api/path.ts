/** A way through the graph, hop by hop. */
import type { GraphNode } from '../graph/node.ts'
import type { Path } from '../traversal/path.ts'
import type { ApiContext } from './context.ts'
import { loadAll } from './loaders.ts'
import type { SchemaPart } from './schema-part.ts'

export const path: SchemaPart = {
  typeDefs: `
"A way from one node to another, hop by hop, no node twice. A hop is a relation: of two relations between the same two nodes each makes a path of its own."
type Path {
  "How many relations it has."
  length: Int!
  "The nodes it leads through, both ends included."
  nodes: [Entity!]!
  "The relations it leads along."
  relations: [Relation!]!
  "Its hops."
  steps: [PathStep!]!
  "Whether a hop goes through a class-level statement, and so shows no dealing of the two."
  classLevel: Boolean!
}

"A hop of a path."
type PathStep {
  "Id of the node it starts from."
  from: ID!
  "The relation it goes along, with its evidence."
  relation: Relation!
  "Id of the node it leads to."
  to: ID!
  "Whether it goes along the relation's direction."
  forward: Boolean!
}
`,
  resolvers: {
    Path: {
      length: ({ steps }: Path) => steps.length,
      nodes: (path: Path, _: unknown, context: ApiContext) => nodesOf(path, context),
      relations: ({ steps }: Path) => steps.map((step) => step.relation),
      classLevel: async (path: Path, _: unknown, context: ApiContext) =>
        (await nodesOf(path, context)).some((node) => node.kind === 'Statement'),
    },
  },
}

function nodesOf({ nodes }: Path, { loaders }: ApiContext): Promise<readonly GraphNode[]> {
  return loadAll(loaders.nodes, nodes)
}
