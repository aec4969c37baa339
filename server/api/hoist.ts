/**
 * Takes what strangers write out of a document before code is made of it: each argument becomes a variable, and its value is what
 * graphql-js coerces. So no text of theirs is compiled, and what an argument may be is decided in one place.
 */
import {
  getArgumentValues,
  getVariableValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'

type Values = Readonly<Record<string, unknown>>

export interface Hoisted {
  /** The document, with one variable for each argument and no other. */
  readonly document: DocumentNode
  /** The values of its variables, for those of the document that it was. Throws where the executor would refuse one. */
  readonly valuesOf: (variables: Values) => Values
}

interface HoistedField {
  readonly field: FieldNode
  readonly definition: GraphQLField<unknown, unknown>
  /** Name of an argument → of the variable that it is now. */
  readonly names: readonly (readonly [string, string])[]
}

/** Hoists the arguments of a valid document with one operation. `anyType` names a scalar that takes a variable's value as it is. */
export function hoistArguments(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { schema, anyType }: { readonly schema: GraphQLSchema; readonly anyType: string },
): Hoisted {
  const info = new TypeInfo(schema)
  const all: HoistedField[] = []
  let count = 0
  const hoisted = visit(
    document,
    visitWithTypeInfo(info, {
      Field: (field) => {
        const definition = info.getFieldDef()
        // A copy in any case: graphql-jit writes its notes on the fields that it is given.
        if (definition == null || field.arguments === undefined || field.arguments.length === 0) return { ...field }
        const names = field.arguments.map(({ name }) => [name.value, `v${String(count++)}`] as const)
        all.push({ field, definition, names })
        return { ...field, arguments: field.arguments.map((one, index) => asVariable(one, names[index]?.[1] ?? '')) }
      },
    }),
  )
  const definitions = all.flatMap(({ names }) => names.map(([, variable]) => definitionOf(variable, anyType)))
  const constant = all.filter(({ field }) => !hasVariables(field))
  const varying = all.filter(({ field }) => hasVariables(field))
  const known = valuesIn(constant, {})
  return {
    document: visit(hoisted, { OperationDefinition: (one) => ({ ...one, variableDefinitions: definitions }) }),
    valuesOf: (variables) => {
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
      if (coerced === undefined) throw new Error('refused variables', { cause: errors })
      return varying.length === 0 ? known : { ...known, ...valuesIn(varying, coerced) }
    },
  }
}

function asVariable(argument: ArgumentNode, variable: string): ArgumentNode {
  return { ...argument, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } }
}

function definitionOf(variable: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
    type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
  }
}

function hasVariables({ arguments: all = [] }: FieldNode): boolean {
  let isSo = false
  for (const argument of all) {
    visit(argument, {
      Variable: () => {
        isSo = true
      },
    })
  }
  return isSo
}

/** An argument whose variable was left out, and that has no default, has no value. */
function valuesIn(fields: readonly HoistedField[], variables: Values): Values {
  const values: Record<string, unknown> = {}
  for (const { field, definition, names } of fields) {
    const given = getArgumentValues(definition, field, variables)
    for (const [name, variable] of names) if (Object.hasOwn(given, name)) values[variable] = given[name]
  }
  return values
}
