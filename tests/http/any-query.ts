/** Any valid question: documents made from the schema alone, with values that the tiny dataset knows, and some that it does not. */
import fc from 'fast-check'
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isLeafType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** What a generator draws from: whole numbers from 0 to a number. */
type Draw = (most: number) => number

const ids = [
  ...['platform:yunji', 'platform:baichuan', 'agency:rural-office', 'company:post', 'province:nanhu'],
  ...['agreement:mountain-goods', 'cooperation:yunji-nanhu-2014', 'source:tiny', 'platform:nobody', 'x\'`"})'],
]
const texts = ['云', '云集网', 'post', '2015', '', 'Ｐｏｓｔ', '%', 'lang=en&layout=layered', 'eyJ']
const dates = ['2014', '2015-03', '2016-08-02', '2014/2016', '../2015', '2015-01/..']
const mostLevels = 6

/** Documents with one to three questions, valid for a schema. */
export function anyQuery(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.gen().map((generate) => {
    const draw: Draw = (most) => generate(fc.nat, { max: most })
    const query = schema.getQueryType()
    if (query == null) throw new Error('missing query type')
    const fields = Object.values(query.getFields())
    const asked = Array.from({ length: 1 + draw(2) }, () => one(fields, draw))
    const parts = asked.map((field, index) => `q${String(index)}: ${fieldText(field, { schema, draw, level: 1 })}`)
    return `{ ${parts.join(' ')} }`
  })
}

interface Place {
  readonly schema: GraphQLSchema
  readonly draw: Draw
  readonly level: number
}

function one<Thing>(things: readonly Thing[], draw: Draw): Thing {
  const thing = things[draw(things.length - 1)]
  if (thing === undefined) throw new Error('nothing to choose from')
  return thing
}

function some<Thing>(things: readonly Thing[], most: number, draw: Draw): readonly Thing[] {
  return [...new Set(Array.from({ length: draw(most) }, () => one(things, draw)))]
}

function fieldText(field: GraphQLField<unknown, unknown>, place: Place): string {
  const given = field.args.filter((argument) => isRequired(argument) || place.draw(2) === 0)
  const values = given.map((argument) => `${argument.name}: ${valueText(argument.type, argument.name, place)}`)
  const named = getNamedType(field.type)
  const inner = isLeafType(named) ? '' : ` ${selectionText(named, { ...place, level: place.level + 1 })}`
  return `${field.name}${values.length === 0 ? '' : `(${values.join(', ')})`}${inner}`
}

function isRequired({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean {
  return isNonNullType(type) && defaultValue === undefined
}

function selectionText(type: GraphQLNamedType, place: Place): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const possible = fields.filter((field) => place.level < mostLevels || isLeafType(getNamedType(field.type)))
  const plain = possible.length === 0 ? [] : some(possible, 4, place.draw)
  const parts = ['__typename', ...plain.map((field) => fieldText(field, place)), ...fragmentTexts(type, place)]
  return `{ ${parts.join(' ')} }`
}

/** Fields of one kind alone, under names of their own: the same name may mean another type elsewhere. */
function fragmentTexts(type: GraphQLNamedType, { schema, draw, level }: Place): readonly string[] {
  if (!isAbstractType(type) || draw(2) > 0) return []
  const kind = one(schema.getPossibleTypes(type), draw)
  const field = one(Object.values(kind.getFields()), draw)
  if (level >= mostLevels && !isLeafType(getNamedType(field.type))) return []
  return [`... on ${kind.name} { a${kind.name}: ${fieldText(field, { schema, draw, level })} }`]
}

function valueText(type: GraphQLInputType, name: string, place: Place): string {
  const { draw } = place
  if (isNonNullType(type)) return valueText(type.ofType, name, place)
  if (draw(19) === 0) return isNullable(name) ? 'null' : valueText(type, name, place)
  if (isListType(type))
    return `[${Array.from({ length: draw(3) }, () => itemText(type.ofType, name, place)).join(', ')}]`
  if (isEnumType(type)) return one(type.getValues(), draw).name
  if (isInputObjectType(type)) return objectText(Object.values(type.getFields()), place)
  return scalarText(getNamedType(type).name, name, draw)
}

function itemText(type: GraphQLInputType, name: string, place: Place): string {
  return valueText(isNonNullType(type) ? type.ofType : type, `${name} item`, place)
}

/** What a schema requires is never null; that is known here by name. */
function isNullable(name: string): boolean {
  return ['first', 'after', 'filter', 'limit', 'lang', 'hops'].includes(name)
}

function objectText(fields: readonly GraphQLInputField[], place: Place): string {
  const given = [...new Set([...fields.filter(isRequired), ...some(fields, 3, place.draw)])]
  return `{ ${given.map((field) => `${field.name}: ${valueText(field.type, field.name, place)}`).join(', ')} }`
}

function scalarText(type: string, name: string, draw: Draw): string {
  switch (type) {
    case 'Int':
      return String(draw(24) === 0 ? draw(100_000) - 10 : draw(7))
    case 'Boolean':
      return draw(1) === 0 ? 'true' : 'false'
    case 'EDTF':
      return JSON.stringify(one(dates, draw))
    case 'ID':
      return JSON.stringify(name.startsWith('datasets') ? 'tiny' : one(ids, draw))
    default:
      return JSON.stringify(name === 'after' && draw(9) > 0 ? '' : one(texts, draw))
  }
}
