/**
 * Documents as functions, by graphql-jit, which answer in half the time. It writes out what is asked of an interface for each type that
 * a value may turn out to be, and again below each of those, twenty kinds to the power of the depth: so it is shown one of all types
 * that a document asks the same of, and gives up where there is too much to write even so. Of what strangers write it sees names alone:
 * it takes some texts for code (`hoist.ts`).
 */
import {
  GraphQLNonNull,
  GraphQLScalarType,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { ApiContext } from './context.ts'
import { documentSize } from './document-limits.ts'
import { fewerTypes, standInOf } from './fewer-types.ts'
import { hoistArguments } from './hoist.ts'
import { typeOfNode, type AnyNode } from './node.ts'
import { makeSchema } from './schema.ts'

type Variables = Readonly<Record<string, unknown>>
type Answer = ExecutionResult | Promise<ExecutionResult>

/** A document as a function. */
export interface Compiled {
  /** Answers; throws where the executor would refuse a variable or an argument. */
  readonly answer: (context: ApiContext, variables: Variables) => Answer
  /** Fields of the document, unfolded. */
  readonly fields: number
  /** The work it was to write it out: that of its fields, for every type that was written out. */
  readonly work: number
}

/** How much is compiled of a document. */
export interface CompileLimits {
  readonly fields: number
  readonly work: number
}

/** The operation of a valid document as a function, if it can be one. */
export type Compile = (document: DocumentNode) => Compiled | null

/** A compiler of documents that are not too large and valid by a schema of ours. */
export function makeCompiler(served: GraphQLSchema, limits: CompileLimits): Compile {
  const schema = compilableSchema()
  return (document) => {
    const { fields, work } = documentSize(document)
    const operation = onlyOperation(document)
    const isLarge = fields > limits.fields || work > limits.work
    if (operation === null || isLarge || !isCompilable(document)) return null
    const hoisted = hoistArguments(document, operation, { schema: served, anyType: anyType.name })
    const fewer = fewerTypes(schema, hoisted.document, limits.work / work)
    const compiled = compileQuery(fewer.schema, withTypeNames(hoisted.document))
    if (!isCompiledQuery(compiled)) return null
    const { query } = compiled
    return {
      answer: (context, variables) => query(undefined, context, hoisted.valuesOf(variables)),
      fields,
      work: work * (fewer.told() + 1),
    }
  }
}

/** Where there are several, fragments may name variables that are none of the one that is asked. */
function onlyOperation({ definitions }: DocumentNode): OperationDefinitionNode | null {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  return operations.length === 1 ? (operations[0] ?? null) : null
}

const longestName = 64

/**
 * Questions about the schema are not: the one that is compiled has a field more. Nor directives, which graphql-jit keeps or leaves
 * out by rules of its own, nor any other name with two underscores: such are its own names, and that of an object's prototype. Nor a
 * long one, which is written into the path of all that is below it.
 */
function isCompilable(document: DocumentNode): boolean {
  let isSo = true
  visit(document, {
    Directive: () => {
      isSo = false
    },
    Name: ({ value }) => {
      if (value.length > longestName || (value.includes('__') && value !== '__typename')) isSo = false
    },
  })
  return isSo
}

/** The type of every variable: what graphql-js has coerced is taken as it is. */
const anyType = new GraphQLScalarType({ name: '_Any' })

/** What `__typename` is asked as: compiled, it would be the name of the type that stands for others. */
const typeName = '_typename'

function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field) => {
      if (field.name.value !== '__typename') return undefined
      const name = { ...field.name, value: typeName }
      return { ...field, name, alias: field.alias ?? field.name }
    },
  })
}

/** A schema of its own, in which every type tells its name by a field, and an interface is the type that stands for a value's. */
function compilableSchema(): GraphQLSchema {
  const schema = makeSchema()
  const types = schema.getTypeMap()
  types[anyType.name] = anyType
  for (const type of Object.values(types)) {
    if (isObjectType(type)) addTypeName(type)
    else if (isInterfaceType(type)) resolveToStandIns(type)
  }
  return schema
}

function addTypeName(type: GraphQLObjectType): void {
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node')
  type.getFields()[typeName] = {
    name: typeName,
    type: new GraphQLNonNull(GraphQLString),
    args: [],
    resolve: isNode ? (value: AnyNode) => typeOfNode(value) : () => type.name,
    ...{ description: null, deprecationReason: null, extensions: {}, astNode: null },
  }
}

function resolveToStandIns(type: GraphQLInterfaceType): void {
  type.resolveType = (value: AnyNode, _context, { schema }) => standInOf(schema, type, typeOfNode(value))
}
