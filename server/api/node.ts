/** Anything with an id: nodes, relations and citations. */
import type { Citation } from '../graph/citation.ts'
import type { NodeHead } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import type { ApiContext } from './context.ts'
import { whenGiven, type Given } from './given.ts'
import { loadHead, type Loaders } from './loaders.ts'
import type { SchemaPart } from './schema-part.ts'

export type AnyNode = NodeHead | Relation | Citation

export const node: SchemaPart = {
  typeDefs: `
"Anything with an id: things, relations and citations. Ids stay what they are from one version of the data to the next."
interface Node {
  "Its id, such as agency:mofcom: the same in files, addresses and exports."
  id: ID!
}
`,
  resolvers: { Node: { __resolveType: typeOfNode } },
}

/** The type of a node; a kind's type is named as the kind. */
export function typeOfNode(value: AnyNode): string {
  if ('kind' in value) return value.kind
  return 'modality' in value ? 'Relation' : 'Citation'
}

/** The thing with an id, `null` where there is none. Relations come last: an engine may have no index of their ids. */
export function loadAny({ loaders }: ApiContext, id: string): Given<AnyNode | null> {
  return whenGiven(loadHead(loaders, id), (head) => head ?? loadOther(loaders, id))
}

async function loadOther({ citations, relations }: Loaders, id: string): Promise<AnyNode | null> {
  return (await citations.load(id)) ?? relations.load(id)
}
