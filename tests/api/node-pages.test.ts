/** The relations of a node and the dealings of a party, page by page: the same from the engine and from the structure in memory. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleFolder } from '../fixtures/open-tiny.ts'
import { idsIn, openApi, openApiInMemory, type Api } from './open-api.ts'
import { writeWheel } from './wheel.ts'

const page = 'totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }'
const relations = `query ($id: ID!, $first: Int, $after: String, $direction: Direction, $types: [RelationType!], $modalities: [Modality!]) {
  list: entity(id: $id) { page: relations(first: $first, after: $after, direction: $direction, types: $types, modalities: $modalities) { ${page} } }
}`
const dealings = `query ($id: ID!, $first: Int, $after: String, $orderBy: DealingOrder) {
  list: entity(id: $id) { ... on Party { page: dealings(first: $first, after: $after, orderBy: $orderBy) { ${page} } } }
}`

interface Told {
  readonly list: {
    readonly page?: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }
  }
}

/** All pages of a list, one after the other. */
async function allPages(api: Api, document: string, asked: Readonly<Record<string, unknown>>) {
  const pages: unknown[] = []
  for (let after: string | null = null; pages.length < 100;) {
    const { data, errors } = await api.ask(document, { ...asked, after })
    pages.push({ data, errors })
    const info = (data as Told | null)?.list.page?.pageInfo
    if (info?.hasNextPage !== true) return pages
    after = info.endCursor
  }
  return pages
}

const relationsAsked = fc.record({
  first: fc.integer({ min: 1, max: 30 }),
  direction: fc.constantFrom(null, 'OUT', 'IN', 'BOTH'),
  types: fc.constantFrom(null, [], ['SIGNED'], ['SIGNED', 'PARTY_TO', 'MEMBER_OF'], ['ISSUED']),
  modalities: fc.constantFrom(null, ['REPORTED'], ['PLANNED', 'NEGATIVE']),
})
const orders = ['DATE', 'NAME', 'PARTIES'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
)
const dealingsAsked = fc.record({
  first: fc.integer({ min: 1, max: 30 }),
  orderBy: fc.constantFrom(null, ...orders),
})

describe.each([
  ['the article', async () => articleFolder],
  ['a wheel with a hub', () => writeWheel(24, { hasHub: true })],
])('%s', (_, folderOf) => {
  let [engine, memory]: readonly Api[] = []
  let ids: readonly string[] = []
  beforeAll(async () => {
    const folder = await folderOf()
    ;[engine, memory] = [await openApi(folder), await openApiInMemory(folder)]
    ids = await idsIn(engine, '{ entities(first: 200, orderBy: { field: DEGREE, direction: DESC }) { nodes { id } } }')
  })
  afterAll(async () => {
    await engine?.close()
    await memory?.close()
  })

  it.each([
    ['relations', relations, relationsAsked],
    ['dealings', dealings, dealingsAsked],
  ])(
    'has the same %s of a node from both, whatever is asked for',
    async (_name, document, asked: fc.Arbitrary<object>) => {
      if (engine === undefined || memory === undefined) throw new Error('not open')
      const [one, other] = [engine, memory]
      // Most tied first, so that the nodes of many pages come often.
      const id = fc
        .integer({ min: 0, max: 99 })
        .map((number) => ids[Math.floor((number * number * ids.length) / 10_000)] ?? '')
      await fc.assert(
        fc.asyncProperty(id, asked, async (node, variables) => {
          expect(await allPages(other, document, { id: node, ...variables })).toEqual(
            await allPages(one, document, { id: node, ...variables }),
          )
        }),
        { numRuns: 60 },
      )
    },
  )

  it('refuses a cursor of another list', async () => {
    for (const api of [engine, memory]) {
      const { errors } = (await api?.ask(relations, { id: ids[0], first: 1, after: 'bm90aGluZw' })) ?? { errors: [] }
      expect(errors.map((error) => error.extensions?.['code'])).toEqual(['STALE_CURSOR'])
    }
  })
})
