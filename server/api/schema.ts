/** The whole schema, out of its subjects. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import { isIntrospectionType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { between } from './between.ts'
import { citation } from './citation.ts'
import { citations } from './citations.ts'
import { connectionsOf } from './connection.ts'
import { dataset } from './dataset.ts'
import { dealing } from './dealing.ts'
import { dealingFilter } from './dealing-filter.ts'
import { dealings } from './dealings.ts'
import { entities } from './entities.ts'
import { entity } from './entity.ts'
import { entityFilter } from './entity-filter.ts'
import { enums } from './enums.ts'
import { graphFilter } from './graph-filter.ts'
import { group } from './group.ts'
import { groupBy } from './group-by.ts'
import { kindTypes } from './kinds.ts'
import { lookUp } from './look-up.ts'
import { measures } from './measures.ts'
import { neighbourhood } from './neighbourhood.ts'
import { network } from './network.ts'
import { node } from './node.ts'
import { participations } from './participations.ts'
import { party } from './party.ts'
import { path } from './path.ts'
import { paths } from './paths.ts'
import { relation } from './relation.ts'
import { relationFilter } from './relation-filter.ts'
import { relations } from './relations.ts'
import { scalars } from './scalars.ts'
import type { SchemaPart } from './schema-part.ts'
import { signings } from './signings.ts'
import { source } from './source.ts'
import { subgraph } from './subgraph.ts'
import { timeline } from './timeline.ts'

const nodeTypes = ['Node', 'Entity', 'Agency', 'Platform', 'Province', 'Document', 'Group', 'Agreement', 'Dealing']

const parts: readonly SchemaPart[] = [
  // questions
  dataset,
  lookUp,
  entities,
  dealings,
  participations,
  relations,
  citations,
  signings,
  neighbourhood,
  paths,
  between,
  network,
  timeline,
  groupBy,
  // what is answered
  node,
  kindTypes,
  entity,
  party,
  dealing,
  group,
  source,
  relation,
  citation,
  path,
  subgraph,
  measures,
  connectionsOf(...nodeTypes, 'ParticipationRow', 'Relation', 'Citation'),
  // what is said in a question
  dealingFilter,
  entityFilter,
  graphFilter,
  relationFilter,
  ...enums,
  scalars,
]

const about =
  'Who signed what with whom, when, and which sentence says so. Every fact carries its citations; what no sentence says is ' +
  'not stated, which is not the same as denied.'

/** The schema with its resolvers; made anew at each call. */
export function makeSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: [`${JSON.stringify(about)}\nschema { query: Query }`, ...parts.map((part) => part.typeDefs)],
    resolvers: parts.map((part) => part.resolvers),
  })
  inheritResolvers(schema)
  refuseLater(schema)
  return schema
}

/** Types have the very resolvers of their interfaces: makeExecutableSchema would give each a copy, and nobody could tell that they are one. */
function inheritResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const own = type.getFields()
    for (const { name, resolve } of type.getInterfaces().flatMap((one) => Object.values(one.getFields()))) {
      const field = own[name]
      if (field !== undefined && resolve !== undefined) field.resolve ??= resolve
    }
  }
}

type Resolver = GraphQLFieldResolver<unknown, unknown>

const refusing = new WeakMap<Resolver, Resolver>()

/**
 * What is thrown is refused by a promise: where one member of a list throws, an executor forgets the promises of those before it, and a
 * promise that is refused with nobody to hear it would end the server. Resolvers without the context have nothing to refuse.
 */
function refuseLater(schema: GraphQLSchema): void {
  // Those of introspection are graphql's own, for all schemas.
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type))
  for (const type of types) {
    for (const field of Object.values(type.getFields())) {
      if (field.resolve !== undefined && field.resolve.length > 2) field.resolve = refusingOf(field.resolve)
    }
  }
}

function refusingOf(resolve: Resolver): Resolver {
  const made = refusing.get(resolve) ?? neverThrowing(resolve)
  refusing.set(resolve, made)
  return made
}

function neverThrowing(resolve: Resolver): Resolver {
  // eslint-disable-next-line max-params -- as GraphQL calls it
  const resolveLater: Resolver = (parent, asked, context, info) => {
    try {
      return resolve(parent, asked, context, info)
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    }
  }
  // Whether it takes the context is told by the number of its parameters (`reads-nothing.ts`).
  return Object.defineProperty(resolveLater, 'length', { value: resolve.length })
}
