/** How many things a field gives, from its arguments, what is asked above it, and what is loaded. */
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import { sharesOfAsked, usualLengthOf } from './sizes.ts'

/** What no answer can be larger than: pages and questions by the limits, everything by what is loaded. */
export interface CostBounds {
  readonly first: number
  readonly limit: number
  readonly nodes: number
  readonly relations: number
  readonly citations: number
}

interface Surroundings {
  readonly schema: GraphQLSchema
  readonly variables: Readonly<Record<string, unknown>>
  readonly bounds: CostBounds
  /** How many the nearest field above asks for. */
  readonly asked: number
}

export interface FieldPlace {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly place: Surroundings
}

export interface Count {
  /** How many a field gives for one thing above it. */
  readonly count: number
  /** How many what is below it is to think of as asked for. */
  readonly asked: number
}

/** How many things a field of some name (`Subgraph.nodes`) gives, and how many it asks for. */
export function countOf(name: string, { field, node, place }: FieldPlace): Count {
  const own = askedFor(argumentsOf(field, node, place), place.bounds)
  const share = sharesOf(name)
  const asked = own ?? (share === undefined ? place.asked : place.asked * share)
  if (isOne(field)) return { count: 1, asked }
  const length = share === undefined ? (own ?? usualLengthOf(name, place.schema)) : asked
  return { count: Math.min(length, mostOf(getNamedType(field.type).name, place.bounds)), asked: place.asked }
}

/** How many there are for each one asked for, of a field whose length follows from what is asked above it. */
export function sharesOf(name: string): number | undefined {
  return /Connection\.(nodes|edges)$/.test(name) ? 1 : sharesOfAsked[name]
}

/** An object; a JSON value may stand for many. */
function isOne({ type }: GraphQLField<unknown, unknown>): boolean {
  return !isListType(getNullableType(type)) && !isLeafType(getNamedType(type))
}

/** Most things of a type that there can be in a list. Edges between parties may be more than relations: nothing bounds them. */
function mostOf(typeOrEdge: string, { nodes, relations, citations }: CostBounds): number {
  const type = typeOrEdge.replace(/Edge$/, '')
  if (['Subgraph', 'JSON', 'Tally', 'Bucket'].includes(type) || type.startsWith('__')) return Infinity
  if (type === 'Citation') return citations
  return ['Relation', 'ParticipationRow', 'PathStep'].includes(type) ? relations : nodes
}

/** Numbers that a request may not have are refused where it is answered. */
function askedFor(given: Readonly<Record<string, unknown>>, bounds: CostBounds): number | undefined {
  const { first, limit } = given
  if (typeof first === 'number') return Math.max(0, Math.min(first, bounds.first))
  if (typeof limit === 'number') return Math.max(0, Math.min(limit, bounds.limit, bounds.nodes))
  const ids = [given['ids'], given['nodes']].find((list) => Array.isArray(list))
  return ids === undefined ? undefined : Math.min(ids.length, bounds.limit)
}

/** The arguments of a field, variables filled in; its defaults where a value is wrong. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { variables }: Pick<Surroundings, 'variables'>,
): Readonly<Record<string, unknown>> {
  try {
    return getArgumentValues(field, node, { ...variables })
  } catch {
    // A wrong value is told where it is answered; meanwhile the defaults count.
    return Object.fromEntries(field.args.map((argument) => [argument.name, argument.defaultValue]))
  }
}
