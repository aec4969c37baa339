/**
 * Documents as functions, by graphql-jit, which answer in half the time. It writes out what is asked of an interface for each type that
 * a value may turn out to be, and again below each of those, twenty kinds to the power of the depth: so it is shown one of all types
 * that a document asks the same of, and gives up where there is too much to write even so.
 */
import {
  GraphQLNonNull,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { ApiContext } from './context.ts'
import { documentSize } from './document-limits.ts'
import { fewerTypes, standInOf } from './fewer-types.ts'
import { typeOfNode, type AnyNode } from './node.ts'
import { makeSchema } from './schema.ts'

/** A document as a function. */
export interface Compiled {
  readonly answer: (
    context: ApiContext,
    variables: Readonly<Record<string, unknown>>,
  ) => ExecutionResult | Promise<ExecutionResult>
  /** How many fields were written out, or fewer: each for every type that was. */
  readonly size: number
}

/** An operation of a valid document as a function, if it can be one. */
export type Compile = (document: DocumentNode, operationName?: string | null) => Compiled | null

/** A compiler that writes out at most so many fields of a document. */
export function makeCompiler(mostFields: number): Compile {
  const schema = compilableSchema()
  return (document, operationName) => {
    const { fields } = documentSize(document)
    if (fields > mostFields || !isCompilable(document)) return null
    const { schema: fewer, asked } = fewerTypes(schema, document, mostFields / fields)
    const compiled = compileQuery(fewer, withTypeNames(document), operationName ?? undefined)
    if (!isCompiledQuery(compiled)) return null
    const { query } = compiled
    return { answer: (context, variables) => query(undefined, context, variables), size: fields * (asked() + 1) }
  }
}

/**
 * Questions about the schema are not: the one that is compiled has a field more. Nor directives, which graphql-jit keeps or leaves
 * out by rules of its own, nor a name that would be the prototype of the object that it writes.
 */
function isCompilable(document: DocumentNode): boolean {
  let isSo = true
  visit(document, {
    Directive: () => {
      isSo = false
    },
    Name: ({ value }) => {
      if (/^__(schema|type|proto__)$/.test(value)) isSo = false
    },
  })
  return isSo
}

/** What `__typename` is asked as: compiled, it would be the name of the type that stands for others. */
const typeName = '_typename'

/** A copy with `__typename` asked as a field of its own; graphql-jit writes its notes on the fields that it is given. */
function withTypeNames(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (field) => {
      if (field.name.value !== '__typename') return { ...field }
      const name = { ...field.name, value: typeName }
      return { ...field, name, alias: field.alias ?? field.name }
    },
  })
}

/** A schema of its own, in which every type tells its name by a field, and an interface is the type that stands for a value's. */
function compilableSchema(): GraphQLSchema {
  const schema = makeSchema()
  for (const type of Object.values(schema.getTypeMap())) {
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
