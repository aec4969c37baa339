/** One type stands for those that a document asks the same of, and for no other. */
import { makeExecutableSchema } from '@graphql-tools/schema'
import { isInterfaceType, parse, type GraphQLInterfaceType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { fewerTypes, standInOf } from '../../server/api/fewer-types.ts'

const schema = makeExecutableSchema({
  typeDefs: `
    interface Thing { name: String }
    type Cat implements Thing { name: String, lives(of: Int = 9): Int }
    type Dog implements Thing { name: String, lives(of: Int = 1): Int }
    type Fish implements Thing { name: String, lives(of: Int = 1): Int }
    type Bird implements Thing { name: String, lives(of: Int = 1): Int }
    type Query { thing: Thing }
  `,
  resolvers: { Thing: { __resolveType: () => 'Cat' }, Bird: { name: () => 'Tweety' } },
})
const thing = schema.getType('Thing') as GraphQLInterfaceType

/** The types that stand for others, and what stands for each. */
function standing(document: string) {
  const { schema: fewer, told } = fewerTypes(schema, parse(document), 100)
  const types = fewer.getPossibleTypes(thing).map(({ name }) => name)
  const of = Object.fromEntries(['Cat', 'Dog', 'Fish', 'Bird'].map((name) => [name, standInOf(fewer, thing, name)]))
  return { types, of, told: told() }
}

describe('of types with a common interface', () => {
  it('one stands for those whose fields are told by the same resolver', () => {
    expect(standing('{ thing { name } }')).toEqual({
      types: ['Bird', 'Cat'],
      of: { Cat: 'Cat', Dog: 'Cat', Fish: 'Cat', Bird: 'Bird' },
      told: 2,
    })
  })

  it('one stands for those whose fields have the same arguments', () => {
    const { of } = standing('{ thing { ... on Thing { name } } } fragment L on Cat { lives }')
    expect(of).toEqual({ Cat: 'Cat', Dog: 'Dog', Fish: 'Dog', Bird: 'Bird' })
  })

  it('none stands for one that a fragment names', () => {
    expect(standing('{ thing { name ... on Dog { name } } }').of).toEqual({
      ...{ Cat: 'Cat', Dog: 'Dog', Fish: 'Cat', Bird: 'Bird' },
    })
  })

  it('each stands for itself in the schema itself', () => {
    expect(isInterfaceType(thing) && standInOf(schema, thing, 'Dog')).toBe('Dog')
  })

  it('no more are told than may be', () => {
    const { schema: fewer } = fewerTypes(schema, parse('{ thing { name } }'), 3)
    fewer.getPossibleTypes(thing)
    expect(() => fewer.getPossibleTypes(thing)).toThrow('more than 3 types')
  })

  it('any number is told once it was asked how many they are', () => {
    const { schema: fewer, told } = fewerTypes(schema, parse('{ thing { name } }'), 3)
    fewer.getPossibleTypes(thing)
    expect(told()).toBe(2)
    for (let time = 0; time < 5; time++) expect(fewer.getPossibleTypes(thing)).toHaveLength(2)
  })
})
