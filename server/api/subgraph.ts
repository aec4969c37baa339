/** The one value of this house as GraphQL has it: flat, each node and edge once. */
import { componentsOf, densityOf } from '../graph/connectivity.ts'
import { cytoscape } from '../graph/format/cytoscape.ts'
import { nodeLink } from '../graph/format/node-link.ts'
import { table } from '../graph/format/table.ts'
import { nameOf } from '../graph/node.ts'
import type { OutlineNode, SubgraphEdge } from '../graph/subgraph.ts'
import { citationsBy, nodeBy, nodesBy, resolver } from './by-id.ts'
import type { Answer } from './answer.ts'
import type { ApiContext } from './context.ts'
import { languageArgument, type LanguageArguments } from './entity.ts'
import { exportFormats, exportUrl, type ExportArguments } from './export-url.ts'
import { loadAll } from './loaders.ts'
import { readsNothing } from './reads-nothing.ts'
import type { SchemaPart } from './schema-part.ts'

export const subgraph: SchemaPart = {
  typeDefs: `
"A graph answer: flat, each node and edge once, in a fixed order; ready for networkx, igraph, pandas and Cytoscape."
type Subgraph {
  "What is in it: nearest first where the question has a centre, then by kind, then by id."
  nodes: [SubgraphNode!]!
  "What ties it, by type, then by ends."
  edges: [SubgraphEdge!]!
  "The limit that was met; null when the answer is complete."
  truncated: Truncation
  "How many things a date filter left out because they have no date."
  undatedLeftOut: Int!
  "The version of the data it answers from: what a figure or a notebook cites."
  version: String!
  "The question as an address: put it after ? to see the picture, or into an export."
  view: String!
  "All the evidence of what is shown, in the order of the text; place in this list, counted from 1, is its number."
  citations: [Citation!]!
  "Its connected components, largest first; directions make no difference."
  components: [Component!]!
  "The share, 0 to 1, of all pairs of nodes that are tied; directions and weights make no difference."
  density: Float!
  "Exactly what networkx.node_link_graph takes, old versions and new; attributes are scalars, absent rather than null."
  nodeLink(${languageArgument}): JSON!
  "A whole Cytoscape document: for cytoscape({ elements: doc.elements }) and networkx.cytoscape_graph(doc)."
  cytoscape(${languageArgument}): JSON!
  "One flat row an edge."
  table(${languageArgument}): Table!
  "The address that gives this very answer as a file."
  exportUrl(
    "Which file."
    format: ExportFormat!,
    "The keys of a view that say how it is drawn, such as layout=layered&lang=en."
    picture: String
  ): String!
}

"A node of one answer. Its id is in \`node\`, not in \`id\`: the same thing has another degree in another answer, and caches merge by id."
type SubgraphNode {
  "Id of the thing."
  node: ID!
  "What sort of thing it is."
  kind: Kind!
  "What it is called."
  label(${languageArgument}): String!
  "How many relations lie between it and the nodes asked about, on paths between it and where they start; null where the question has no centre."
  hop: Int
  "How many edges it has in this answer."
  degree: Int!
  "Which of the expanded nodes brought it, counted from 0; null where the question itself did."
  expansion: Int
  "The thing itself, with all that can be asked of it."
  entity: Entity!
}

"An edge of one answer: one relation, or several that say the same of the same two."
type SubgraphEdge {
  "Its id: the first relation's, or both parties' where parties are tied to parties."
  edge: ID!
  "Id of the node it leads from."
  source: ID!
  "Id of the node it leads to."
  target: ID!
  "A relation type, or SIGNED_WITH where parties are tied to parties."
  type: String!
  "Whether its direction says something."
  directed: Boolean!
  "How many relations it stands for; where parties are tied to parties, how many dealings."
  weight: Int!
  "When; null where none is stated or its relations differ."
  date: Date
  "How the text puts it; null where its relations differ."
  modality: Modality
  "What the reading rests on; null where its relations differ."
  basis: Basis
  "The verb, in the words of the text; null where none is stated or its relations differ."
  verb: String
  "What a relation of no type of its own says, in the words of the text; null where none is stated or its relations differ."
  predicate: String
  "Which of the expanded nodes brought it, counted from 0; null where the question itself did."
  expansion: Int
  "The dealings it stands for."
  via: [Dealing!]!
  "Where parties are tied to parties: the most parties that one of those dealings has; more than two make one dealing look like several."
  partyCount: Int
  "The relations it stands for."
  relations: [Relation!]!
  "Where the text says so, in the order of the text."
  citations: [Citation!]!
}

"A limit that was met: there is more than is shown."
type Truncation {
  "Which limit, in words."
  reason: String!
  "The limit."
  limit: Int!
  "How many there are, where that is known."
  known: Int
}

"A part of an answer: connected, or a community."
type Component {
  "How many nodes it has."
  size: Int!
  "Their ids, in the order of the answer."
  nodeIds: [ID!]!
}

"A flat table."
type Table {
  "The names of the columns, in order."
  columns: [String!]!
  "The rows: objects with exactly these columns."
  rows: [JSON!]!
}
${exportFormats.typeDefs}`,
  resolvers: {
    ...exportFormats.resolvers,
    Subgraph: {
      edges: resolver((answer: Answer, { loaders, info }) => {
        // So that what asks for evidence edge by edge reads it with all of the answer's.
        if (!readsNothing(info)) loaders.keepCitations(answer.evidence)
        return answer.edges
      }),
      citations: ({ evidence }: Answer) => evidence(),
      components: componentsOf,
      density: densityOf,
      nodeLink: async ({ whole }: Answer, { lang }: LanguageArguments) => nodeLink(await whole(), lang ?? 'zh'),
      cytoscape: async ({ whole }: Answer, { lang }: LanguageArguments) => cytoscape(await whole(), lang ?? 'zh'),
      table: async ({ whole }: Answer, { lang }: LanguageArguments) => table(await whole(), lang ?? 'zh'),
      exportUrl: ({ view }: Answer, asked: ExportArguments, { origin }: ApiContext) => exportUrl(origin, view, asked),
    },
    SubgraphNode: {
      node: ({ id }: OutlineNode) => id,
      label: (node: OutlineNode, { lang }: LanguageArguments) => nameOf(node, lang ?? 'zh'),
      entity: nodeBy(({ id }: OutlineNode) => id),
    },
    SubgraphEdge: {
      edge: ({ id }: SubgraphEdge) => id,
      via: nodesBy(({ via }: SubgraphEdge) => via),
      relations: ({ relations }: SubgraphEdge, _: unknown, { loaders }: ApiContext) =>
        loadAll(loaders.relations, relations),
      citations: citationsBy(({ citations }: SubgraphEdge) => citations),
    },
  },
}
