/** What a source can be asked besides its properties: whether its full text is at hand, and the text in its parts. */
import type { Paragraph, Sentence, SourceText } from '../graph/source-text.ts'
import { toldOfWhole } from './by-id.ts'
import type { SchemaPart } from './schema-part.ts'

export const source: SchemaPart = {
  typeDefs: `
extend type Source {
  "Whether its full text is at hand on this server, so that citations show their words in context."
  textAvailable: Boolean!
  "Its full text, line by line, where it is at hand on this server; else null. Its rights are its publisher's."
  paragraphs: [SourceParagraph!]
}

"A line of a source that is not blank."
type SourceParagraph {
  "Its place, such as P13, counted from 1: what citations name."
  id: ID!
  "Its sentences, in order."
  sentences: [SourceSentence!]!
}

"A sentence of a source; it ends at 。, ！ or ？, with the quotation mark that closes it, or with its line."
type SourceSentence {
  "Its place, such as P13.S1: what citations name."
  id: ID!
  "Where it begins, in Unicode code points of the text."
  start: Int!
  "Where it ends: the first code point after it."
  end: Int!
  "Its words."
  text: String!
}
`,
  resolvers: {
    Source: {
      textAvailable: toldOfWhole(
        ({ properties: { sha256 } }, { texts }) => typeof sha256 === 'string' && texts.has(sha256),
      ),
      paragraphs: toldOfWhole(async ({ properties: { sha256 } }, { texts }) => {
        const text = typeof sha256 === 'string' ? await texts.read(sha256) : null
        return text === null ? null : text.paragraphs.map((paragraph) => inWords(paragraph, text))
      }),
    },
  },
}

interface SpokenParagraph {
  readonly id: string
  readonly sentences: readonly (Sentence & { readonly text: string })[]
}

function inWords({ id, sentences }: Paragraph, text: SourceText): SpokenParagraph {
  return {
    id,
    sentences: sentences.map((sentence) => ({ ...sentence, text: text.slice(sentence.start, sentence.end) })),
  }
}
