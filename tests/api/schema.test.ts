/** The schema as readers and programs see it. */
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  type GraphQLNamedType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { bounds } from '../../server/api/arguments.ts'
import { makeSchema } from '../../server/api/schema.ts'
import { viewKeys } from '../../server/graph/view/keys.ts'
import {
  agreementKinds,
  keysOf,
  kinds,
  kindsWithRole,
  modalities,
  relationTypes,
} from '../../server/graph/vocabulary.ts'

const schema = makeSchema()
const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !isBuiltIn(name))

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([])
  })

  it('is the golden one (vitest --update writes it anew)', async () => {
    const text = `${printSchema(lexicographicSortSchema(schema))}\n`
    await expect(text).toMatchFileSnapshot('../golden/schema.graphql')
  })

  it('describes every type, field, argument and enum value', () => {
    expect(own.flatMap(undescribed)).toEqual([])
  })

  it('has a type for every kind of the vocabulary, with the interfaces of its role', () => {
    for (const kind of keysOf(kinds)) {
      const type = schema.getType(kind)
      const roles = { party: ['Party'], dealing: ['Dealing'], other: [], source: [] }[kinds[kind].role] ?? []
      const interfaces = isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : []
      expect([kind, interfaces]).toEqual([kind, [...roles, 'Entity', 'Node']])
    }
    expect(kindsWithRole('dealing')).toEqual(['Agreement', 'Cooperation', 'Statement'])
  })

  it('has every property of a kind, or what is made of it', () => {
    for (const kind of keysOf(kinds)) {
      const type = schema.getType(kind)
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
      const told = Object.keys(kinds[kind].properties).filter((name) => !/^impliedTotal(Min|Max)$/.test(name))
      expect([kind, told.filter((name) => !fields.includes(name))]).toEqual([kind, []])
    }
  })

  it('writes labels of the vocabulary in upper case', () => {
    const valuesOf = (name: string) => {
      const type = schema.getType(name)
      return isEnumType(type) ? type.getValues().map((value) => [value.name, String(value.value)]) : []
    }
    expect(valuesOf('Basis')).toEqual([
      ['EXPLICIT', 'explicit'],
      ['RESOLVED', 'resolved'],
      ['TITLE_ONLY', 'title-only'],
      ['DERIVED', 'derived'],
    ])
    expect(valuesOf('Kind')).toHaveLength(keysOf(kinds).length)
    expect(valuesOf('RelationType')).toHaveLength(keysOf(relationTypes).length)
    expect(valuesOf('Modality')).toHaveLength(keysOf(modalities).length)
  })

  it('names the sorts of agreement where a filter asks for them', () => {
    const type = schema.getType('DealingFilter')
    const description = isInputObjectType(type) ? type.getFields()['agreementKinds']?.description : ''
    for (const kind of keysOf(agreementKinds)) expect(description).toContain(kind)
  })

  it('bounds numbers as the view grammar does', () => {
    for (const name of ['hops', 'limit', 'maxLength', 'minParties', 'minWeight'] as const) {
      const [from, to] = bounds[name]
      const fits = [from - 1, from, to, to + 1].map((value) => viewKeys[name].codec.parse(String(value)) !== undefined)
      expect([name, fits]).toEqual([name, [false, true, true, false]])
    }
  })
})

function isBuiltIn(name: string): boolean {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name)
}

/** Names of what has no description. */
function undescribed(type: GraphQLNamedType): readonly string[] {
  const missing = type.description ? [] : [type.name]
  if (isEnumType(type))
    return [
      ...missing,
      ...type
        .getValues()
        .filter(isBare)
        .map(({ name }) => `${type.name}.${name}`),
    ]
  if (isInputObjectType(type)) return [...missing, ...bareOf(type.name, Object.values(type.getFields()))]
  if (!isObjectType(type) && !isInterfaceType(type)) return missing
  const fields = Object.values(type.getFields())
  const inArguments = fields.flatMap((field) => bareOf(`${type.name}.${field.name}`, field.args))
  return [...missing, ...bareOf(type.name, fields), ...inArguments]
}

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

function bareOf(owner: string, parts: readonly Described[]): readonly string[] {
  return parts.filter(isBare).map(({ name }) => `${owner}.${name}`)
}

function isBare({ description }: Described): boolean {
  return !description
}
