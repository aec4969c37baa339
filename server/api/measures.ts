/** What measures say of an answer: which of its nodes stand out, and which belong together. */
import { nameOf } from '../graph/node.ts'
import { communitiesOf, rankingOf, type Centrality } from '../graph/ranking.ts'
import type { Outline, OutlineNode } from '../graph/subgraph.ts'
import { parseView } from '../graph/view/view.ts'
import { kinds } from '../graph/vocabulary.ts'
import { refuseOver } from '../traversal/context.ts'
import { bounded, keysIn, orDefault } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { languageArgument, type LanguageArguments } from './entity.ts'
import { makeEnum } from './enums.ts'
import type { SchemaPart } from './schema-part.ts'

/** Nodes times edges: betweenness walks from every node over all edges, some ten million steps a second. */
const mostSteps = 10_000_000

const centralities: SchemaPart = makeEnum('Centrality', 'How much a node stands out among those of one answer.', {
  DEGREE: 'How many neighbours it has.',
  BETWEENNESS: 'The share of all shortest ways between two others that lead over it, 0 to 1.',
  PAGERANK: 'The share of its time that a walker without aim spends there (damping 0.85), 0 to 1.',
})

export const measures: SchemaPart = {
  typeDefs: `
extend type Subgraph {
  "Which sorts of things it ties. Where they are several, such as parties and agreements, density, ranking and communities tell of that mixed graph; to measure parties among themselves, ask for signings with form PARTIES."
  kinds: [Kind!]!
  "The nodes that stand out by a measure of this answer alone, highest first, then by id; directions and weights make no difference, parallel edges count once. A score says nothing of the whole graph, nor of what a limit left out."
  ranking(
    "By which measure."
    by: Centrality = DEGREE,
    "How many at most."
    first: Int = 10
  ): [Ranked!]!
  "Groups of nodes that are tied more closely among themselves than to others, largest first: by Louvain's method with a fixed seed, in this answer alone, directions left out, edges by their weights. A picture with colour=community shows them. Nodes without edges are in none."
  communities: [Component!]!
}

"A node of one answer with what a measure of that answer says of it."
type Ranked {
  "Id of the thing."
  node: ID!
  "What sort of thing it is: scores of different sorts of things compare little."
  kind: Kind!
  "What it is called."
  label(${languageArgument}): String!
  "The number of neighbours, or a share from 0 to 1, to nine digits."
  score: Float!
}
${centralities.typeDefs}`,
  resolvers: {
    ...centralities.resolvers,
    Subgraph: {
      kinds: ({ nodes }: Outline) =>
        keysIn(
          kinds,
          nodes.map((node) => node.kind),
        ),
      ranking,
      communities: (subgraph: Outline) => communitiesOf(subgraph, parseView(subgraph.view).seed),
    },
    Ranked: {
      node: ({ node }: RankedNode) => node.id,
      kind: ({ node }: RankedNode) => node.kind,
      label: ({ node }: RankedNode, { lang }: LanguageArguments) => nameOf(node, lang ?? 'zh'),
    },
  },
}

interface RankingArguments {
  readonly by?: Centrality | null
  readonly first?: number | null
}

interface RankedNode {
  readonly node: OutlineNode
  readonly score: number
}

function ranking(subgraph: Outline, { by, first }: RankingArguments, { traversal }: ApiContext): readonly RankedNode[] {
  const [measure, most] = [orDefault(by, 'DEGREE'), bounded('first', orDefault(first, 10))]
  refuseOver(traversal.limits.first, 'first', most)
  const steps = subgraph.nodes.length * subgraph.edges.length
  if (measure === 'BETWEENNESS') refuseOver(mostSteps, 'nodes times edges for BETWEENNESS', steps)
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]))
  return rankingOf(subgraph, measure)
    .slice(0, most)
    .flatMap(({ id, score }) => {
      const node = nodes.get(id)
      return node === undefined ? [] : [{ node, score }]
    })
}
