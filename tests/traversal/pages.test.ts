/** Pages: their concatenation is the whole list, whatever their size and order. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyDealing } from '../../server/graph/signing.ts'
import { keysOf, kinds } from '../../server/graph/vocabulary.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { countDealings, countParticipations, dealingPage, participationPage } from '../../server/traversal/dealings.ts'
import { countEntities, entityPage } from '../../server/traversal/entities.ts'
import type { EntityFilter } from '../../server/traversal/structure.ts'
import type { Page, PageRequest } from '../../server/traversal/page.ts'
import { openTiny } from '../fixtures/open-tiny.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

const everything: EntityFilter = {
  kinds: keysOf(kinds),
  ids: null,
  nameContains: null,
  datasets: null,
  since: null,
  until: null,
  dates: 'overlaps',
  undated: false,
}
const directions = fc.constantFrom('ASC' as const, 'DESC' as const)

async function concatenated<Thing, Field extends string>(
  read: (request: PageRequest<Field>) => Promise<Page<Thing>>,
  order: PageRequest<Field>['order'],
  first: number,
): Promise<readonly Thing[]> {
  const things: Thing[] = []
  let after: string | null = null
  for (;;) {
    const page: Page<Thing> = await read({ order, first, after })
    things.push(...page.edges.map((edge) => edge.node))
    expect(page.hasPreviousPage).toBe(after !== null)
    if (!page.hasNextPage) return things
    after = page.edges.at(-1)?.cursor() ?? null
  }
}

describe('pages of nodes', () => {
  it('together are all nodes once, in one order, whatever their size', async () => {
    const fields = fc.constantFrom('NAME' as const, 'KIND' as const, 'DEGREE' as const, 'DATE' as const)
    await fc.assert(
      fc.asyncProperty(fields, directions, fc.integer({ min: 1, max: 20 }), async (field, direction, first) => {
        const order = { field, direction }
        const pages = await concatenated((request) => entityPage(context, everything, request), order, first)
        const whole = await entityPage(context, everything, { order, first: 200, after: null })
        expect(pages.map((node) => node.id)).toEqual(whole.edges.map((edge) => edge.node.id))
        expect(whole.edges).toHaveLength(await countEntities(context, everything))
      }),
      { numRuns: 40 },
    )
  })

  it('are ordered by pinyin where ordered by name', async () => {
    const page = await entityPage(
      context,
      { ...everything, kinds: ['Platform', 'Province'] },
      { order: { field: 'NAME', direction: 'ASC' }, first: 10, after: null },
    )
    expect(page.edges.map((edge) => edge.node.name)).toEqual(['百川商城', '东岭省', '南湖省', '云集网'])
  })

  it('put undated nodes last, both ways', async () => {
    const filter: EntityFilter = { ...everything, kinds: ['Agreement'] }
    for (const direction of ['ASC', 'DESC'] as const) {
      const page = await entityPage(context, filter, { order: { field: 'DATE', direction }, first: 10, after: null })
      expect(page.edges.at(-1)?.node.id).toBe('agreement:baichuan-dongling-plan')
    }
  })

  it('filter by name, ids and dates', async () => {
    const ids = async (filter: Partial<EntityFilter>) => {
      const page = await entityPage(
        context,
        { ...everything, ...filter },
        { order: { field: 'NAME', direction: 'ASC' }, first: 50, after: null },
      )
      return page.edges.map((edge) => edge.node.id).sort()
    }
    expect(await ids({ nameContains: '云集' })).toEqual([
      'agreement:rural-yunji-2015-03',
      'cooperation:yunji-nanhu-2014',
      'platform:yunji',
    ])
    expect(await ids({ ids: ['platform:yunji', 'nothing:here'] })).toEqual(['platform:yunji'])
    expect(await ids({ kinds: ['Agreement'], since: '2015', until: '2015' })).toEqual(['agreement:rural-yunji-2015-03'])
    expect(await ids({ kinds: ['Agreement'], since: '2015', until: '2015', undated: true })).toEqual([
      'agreement:baichuan-dongling-plan',
      'agreement:rural-yunji-2015-03',
    ])
    expect(await ids({ kinds: ['Cooperation'], since: '2014-03', until: '2014-04' })).toEqual([
      'cooperation:yunji-nanhu-2014',
    ])
    expect(await ids({ kinds: ['Cooperation'], since: '2014-03', until: '2014-04', dates: 'within' })).toEqual([])
  })

  it('refuse a cursor of another order, a damaged one, and a page too large', async () => {
    const page = await entityPage(context, everything, {
      order: { field: 'NAME', direction: 'ASC' },
      first: 1,
      after: null,
    })
    const cursor = page.edges[0]?.cursor() ?? ''
    const ask = (after: string, first = 1) =>
      entityPage(context, everything, { order: { field: 'DATE', direction: 'ASC' }, first, after })
    await expect(ask(cursor)).rejects.toMatchObject({ code: 'STALE_CURSOR' })
    await expect(ask('damaged')).rejects.toMatchObject({ code: 'STALE_CURSOR' })
    await expect(ask('W10=', 201)).rejects.toThrow('too many first: 201 (limit 200)')
  })
})

describe('pages of dealings and participations', () => {
  const fields = fc.constantFrom('DATE' as const, 'NAME' as const, 'PARTIES' as const)

  it('together are all of them once, in one order, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(fields, directions, fc.integer({ min: 1, max: 9 }), async (field, direction, first) => {
        const order = { field, direction }
        const dealings = await concatenated((request) => dealingPage(context, everyDealing, request), order, first)
        expect(new Set(dealings.map((node) => node.id)).size).toBe(6)
        expect(dealings).toHaveLength(await countDealings(context, everyDealing))
        const rows = await concatenated((request) => participationPage(context, everyDealing, request), order, first)
        expect(new Set(rows.map((row) => row.relation.id)).size).toBe(13)
        expect(rows).toHaveLength(await countParticipations(context, everyDealing))
      }),
      { numRuns: 30 },
    )
  })

  it('come in time, undated last', async () => {
    const page = await dealingPage(context, everyDealing, {
      order: { field: 'DATE', direction: 'ASC' },
      first: 10,
      after: null,
    })
    expect(page.edges.map((edge) => edge.node.id)).toEqual([
      'cooperation:yunji-nanhu-2014',
      'agreement:yunji-nanhu-2014-06',
      'agreement:rural-yunji-2015-03',
      'agreement:trade-baichuan-post-2016-03',
      'agreement:baichuan-dongling-plan',
      'statement:platforms-provinces',
    ])
  })
})
