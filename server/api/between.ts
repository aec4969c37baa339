/** What the source says of two parties. */
import type { GraphNode } from '../graph/node.ts'
import { between as answer, summaryOf, type BetweenAnswer } from '../traversal/between.ts'
import type { Path } from '../traversal/path.ts'
import type { ApiContext } from './context.ts'
import { languageArgument, type LanguageArguments } from './entity.ts'
import { makeEnum } from './enums.ts'
import { loadAll } from './loaders.ts'
import type { SchemaPart } from './schema-part.ts'

const standing = makeEnum('Standing', 'What the source says of two parties.', {
  STATED: 'It states a dealing of the two.',
  CLASS_LEVEL:
    'Only a statement about a class touches both: they are parties of it on different sides, or belong to its parties.',
  NOT_STATED: 'It is silent; that denies nothing.',
})

export const between: SchemaPart = {
  typeDefs: `
extend type Query {
  "What the source says of two parties: dealings of the two, class-level statements, or nothing."
  between("Id of the one." a: ID!, "Id of the other." b: ID!): BetweenAnswer
}

"What the source says of two parties."
type BetweenAnswer {
  "In a word."
  standing: Standing!
  "In a sentence."
  summary(${languageArgument}): String!
  "The dealings that both are parties of, earliest first."
  dealings: [Dealing!]!
  "The class-level statements that touch both, earliest first."
  statements: [Statement!]!
  "A shortest path from the one to the other; null where there is none of six relations or fewer. It may lead through anything, and is no dealing of the two."
  shortest: Path
}

"A way from one node to another, hop by hop, no node twice."
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
${standing.typeDefs}`,
  resolvers: {
    ...standing.resolvers,
    Query: {
      between: (_: unknown, { a, b }: { readonly a: string; readonly b: string }, { traversal }: ApiContext) =>
        answer(traversal, a, b),
    },
    BetweenAnswer: {
      summary: (answer: BetweenAnswer, { lang }: LanguageArguments) => summaryOf(answer, lang ?? 'zh'),
      dealings: ({ dealings }: BetweenAnswer, _: unknown, { loaders }: ApiContext) => loadAll(loaders.nodes, dealings),
      statements: ({ statements }: BetweenAnswer, _: unknown, { loaders }: ApiContext) =>
        loadAll(loaders.nodes, statements),
    },
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
