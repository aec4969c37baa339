/** What a source can be asked besides its properties. */
import type { GraphNode } from '../graph/node.ts'
import type { ApiContext } from './context.ts'
import type { SchemaPart } from './schema-part.ts'

export const source: SchemaPart = {
  typeDefs: `
extend type Source {
  "Whether its full text is at hand on this server, so that citations show their words in context."
  textAvailable: Boolean!
}
`,
  resolvers: {
    Source: {
      textAvailable: ({ properties: { sha256 } }: GraphNode, _: unknown, { textAvailable }: ApiContext) =>
        typeof sha256 === 'string' && textAvailable(sha256),
    },
  },
}
