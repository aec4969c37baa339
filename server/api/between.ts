/** What the source says of two parties. */
import { between as answer, summaryOf, type BetweenAnswer } from '../traversal/between.ts'
import { nodesBy } from './by-id.ts'
import type { ApiContext } from './context.ts'
import { languageArgument, type LanguageArguments } from './entity.ts'
import { makeEnum } from './enums.ts'
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
${standing.typeDefs}`,
  resolvers: {
    ...standing.resolvers,
    Query: {
      between: (_: unknown, { a, b }: { readonly a: string; readonly b: string }, { traversal }: ApiContext) =>
        answer(traversal, a, b),
    },
    BetweenAnswer: {
      summary: (answer: BetweenAnswer, { lang }: LanguageArguments) => summaryOf(answer, lang ?? 'zh'),
      dealings: nodesBy(({ dealings }: BetweenAnswer) => dealings),
      statements: nodesBy(({ statements }: BetweenAnswer) => statements),
    },
  },
}
