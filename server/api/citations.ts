/** Lists of citations. */
import type { Citation } from '../graph/citation.ts'
import { citationPage, countCitations } from '../traversal/citations.ts'
import { pageArguments, pageRequestOf, type Connection, type PageArguments } from './connection.ts'
import type { ApiContext } from './context.ts'
import type { SchemaPart } from './schema-part.ts'

interface CitationsArguments extends PageArguments {
  readonly source: string
}

export const citations: SchemaPart = {
  typeDefs: `
extend type Query {
  "The citations of a source in the order of its text: read through them to see all that was read out of it. Those without a place in it come last."
  citations("Id of the source." source: ID!, ${pageArguments(100)}): CitationConnection
}
`,
  resolvers: {
    Query: { citations: (_: unknown, asked: CitationsArguments, context: ApiContext) => citationsOf(context, asked) },
  },
}

async function citationsOf(context: ApiContext, asked: CitationsArguments): Promise<Connection<Citation>> {
  const { first, after } = pageRequestOf(context, asked, { first: 100, order: { field: 'PLACE', direction: 'ASC' } })
  const { source } = asked
  const page = await citationPage(context.traversal, { source, first, after })
  return { ...page, count: () => countCitations(context.traversal, source) }
}
