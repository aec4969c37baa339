/** Citations: where a fact stands in its source, and what rests on it. */
import { statementIn, type Citation } from '../graph/citation.ts'
import { passageOf, type Passage } from '../graph/source-text.ts'
import { pageOf, pageOfFound } from '../traversal/page.ts'
import { nodeBy } from './by-id.ts'
import { pageArguments, pageRequestOf, type Connection, type PageArguments } from './connection.ts'
import type { ApiContext } from './context.ts'
import { languageArgument, type LanguageArguments } from './entity.ts'
import { allGiven } from './given.ts'
import { loadOne } from './loaders.ts'
import { loadAny, type AnyNode } from './node.ts'
import type { SchemaPart } from './schema-part.ts'

export const citation: SchemaPart = {
  typeDefs: `
"Where a fact stands in its source."
type Citation implements Node {
  "Its id: the same in files, addresses and exports."
  id: ID!
  "The text it points into."
  source: Source!
  "The paragraph, such as P13, counted from 1 over lines that are not blank."
  paragraph: String
  "The sentence in its paragraph, such as P13.S1."
  sentence: String
  "Where the words begin, in Unicode code points of the text with the source's sha256, as W3C Web Annotation counts."
  start: Int
  "Where the words end: the first code point after them."
  end: Int
  "Their opening, enough to recognise the place; … where they go on."
  quote: String
  "The fact in our own words. In English it is the other language's where there is no English one, and so back."
  statement(${languageArgument}): String
  "Where this very place can be read."
  url: String
  "The page, of a source that has pages."
  page: String
  "The words with the sentence round them; null where the full text is not at hand on this server."
  context: CitationContext
  "The things and relations that rest on it, by id."
  supports(${pageArguments(50)}): NodeConnection!
}

"The words a citation points at, inside their sentence."
type CitationContext {
  "The sentence up to them."
  before: String!
  "The words."
  exact: String!
  "The sentence after them."
  after: String!
}
`,
  resolvers: {
    Citation: {
      source: nodeBy(({ source }: Citation) => source),
      statement: (citation: Citation, { lang }: LanguageArguments) => statementIn(lang ?? 'zh', citation),
      context: passageOfCitation,
      supports,
    },
  },
}

async function passageOfCitation(
  { source, start, end }: Citation,
  _: unknown,
  { loaders, texts }: ApiContext,
): Promise<Passage | null> {
  if (start === null || end === null) return null
  const { sha256 } = (await loadOne(loaders.nodes, source)).properties
  const text = typeof sha256 === 'string' ? await texts.read(sha256) : null
  return text === null ? null : passageOf(text, start, end)
}

async function supports(citation: Citation, asked: PageArguments, context: ApiContext): Promise<Connection<AnyNode>> {
  const request = pageRequestOf(context, asked, { first: 50, order: { field: 'ID', direction: 'ASC' } })
  const ids = await context.loaders.supports.load(citation.id)
  const page = pageOf(
    ids.map((id) => ({ id, key: id, missing: 0, thing: id })),
    request,
  )
  const found = await allGiven(page.edges.map((edge) => loadAny(context, edge.node)))
  return { ...pageOfFound(page, found), count: () => ids.length }
}
