/** Pages of lists: together they are the whole list, whatever their size and order. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idsIn, openApi, type Api } from './open-api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('pages', () => {
  /** A list, the fields it can be ordered by, and what names its members. */
  const lists = [
    { list: 'entities', fields: ['NAME', 'KIND', 'DEGREE', 'DATE'], id: 'id', size: 17 },
    { list: 'platforms', fields: ['NAME', 'KIND', 'DEGREE', 'DATE'], id: 'id', size: 2 },
    { list: 'agreements', fields: ['DATE', 'NAME', 'PARTIES'], id: 'id', size: 4 },
    { list: 'dealings', fields: ['DATE', 'NAME', 'PARTIES'], id: 'id', size: 6 },
    { list: 'participations', fields: ['DATE', 'NAME', 'PARTIES'], id: 'relation', size: 13 },
  ]
  const nested = [
    { of: 'entity(id: "group:five-provinces")', list: 'relations', on: 'Entity', size: 4 },
    { of: 'entity(id: "group:five-provinces")', list: 'members', on: 'Group', size: 2 },
    { of: 'node(id: "citation:p4-1")', list: 'supports', on: 'Citation', size: 6 },
    { of: 'entity(id: "platform:yunji")', list: 'dealings', on: 'Party', size: 3 },
  ]

  interface Page {
    readonly nodes: readonly Readonly<Record<string, string>>[]
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string }
  }

  /** Every page of a list, one after another; `documentOf` wraps the list's arguments and fields. */
  async function walk(documentOf: (after: string) => string, sizes: { first: number; size: number }) {
    const nodes: Page['nodes'][number][] = []
    let after: string | null = null
    for (let pages = 0; pages <= sizes.size; pages++) {
      const { data, errors } = await api.ask(documentOf(after === null ? '' : `, after: "${after}"`))
      expect(errors).toEqual([])
      const page = pageIn(data)
      expect(page.totalCount).toBe(sizes.size)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(page.nodes.length).toBeLessThanOrEqual(sizes.first)
      nodes.push(...page.nodes)
      if (!page.pageInfo.hasNextPage) return nodes
      after = page.pageInfo.endCursor
    }
    throw new Error('more pages than members')
  }

  function pageIn(data: unknown): Page {
    return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'page' in value ? value.page : value,
    ) as Page
  }

  const fieldsOf = (id: string) => `{ nodes { ${id} } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } }`
  const firsts = fc.integer({ min: 1, max: 20 })

  it.each(lists)(
    'of $list together are the whole list, whatever size and order',
    async ({ list, fields, id, size }) => {
      const orders = fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC') })
      await fc.assert(
        fc.asyncProperty(orders, firsts, async ({ field, direction }, first) => {
          const documentOf = (size: number) => (after: string) =>
            `{ page: ${list}(first: ${String(size)}, orderBy: { field: ${field}, direction: ${direction} }${after}) ${fieldsOf(id)} }`
          const pages = await walk(documentOf(first), { first, size })
          expect(pages).toEqual(await walk(documentOf(200), { first: 200, size }))
          expect(new Set(pages.map((node) => node[id])).size).toBe(size)
        }),
        { numRuns: 15 },
      )
    },
  )

  it.each(nested)('of $list of $on together are the whole list, whatever size', async ({ of, list, on, size }) => {
    await fc.assert(
      fc.asyncProperty(firsts, async (first) => {
        const documentOf = (size: number) => (after: string) =>
          `{ page: ${of} { ... on ${on} { page: ${list}(first: ${String(size)}${after}) ${fieldsOf('id')} } } }`
        const pages = await walk(documentOf(first), { first, size })
        expect(pages).toEqual(await walk(documentOf(200), { first: 200, size }))
        expect(new Set(pages.map((node) => node['id'])).size).toBe(size)
      }),
      { numRuns: 10 },
    )
  })

  it('of a party’s dealings come in each order', async () => {
    const list = async (order: string) =>
      idsIn(api, `{ entity(id: "platform:yunji") { ... on Party { dealings(orderBy: ${order}) { nodes { id } } } } }`)
    const [cooperation, nanhu, rural] = [
      'cooperation:yunji-nanhu-2014',
      'agreement:yunji-nanhu-2014-06',
      'agreement:rural-yunji-2015-03',
    ]
    expect(await list('{ field: DATE, direction: DESC }')).toEqual([rural, nanhu, cooperation])
    expect(await list('{ field: NAME, direction: ASC }')).toEqual([nanhu, rural, cooperation])
    expect(await list('{ field: PARTIES, direction: ASC }')).toEqual([rural, nanhu, cooperation])
  })

  it('of nothing are empty, and a page of none still tells how many there are', async () => {
    const { data } = await api.ask(`{
      none: documents(filter: { since: "2020" }) ${fieldsOf('id')}
      some: platforms(first: 0) ${fieldsOf('id')}
    }`)
    expect(data).toEqual({
      none: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null } },
      some: { nodes: [], totalCount: 2, pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: null } },
    })
  })

  it.each([
    ['{ page: entities(filter: { kinds: [PLATFORM] }) { totalCount } }', 2, ['page-count']],
    ['{ page: relations(filter: { types: [MEMBER_OF] }) { totalCount } }', 2, ['matching-relations-count']],
    ['{ page: dealings { totalCount } }', 6, ['participations', 'dealings']],
    ['{ page: participations { totalCount } }', 13, ['participations', 'dealings']],
    [
      '{ page: entity(id: "platform:yunji") { ... on Party { page: dealings { totalCount } } } }',
      3,
      ['nodes', 'count-dealings-of-parties'],
    ],
    [
      '{ page: entity(id: "platform:yunji") { ... on Party { page: dealings(orderBy: { field: DATE, direction: DESC }) { totalCount } } } }',
      3,
      ['nodes', 'participations-of-parties'],
    ],
  ])('of which only the number is asked are not read: %s', async (document, count, names) => {
    const { data, errors, scripts } = await api.ask(document)
    expect([errors, pageIn(data).totalCount]).toEqual([[], count])
    expect(scripts.toSorted()).toEqual(names.map((name) => `read/${name}`).toSorted())
  })

  it('of which only the number is asked refuse a cursor that is none', async () => {
    for (const list of ['entities', 'relations', 'dealings', 'agreements', 'participations'])
      expect((await api.ask(`{ ${list}(after: "AAAA") { totalCount } }`)).errors[0]?.extensions?.['code'], list).toBe(
        'STALE_CURSOR',
      )
  })

  it('of a party of which one has a cursor that is none: the others are no part of the error', async () => {
    const { errors } = await api.ask(
      '{ entity(id: "platform:yunji") { ... on Party { a: dealings(first: 1) { nodes { id } } b: dealings(first: 1, after: "AAAA") { nodes { id } } } } }',
    )
    expect(errors.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
      [['entity', 'b'], 'STALE_CURSOR'],
    ])
  })

  it('give each member the cursor it can be continued from', async () => {
    const { data } = await api.ask('{ agencies { edges { cursor node { id } } pageInfo { startCursor endCursor } } }')
    const cursors = [...JSON.stringify(data).matchAll(/[cC]ursor":"([^"]+)"/g)].map(([, cursor]) => cursor)
    expect(cursors).toHaveLength(4)
    expect([cursors[2], cursors[3]]).toEqual([cursors[0], cursors[1]])
    expect(await idsIn(api, `{ agencies(after: "${cursors[0] ?? ''}") { nodes { id } } }`)).toEqual([
      'agency:rural-office',
    ])
  })
})
