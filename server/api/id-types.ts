/** Which types some ids name: their prefixes tell, and loading holds them to it. */
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { keysOf, kinds } from '../graph/vocabulary.ts'

/** Type → how many of the ids in a field's arguments name one of it; empty where a field takes no ids. */
export function typesOfIds(
  { id, ids }: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): ReadonlyMap<GraphQLObjectType, number> {
  const counts = new Map<GraphQLObjectType, number>()
  for (const one of Array.isArray(ids) ? ids : [id]) {
    const type = typeof one === 'string' ? schema.getType(typeNameOf(one)) : undefined
    if (isObjectType(type)) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return counts
}

function typeNameOf(id: string): string {
  const prefix = id.slice(0, id.indexOf(':') + 1)
  if (prefix === 'citation:') return 'Citation'
  return keysOf(kinds).find((kind) => `${kind.toLowerCase()}:` === prefix) ?? 'Relation'
}
