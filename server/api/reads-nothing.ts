/** Whether what is asked of a field's value is told by the value itself. */
import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  type SelectionNode,
} from 'graphql'

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'returnType' | 'schema'>

const known = new WeakMap<FieldNode, boolean>()

/** Whether nothing has to be read for what is asked of a field's value: no resolver below it takes the context. */
export function readsNothing(asked: Asked): boolean {
  return asked.fieldNodes.every((field) => {
    const before = known.get(field)
    if (before !== undefined) return before
    const isSo = insideReadsNothing(field, getNamedType(asked.returnType), asked)
    known.set(field, isSo)
    return isSo
  })
}

type Selecting = Pick<FieldNode, 'selectionSet'>

function insideReadsNothing({ selectionSet }: Selecting, type: GraphQLNamedType, asked: Asked): boolean {
  return selectionSet?.selections.every((selection) => selectionReadsNothing(selection, type, asked)) ?? true
}

function selectionReadsNothing(selection: SelectionNode, type: GraphQLNamedType, asked: Asked): boolean {
  switch (selection.kind) {
    case Kind.FIELD:
      return fieldReadsNothing(selection, type, asked)
    case Kind.INLINE_FRAGMENT:
      return fragmentReadsNothing(selection, type, asked)
    case Kind.FRAGMENT_SPREAD: {
      const fragment = asked.fragments[selection.name.value]
      return fragment !== undefined && fragmentReadsNothing(fragment, type, asked)
    }
  }
}

function fragmentReadsNothing(
  fragment: InlineFragmentNode | FragmentDefinitionNode,
  type: GraphQLNamedType,
  asked: Asked,
): boolean {
  const { typeCondition } = fragment
  const inner = typeCondition === undefined ? type : typeFromAST(asked.schema, typeCondition)
  return inner !== undefined && insideReadsNothing(fragment, inner, asked)
}

function fieldReadsNothing(field: FieldNode, type: GraphQLNamedType, asked: Asked): boolean {
  const name = field.name.value
  if (name === '__typename') return true
  const definitions = objectTypes(type, asked).map((one) => one.getFields()[name])
  const [first] = definitions
  return (
    first !== undefined &&
    definitions.every((one) => one !== undefined && takesNoContext(one.resolve)) &&
    insideReadsNothing(field, getNamedType(first.type), asked)
  )
}

/** A resolver without the context, its third argument, has nothing to read with. */
function takesNoContext(resolve: ((...all: never[]) => unknown) | undefined): boolean {
  return resolve === undefined || resolve === defaultFieldResolver || resolve.length < 3
}

function objectTypes(type: GraphQLNamedType, { schema }: Asked) {
  if (isInterfaceType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}
