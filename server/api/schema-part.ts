/** One subject of the schema: what can be asked of it, and how that is answered. */
import type { IExecutableSchemaDefinition } from '@graphql-tools/schema'

export interface SchemaPart {
  readonly typeDefs: string
  readonly resolvers: Resolvers
}

/** Type → field → what answers it, or enum value → label. */
export type Resolvers = Exclude<NonNullable<IExecutableSchemaDefinition['resolvers']>, readonly unknown[]>
