/** Lists of relations and of citations, page by page. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { passesDates } from '../../server/graph/date-filter.ts'
import { bases, keysOf, kinds, modalities, relationTypes } from '../../server/graph/vocabulary.ts'
import { citationPage, countCitations } from '../../server/traversal/citations.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { countRelations, everyRelation, matchingRelations, relationPage } from '../../server/traversal/relations.ts'
import type { MatchingRelation, RelationFilter } from '../../server/traversal/structure.ts'
import { articleFolder, openDatasets, openTiny, scripts } from '../fixtures/open-tiny.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

const idsOf = async (filter: Partial<RelationFilter>, over = context) =>
  (await matchingRelations(over, { ...everyRelation, ...filter })).map(({ relation }) => relation.id).sort()

describe('relations', () => {
  it('are found by what they tie and say', async () => {
    expect(await idsOf({ touching: ['group:five-provinces'] })).toEqual([
      'covers:shop-notice-five',
      'memberof:five-dongling',
      'memberof:five-nanhu',
      'partyto:platforms-provinces-five',
    ])
    expect(await idsOf({ sources: ['province:nanhu'], types: ['MEMBER_OF', 'PARTY_TO'] })).toEqual([
      'memberof:five-nanhu',
      'partyto:yunji-nanhu-2014-nanhu',
    ])
    expect(await idsOf({ targets: ['platform:baichuan'] })).toEqual(['claims:baichuan-lorries'])
    expect(await idsOf({ sourceKinds: ['Document'], targetKinds: ['Group'] })).toEqual(['covers:shop-notice-five'])
    expect(await idsOf({ since: '2015', until: '2015-06' })).toEqual([
      'signed:rural-yunji-2015-03-rural-office',
      'signed:rural-yunji-2015-03-yunji',
    ])
    expect(await idsOf({ modalities: ['plan'], bases: ['explicit'] })).toEqual([
      'signed:baichuan-dongling-plan-dongling',
    ])
    expect(await idsOf({ datasets: ['other'] })).toEqual([])
    await expect(idsOf({ touching: ['group:four-provinces'] })).rejects.toThrow(
      'unknown node: group:four-provinces (nearest: group:five-provinces)',
    )
  })

  it('pass a filter in Cypher as they would one by one', async () => {
    const article = await openDatasets(articleFolder)
    const all = await matchingRelations(article.context, everyRelation)
    const ids = [...new Set(all.flatMap(({ relation: { source, target } }) => [source, target]))]
    const some = <Value>(values: readonly Value[]) =>
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...values], { minLength: 1 }))
    const edtf = fc.constantFrom(null, null, '2014', '2015-09', '2015/2016', '2015-11-30')
    const filters: fc.Arbitrary<RelationFilter> = fc.record({
      types: some(keysOf(relationTypes)),
      touching: some(ids),
      sources: some(ids),
      targets: some(ids),
      sourceKinds: some(keysOf(kinds)),
      targetKinds: some(keysOf(kinds)),
      modalities: some(keysOf(modalities)),
      bases: some(keysOf(bases)),
      datasets: fc.constantFrom([], ['ecommerce-poverty']),
      since: edtf,
      until: edtf,
      dates: fc.constantFrom('overlaps', 'within'),
      undated: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const expected = all.filter((one) => passes(one, filter)).map(({ relation }) => relation.id)
        expect(await idsOf(filter, article.context)).toEqual(expected.sort())
        expect(await countRelations(article.context, filter)).toBe(expected.length)
      }),
      { numRuns: 100 },
    )
    await article.close()
  })

  it('are filtered by one condition, in whichever script', () => {
    const conditions = [
      'matching-relations',
      'matching-relations-count',
      'page-relations-ascending',
      'page-relations-descending',
    ].map((name) => scripts.named(`read/${name}`).statements[0]?.split(/\n(?:WITH|RETURN) /)[0])
    expect(new Set(conditions).size).toBe(1)
  })

  it('together are all of them once, whatever the order and the size of a page', async () => {
    const fields = fc.constantFrom('DATE' as const, 'TYPE' as const, 'ID' as const)
    const directions = fc.constantFrom('ASC' as const, 'DESC' as const)
    await fc.assert(
      fc.asyncProperty(fields, directions, fc.integer({ min: 1, max: 9 }), async (field, direction, first) => {
        const ids: string[] = []
        let after: string | null = null
        do {
          const page = await relationPage(context, everyRelation, { order: { field, direction }, first, after })
          ids.push(...page.edges.map(({ node }) => node.id))
          after = page.hasNextPage ? (page.edges.at(-1)?.cursor() ?? null) : null
        } while (after !== null)
        const whole = await relationPage(context, everyRelation, {
          order: { field, direction },
          first: 200,
          after: null,
        })
        expect(ids).toEqual(whole.edges.map(({ node }) => node.id))
        expect(new Set(ids).size).toBe(20)
      }),
      { numRuns: 25 },
    )
  })

  it('come undated last, both ways, and refuse a cursor of another order', async () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      const page = await relationPage(context, everyRelation, {
        order: { field: 'DATE', direction },
        first: 20,
        after: null,
      })
      expect(page.edges.slice(11).map(({ node }) => node.date)).toEqual(Array.from({ length: 9 }, () => null))
    }
    const page = await relationPage(context, everyRelation, {
      order: { field: 'ID', direction: 'ASC' },
      first: 1,
      after: null,
    })
    const after = page.edges[0]?.cursor() ?? ''
    await expect(
      relationPage(context, everyRelation, { order: { field: 'TYPE', direction: 'ASC' }, first: 1, after }),
    ).rejects.toMatchObject({ code: 'STALE_CURSOR' })
  })
})

describe('the citations of a source', () => {
  const pages = async (over: TraversalContext, source: string, first: number) => {
    const ids: string[] = []
    let after: string | null = null
    do {
      const page = await citationPage(over, { source, first, after })
      ids.push(...page.edges.map(({ node }) => node.id))
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor() ?? null) : null
    } while (after !== null)
    return ids
  }

  it('come in the order of its text, whatever the size of a page', async () => {
    const inOrder = [
      ...['citation:p2-1', 'citation:p2-2', 'citation:p3-1', 'citation:p3-2', 'citation:p3-3'],
      ...['citation:p4-1', 'citation:p4-2', 'citation:p5-1', 'citation:p5-2', 'citation:p5-3'],
    ]
    for (const first of [1, 3, 10, 200]) expect(await pages(context, 'source:tiny', first)).toEqual(inOrder)
    expect(await countCitations(context, 'source:tiny')).toBe(10)
  })

  it('come without a place last, the shorter of one start first, ties by id', async () => {
    const source = 'source:s'
    const citation = (id: string, start = '', end = '') => ({
      id: `citation:${id}`,
      source,
      start,
      end,
      statement: 'x',
    })
    const folder = await writeDataset({
      nodes: { Source: [{ id: source }, { id: 'source:other' }], Topic: [{ id: 'topic:t' }] },
      relations: [],
      citations: [
        citation('nowhere-b'),
        citation('nowhere-a'),
        citation('nine', '9', '12'),
        citation('ten-long', '10', '30'),
        citation('ten-short', '10', '20'),
        citation('ten-again', '10', '20'),
        citation('hundred', '100', '101'),
        { ...citation('other', '1', '2'), source: 'source:other' },
      ],
    })
    const { context: other, close: closeOther } = await openDatasets(folder)
    for (const first of [1, 2, 10]) {
      expect((await pages(other, source, first)).map((id) => id.slice(9))).toEqual([
        ...['nine', 'ten-again', 'ten-short', 'ten-long', 'hundred'],
        ...['nowhere-a', 'nowhere-b'],
      ])
    }
    await closeOther()
  })

  it('are refused for what is no source, is not there, or is no cursor', async () => {
    const ask = (source: string, after: string | null = null) => citationPage(context, { source, first: 1, after })
    await expect(ask('platform:yunji')).rejects.toThrow('invalid source: platform:yunji (expected the id of a Source)')
    await expect(ask('source:tinny')).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
    await expect(ask('source:tiny', 'damaged')).rejects.toMatchObject({ code: 'STALE_CURSOR' })
    const forged = Buffer.from(JSON.stringify(['PLACE ASC', 0, 'x', 'citation:p2-1'])).toString('base64url')
    await expect(ask('source:tiny', forged)).rejects.toMatchObject({ code: 'STALE_CURSOR' })
  })
})

/** The filter once more, slowly. */
function passes({ relation, sourceKind, targetKind }: MatchingRelation, filter: RelationFilter): boolean {
  const { source, target, date } = relation
  const isAmong = <Value>(asked: readonly Value[], value: Value) => asked.length === 0 || asked.includes(value)
  return (
    isAmong(filter.types, relation.type) &&
    (filter.touching.length === 0 || filter.touching.some((id) => id === source || id === target)) &&
    isAmong(filter.sources, source) &&
    isAmong(filter.targets, target) &&
    isAmong(filter.sourceKinds, sourceKind) &&
    isAmong(filter.targetKinds, targetKind) &&
    isAmong(filter.modalities, relation.modality) &&
    isAmong(filter.bases, relation.basis) &&
    passesDates(date, filter)
  )
}
