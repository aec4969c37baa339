/** A way through the graph, hop by hop. */
import type { Path } from '../traversal/path.ts'
import { nodesBy, toldOfNodes } from './by-id.ts'
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
      nodes: nodesBy(({ nodes }: Path) => nodes),
      relations: ({ steps }: Path) => steps.map((step) => step.relation),
      classLevel: toldOfNodes(
        ({ nodes }: Path) => nodes,
        (nodes) => nodes.some((node) => node.kind === 'Statement'),
      ),
    },
  },
}
