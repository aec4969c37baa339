/** How many things a list is taken to hold where its request does not say: what the cost of a request is estimated by. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/**
 * Lists whose length follows from the field above them that has a `first`, `limit` or list of ids: how many of them there
 * are for each one asked for. Edges are taken to be twice the nodes.
 */
export const sharesOfAsked: Readonly<Record<string, number>> = {
  'CounterpartyList.items': 1,
  'PathAnswer.paths': 1,
  'PathAnswer.subgraph': 7,
  'Subgraph.nodes': 1,
  'Subgraph.edges': 2,
  'Subgraph.citations': 2,
  'Subgraph.components': 0.1,
  'Subgraph.communities': 0.1,
  // Records in one JSON value.
  'Subgraph.nodeLink': 3,
  'Subgraph.cytoscape': 3,
  'Table.rows': 2,
  'Timeline.entries': 1,
}

/** Other lists, by type and field or by field alone, where they are usually shorter or longer than `usualLength`. */
const lengths: Readonly<Record<string, number>> = {
  citations: 2,
  'BetweenAnswer.dealings': 10,
  'BetweenAnswer.statements': 10,
  'Dataset.counts': 40,
  'Path.nodes': 7,
  'Path.relations': 6,
  'Path.steps': 6,
  'Query.groupBy': 100,
  'SubgraphEdge.citations': 1,
  'SubgraphEdge.relations': 1,
  'SubgraphEdge.via': 1,
  'Timeline.undated': 100,
}

const usualLength = 3

/** What a question costs however little it answers: it reads more than it gives. Look-ups by id do not. */
export const questionBase = 100
const lookUps = new Set([
  'dataset',
  'entity',
  'node',
  'nodes',
  'search',
  'timeOrder',
  '__schema',
  '__type',
  '__typename',
])

/** The flat cost of a root field. */
export function baseOf(rootField: string): number {
  return lookUps.has(rootField) ? 1 : questionBase
}

/** The length a list is taken to have. */
export function usualLengthOf(field: string, schema: GraphQLSchema): number {
  if (field.startsWith('__')) return introspectionLength(field, schema)
  return lengths[field] ?? lengths[field.replace(/^.*\./, '')] ?? usualLength
}

const known = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>()

/** Introspection answers from the schema itself, so its lists have the average length they have there. */
function introspectionLength(field: string, schema: GraphQLSchema): number {
  const averages = known.get(schema) ?? averagesOf(schema)
  known.set(schema, averages)
  return averages[field] ?? usualLength
}

function averagesOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap())
  const average = (countOf: (type: GraphQLNamedType) => number) =>
    types.reduce((sum, type) => sum + countOf(type), 0) / types.length
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  )
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields': average((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    '__Type.enumValues': average((type) => (isEnumType(type) ? type.getValues().length : 0)),
    '__Type.interfaces': average((type) =>
      isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0,
    ),
    '__Type.possibleTypes': average((type) =>
      isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type).length : 0,
    ),
    '__Field.args': fields.reduce((sum, field) => sum + field.args.length, 0) / fields.length,
    '__Directive.args': 1,
  }
}
