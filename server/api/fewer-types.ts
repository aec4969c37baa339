/** A schema in which, of the types that a document asks the same of, one stands for all. */
import {
  isAbstractType,
  isObjectType,
  visit,
  type DocumentNode,
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

export interface FewerTypes {
  /** The schema; its abstract types turn out to be those that stand for others, and no other. */
  readonly schema: GraphQLSchema
  /** How many types it told abstract ones to be; from now on it tells any number. */
  readonly told: () => number
}

type StandIn = (abstract: GraphQLAbstractType, name: string) => string

const standIns = new WeakMap<GraphQLSchema, StandIn>()

/** The type that stands for a named one where an abstract type is asked for; itself in any other schema. */
export function standInOf(schema: GraphQLSchema, abstract: GraphQLAbstractType, name: string): string {
  return standIns.get(schema)?.(abstract, name) ?? name
}

/** The schema as a document needs it. It throws once it has told abstract types to be more others than `most`. */
export function fewerTypes(schema: GraphQLSchema, document: DocumentNode, most: number): FewerTypes {
  const keyOf = alikeIn(document, schema)
  const known = new Map<GraphQLAbstractType, ReadonlyMap<string, GraphQLObjectType>>()
  const byKey = (abstract: GraphQLAbstractType) => {
    const before = known.get(abstract)
    if (before !== undefined) return before
    // Of types that are alike the last that is set stays: the first of them.
    const types = schema.getPossibleTypes(abstract).toReversed()
    const made = new Map(types.map((type) => [keyOf(type), type]))
    known.set(abstract, made)
    return made
  }
  let told = 0
  let isCounting = true
  const getPossibleTypes = (abstract: GraphQLAbstractType) => {
    const types = [...byKey(abstract).values()]
    if (isCounting) told += types.length
    if (told > most) throw new Error(`more than ${String(most)} types`)
    return types
  }
  // Object.create, not a copy: a schema's types belong to it.
  const fewer = Object.create(schema, { getPossibleTypes: { value: getPossibleTypes } }) as GraphQLSchema
  const standInsOf = new Map<GraphQLAbstractType, Map<string, string>>()
  standIns.set(fewer, (abstract, name) => {
    const before = standInsOf.get(abstract)
    const standIn = before?.get(name)
    if (standIn !== undefined) return standIn
    const type = schema.getType(name)
    const found = isObjectType(type) ? (byKey(abstract).get(keyOf(type))?.name ?? name) : name
    standInsOf.set(abstract, (before ?? new Map<string, string>()).set(name, found))
    return found
  })
  return {
    schema: fewer,
    told: () => {
      isCounting = false
      return told
    },
  }
}

/**
 * A key for each type, the same for those that a document asks the same of: its fragments' conditions treat them the same, and the
 * fields that it names have the same type, arguments and resolver.
 */
function alikeIn(document: DocumentNode, schema: GraphQLSchema): (type: GraphQLObjectType) => string {
  const { fields, conditions } = namesIn(document)
  const numbers = new Map<unknown, number>()
  const numberOf = (resolve: unknown) => {
    const number = numbers.get(resolve) ?? numbers.size
    numbers.set(resolve, number)
    return number
  }
  const told = (field: GraphQLField<unknown, unknown> | undefined) =>
    field === undefined ? null : [numberOf(field.resolve), String(field.type), field.args.map(toldOfArgument)]
  const keys = new Map<GraphQLObjectType, string>()
  return (type) => {
    const known = keys.get(type)
    if (known !== undefined) return known
    const own = type.getFields()
    const key = JSON.stringify([
      conditions.map((name) => covers(schema, name, type)),
      fields.map((name) => told(own[name])),
    ])
    keys.set(type, key)
    return key
  }
}

/** The fields that a document names, and the types that it sets as conditions. */
function namesIn(document: DocumentNode) {
  const fields = new Set<string>()
  const conditions = new Set<string>()
  visit(document, {
    Field: ({ name }) => void fields.add(name.value),
    NamedType: ({ name }) => void conditions.add(name.value),
  })
  return { fields: [...fields], conditions: [...conditions] }
}

function covers(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  const named = schema.getType(condition)
  return named === type || (isAbstractType(named) && schema.isSubType(named, type))
}

function toldOfArgument({ name, type, defaultValue }: GraphQLArgument): unknown {
  return [name, String(type), defaultValue ?? null]
}
