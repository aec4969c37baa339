/** Compiled documents answer what the executor answers; what could differ, or grow without bound, is not compiled. */
import fc from 'fast-check'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCompiler } from '../../server/api/compile.ts'
import { makeSchema } from '../../server/api/schema.ts'
import { anyQuery } from '../http/any-query.ts'
import { openApi, openApiCompiled, type Api } from './open-api.ts'

let api: Api
let compiled: Api

beforeAll(async () => {
  api = await openApi()
  compiled = await openApiCompiled()
})
afterAll(async () => {
  await api.close()
  await compiled.close()
})

const compile = makeCompiler(makeSchema(), { fields: 300, work: 30_000 })
const workOf = (document: string) => compile(parse(document))?.work ?? null

describe('a compiled document', () => {
  it('answers any question that has no error as the executor does', async () => {
    let [answered, refused] = [0, 0]
    const property = fc.asyncProperty(anyQuery(makeSchema()), async (document) => {
      if (workOf(document) === null) {
        refused++
        return
      }
      const other = await api.ask(document)
      if (other.errors.length > 0) return
      const one = await compiled.ask(document)
      expect(one.errors).toEqual([])
      answered++
      // To the order of its keys.
      expect(JSON.stringify(one.data)).toBe(JSON.stringify(other.data))
      // How often is another test's (`plans.test.ts`): two questions of one document meet in a query, or miss each other by a tick.
      expect(new Set(one.scripts)).toEqual(new Set(other.scripts))
    })
    await fc.assert(property, { numRuns: 400 })
    expect(answered).toBeGreaterThan(150)
    expect(refused).toBeLessThan(100)
  })

  it('names the type of each thing, where one type is written out for many', async () => {
    const document = `{ entities(first: 100) { nodes { __typename id kind relations(first: 3) { kindOf: nodes { __typename target { t: __typename id } } } } } }`
    expect(await compiled.ask(document)).toEqual(await api.ask(document))
    const { data } = await compiled.ask(document)
    const names = [...JSON.stringify(data).matchAll(/"__typename":"(\w+)","id"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBeGreaterThan(5)
  })

  it('tells types apart that fragments tell apart', async () => {
    const document = `{ entities(first: 100) { nodes { id ... on Platform { name } ... on Party { degree } ... on Agreement { agreementKind } ...Titled } } }
      fragment Titled on Document { nameEn }`
    expect(await compiled.ask(document)).toEqual(await api.ask(document))
  })

  it.each([
    ['left out of an object', 'query ($c: Boolean) { signings(filter: { classLevel: $c }) { edges { edge } } }', {}],
    ['left out', 'query ($f: Int) { entities(first: $f) { nodes { id } } }', {}],
    [
      'null in an object',
      'query ($c: Boolean) { signings(filter: { classLevel: $c }) { edges { edge } } }',
      { c: null },
    ],
    ['in a list', 'query ($a: ID!) { nodes(ids: [$a, "agency:rural-office"]) { id } }', { a: 'platform:yunji' }],
    [
      'one where a list is asked for',
      'query ($k: [Kind!]) { entities(filter: { kinds: $k }) { nodes { id } } }',
      { k: 'PLATFORM' },
    ],
    ['with a default of its own', 'query ($f: Int = 2) { entities(first: $f) { nodes { id } } }', {}],
    ['an object', 'query ($f: EntityFilter) { entities(filter: $f) { nodes { id } } }', { f: { kinds: ['AGENCY'] } }],
  ])('takes a variable as the executor does: %s', async (_, document, variables) => {
    const [one, other] = [await compiled.ask(document, variables), await api.ask(document, variables)]
    expect(other.errors).toEqual([])
    expect(one).toEqual(other)
  })

  it.each([
    ['null in a list of what is not null', 'query ($x: ID = "a") { nodes(ids: [$x]) { id } }', { x: null }],
    ['a list for an object', 'query ($f: EntityFilter) { entities(filter: $f) { nodes { id } } }', { f: [] }],
    ['a text for a number', 'query ($f: Int) { entities(first: $f) { nodes { id } } }', { f: 'many' }],
    ['too large a number', 'query ($f: Int) { entities(first: $f) { nodes { id } } }', { f: 99_999_999_999 }],
    ['what has no such field', 'query ($f: EntityFilter) { entities(filter: $f) { nodes { id } } }', { f: { no: 1 } }],
  ])('refuses a variable that the executor refuses: %s', async (_, document, variables) => {
    expect((await api.ask(document, variables)).errors.length).toBeGreaterThan(0)
    await expect(compiled.ask(document, variables)).rejects.toThrow()
  })

  it('is as long as its document and not twenty kinds to the power of its depth', () => {
    const deep = (inner: string) => `relations { nodes { target { id ${inner} } } }`
    const document = `{ entities { nodes { id ${deep(deep(deep('')))} } } }`
    expect(workOf(document)).toBeLessThan(1000)
  })
})

describe('not compiled is', () => {
  it.each([
    ['a directive', '{ dataset { id @skip(if: false) } }'],
    ['a directive of a fragment', '{ dataset { ... @include(if: true) { id } } }'],
    ['a question about the schema', '{ __schema { types { name } } }'],
    ['a question about a type', '{ __type(name: "Agency") { name } }'],
    ['a field named as the prototype', '{ dataset { __proto__: id } }'],
    ['a name such as graphql-jit makes', '{ dataset { a__b: id } }'],
    ['a long name', `{ dataset { ${'a'.repeat(65)}: id } }`],
    [
      'more fields than three hundred',
      `{ dataset { ${Array.from({ length: 301 }, (_, at) => `a${String(at)}: id`).join(' ')} } }`,
    ],
    [
      'what has to be looked at again on every level',
      `{ ${'a: citations(source: "x", first: 0) { nodes { source { '.repeat(2)} citations { ...F0 } ${'} } } '.repeat(2)} }
        ${Array.from({ length: 8 }, (_, at) => `fragment F${String(at)} on CitationConnection { ${`...F${String(at + 1)} `.repeat(3)} }`).join(' ')}
        fragment F8 on CitationConnection { ${'... { '.repeat(300)} totalCount ${'} '.repeat(300)} }`,
    ],
    ['one of several operations', 'query A { dataset { id } } query B { dataset { id } }'],
    [
      'what unfolds without end',
      `{ entity(id: "x") { ...F0 } } ${Array.from({ length: 60 }, (_, at) => `fragment F${String(at)} on Entity { ...F${String(at + 1)} ...F${String(at + 1)} }`).join(' ')} fragment F60 on Entity { id }`,
    ],
    [
      'what asks another thing of every type, on every level',
      (() => {
        const kinds = ['Agency', 'Platform', 'Province', 'Company', 'Country', 'Organisation', 'Person', 'Place']
        const level = (inner: string) =>
          kinds.map((kind) => `... on ${kind} { ${kind}: name relations { nodes { target { ${inner} } } } }`).join(' ')
        return `{ entities { nodes { ${level(level(level('id')))} } } }`
      })(),
    ],
  ])('%s', (_, document) => {
    expect(workOf(document)).toBeNull()
  })
})
