/** What a request may cost, told before the engine is asked: how many things its answer may hold. */
import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { typesOfIds } from './id-types.ts'
import { argumentsOf, countOf, sharesOf, type CostBounds } from './list-length.ts'
import { baseOf } from './sizes.ts'

export interface CostRequest {
  readonly schema: GraphQLSchema
  readonly selectionSet: SelectionSetNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** As the operation's definitions have coerced them. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly bounds: CostBounds
}

export interface Cost {
  /** Things, rounded up. */
  readonly estimate: number
  /** The fields where most of them are, from the root on: `agencies.nodes.relations`. */
  readonly where: string
}

interface Part {
  readonly things: number
  readonly path: readonly string[]
}

const none: Part = { things: 0, path: [] }

/** How many things the answer to an operation may hold, an upper bound where lists have their usual lengths. */
export function estimateCost(request: CostRequest): Cost {
  const query = request.schema.getQueryType()
  if (query === undefined || query === null) return { estimate: 0, where: '' }
  const { things, path } = selectionCost(query, request.selectionSet, {
    ...request,
    asked: 1,
    only: null,
    known: new Map(),
  })
  return { estimate: Math.ceil(things), where: path.join('.') }
}

interface Place extends CostRequest {
  /** How many the nearest field above asks for. */
  readonly asked: number
  /** The type of the thing, where its id tells: fragments on other types give nothing then. */
  readonly only: GraphQLObjectType | null
  /** Fragments at a type and a size, each reckoned once, so that the work follows the length of the text. */
  readonly known: Map<string, Part>
}

function selectionCost(type: GraphQLNamedType, { selections }: SelectionSetNode, place: Place): Part {
  return selections.map((selection) => oneCost(type, selection, place)).reduce(together, none)
}

/** Alternatives by kind of thing are added up: more than any answer has, never less. */
function together(a: Part, b: Part): Part {
  return { things: a.things + b.things, path: b.things > a.things ? b.path : a.path }
}

function oneCost(type: GraphQLNamedType, selection: SelectionNode, place: Place): Part {
  switch (selection.kind) {
    case Kind.FIELD:
      return fieldCost(type, selection, place)
    case Kind.INLINE_FRAGMENT: {
      const inner = place.schema.getType(selection.typeCondition?.name.value ?? type.name)
      return inner === undefined || isRuledOut(inner, place)
        ? none
        : selectionCost(inner, selection.selectionSet, place)
    }
    case Kind.FRAGMENT_SPREAD:
      return fragmentCost(selection.name.value, place)
  }
}

function fragmentCost(name: string, place: Place): Part {
  const key = [name, place.asked, place.only?.name].join(' ')
  const before = place.known.get(key)
  if (before !== undefined) return before
  const fragment = place.fragments.get(name)
  const type = fragment === undefined ? undefined : place.schema.getType(fragment.typeCondition.name.value)
  const isNothing = fragment === undefined || type === undefined || isRuledOut(type, place)
  // Stands for the fragment while it is reckoned: validation refuses one inside itself.
  place.known.set(key, none)
  const cost = isNothing ? none : selectionCost(type, fragment.selectionSet, place)
  place.known.set(key, cost)
  return cost
}

function isRuledOut(type: GraphQLNamedType, { only, schema }: Place): boolean {
  if (only === null || type === only) return false
  return !(isAbstractType(type) && schema.isSubType(type, only))
}

function fieldCost(type: GraphQLNamedType, node: FieldNode, place: Place): Part {
  const field = fieldOf(type, node.name.value, place.schema)
  if (field === undefined) return none
  const isRoot = type === place.schema.getQueryType()
  const base = isRoot ? baseOf(field.name) : 0
  const { count, asked } = countOf(`${type.name}.${field.name}`, { field, node, place })
  const named = getNamedType(field.type)
  const inner = innerCost(field, node, { ...place, asked })
  const own = isLeafType(named) && sharesOf(`${type.name}.${field.name}`) === undefined ? 0 : 1
  const key = node.alias?.value ?? node.name.value
  return { things: base + count * (own + inner.things), path: [key, ...inner.path] }
}

/** What is below a field, for one thing of it: for things named by their ids, on average. */
function innerCost(field: GraphQLField<unknown, unknown>, node: FieldNode, place: Place): Part {
  const named = getNamedType(field.type)
  const { selectionSet } = node
  if (selectionSet === undefined || !isCompositeType(named)) return none
  const types = typesOfIds(argumentsOf(field, node, place), place.schema)
  if (types.size === 0) return selectionCost(named, selectionSet, { ...place, only: null })
  const parts = [...types].map(([only, count]) => {
    const { things, path } = selectionCost(named, selectionSet, { ...place, only })
    return { things: things * count, path }
  })
  const all = parts.reduce(together, none)
  return { things: all.things / [...types.values()].reduce((sum, count) => sum + count, 0), path: all.path }
}

function fieldOf(
  type: GraphQLNamedType,
  name: string,
  schema: GraphQLSchema,
): GraphQLField<unknown, unknown> | undefined {
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}
