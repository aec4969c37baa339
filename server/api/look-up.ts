/** Things by id, and by what they are called. */
import type { GraphNode } from '../graph/node.ts'
import { kinds, keysOf, type Kind } from '../graph/vocabulary.ts'
import { refuseOver } from '../traversal/context.ts'
import { search, type SearchHit } from '../traversal/search.ts'
import { keysIn, orDefault, bounded } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { allGiven, type Given } from './given.ts'
import { loadHead } from './loaders.ts'
import { loadAny, type AnyNode } from './node.ts'
import type { SchemaPart } from './schema-part.ts'

const mostIds = 300

interface SearchArguments {
  readonly text: string
  readonly kinds?: readonly Kind[] | null
  readonly first?: number | null
}

export const lookUp: SchemaPart = {
  typeDefs: `
extend type Query {
  "Anything by its id: a thing, a relation or a citation. Null where there is none."
  node("Its id." id: ID!): Node
  "A thing by its id. Null where there is none."
  entity("Its id, such as agency:mofcom." id: ID!): Entity
  "Many by their ids, in the order asked, null for each that there is not."
  nodes("Their ids, ${String(mostIds)} at most." ids: [ID!]!): [Node]!
  "Things by name, English name, alias or id. Chinese is found by any part of a word, several words in any order. Best first: the whole name, then its beginning, then a part of it; then those with most relations."
  search(
    "What a reader types."
    text: String!,
    "Things of these kinds only."
    kinds: [Kind!],
    "How many at most."
    first: Int = 10
  ): [SearchHit!]!
}

"A thing that was found, and by what."
type SearchHit {
  "The thing."
  entity: Entity!
  "How good a hit it is: comparable within one search only."
  score: Float!
  "The name, alias or id that matched."
  matched: String!
}
`,
  resolvers: {
    Query: {
      node: (_: unknown, { id }: { readonly id: string }, context: ApiContext) => loadAny(context, id),
      entity: (_: unknown, { id }: { readonly id: string }, { loaders }: ApiContext) => loadHead(loaders, id),
      nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }, context: ApiContext) => loadEach(context, ids),
      search: (_: unknown, asked: SearchArguments, context: ApiContext) => find(context, asked),
    },
    SearchHit: { entity: ({ node }: SearchHit): GraphNode => node },
  },
}

function loadEach(context: ApiContext, ids: readonly string[]): Given<readonly (AnyNode | null)[]> {
  refuseOver(mostIds, 'ids', ids.length)
  return allGiven(ids.map((id) => loadAny(context, id)))
}

async function find({ traversal }: ApiContext, asked: SearchArguments): Promise<readonly SearchHit[]> {
  const some = keysIn(kinds, asked.kinds)
  const first = bounded('first', orDefault(asked.first, 10))
  return search(traversal, asked.text, { kinds: some.length === 0 ? keysOf(kinds) : some, first })
}
