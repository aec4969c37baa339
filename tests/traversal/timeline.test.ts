/** What happened when, on the tiny dataset and on a few invented dates. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keysOf, kinds } from '../../server/graph/vocabulary.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import type { TimelineFilter } from '../../server/traversal/dated-things.ts'
import { thingsOfKinds } from '../../server/traversal/things.ts'
import { timeOrderOf } from '../../server/traversal/time-order.ts'
import { timeline, type Timeline } from '../../server/traversal/timeline.ts'
import { articleFolder, openDatasets, openTiny } from '../fixtures/open-tiny.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'

const everything: TimelineFilter = {
  kinds: [],
  party: null,
  since: null,
  until: null,
  dates: 'overlaps',
  modalities: [],
  datasets: [],
}

/** Entries as `date: things`, a thing with the relation that dates it, if one does. */
function told({ entries }: Timeline): readonly string[] {
  return entries.map(({ date, items }) => {
    const things = items.map(({ id, relation }) => (relation === null ? id : `${id} by ${relation.id}`))
    return `${date.edtf}: ${things.join(', ')}`
  })
}

describe('the timeline of tiny', () => {
  let context: TraversalContext
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ context, close } = await openTiny())
  })
  afterAll(() => close())
  const ask = (filter: Partial<TimelineFilter> = {}, limit = 1000) =>
    timeline(context, { ...everything, ...filter }, limit)

  it('tells each dated thing once, earliest first, and lists what has no date', async () => {
    const answer = await ask()
    expect(told(answer)).toEqual([
      '2014: cooperation:yunji-nanhu-2014',
      '2014-06: agreement:yunji-nanhu-2014-06',
      '2015-03: agreement:rural-yunji-2015-03',
      '2015-10: document:shop-notice',
      '2016-03: agreement:trade-baichuan-post-2016-03',
    ])
    expect(answer.undated.map(({ id }) => id)).toEqual([
      'agreement:baichuan-dongling-plan',
      'statement:platforms-provinces',
    ])
    expect(answer.undatedCount).toBe(2)
    expect(answer.truncated).toBeNull()
  })

  it('gives the words and the evidence of a date', async () => {
    const [, , , notice] = (await ask()).entries
    expect(notice).toMatchObject({
      date: { edtf: '2015-10', basis: 'anaphora', text: '同年10月', earliest: '2015-10-01', latest: '2015-10-31' },
      items: [{ id: 'document:shop-notice', kind: 'Document', relation: null, citations: ['citation:p3-2'] }],
    })
  })

  it('of a time still lists what has no date', async () => {
    const answer = await ask({ since: '2015', until: '2015' })
    expect(told(answer)).toEqual(['2015-03: agreement:rural-yunji-2015-03', '2015-10: document:shop-notice'])
    expect(answer.undatedCount).toBe(2)
    expect(told(await ask({ since: '2014-05', until: '2014-07' }))).toHaveLength(2)
    expect(told(await ask({ since: '2014-05', until: '2014-07', dates: 'within' }))).toEqual([
      '2014-06: agreement:yunji-nanhu-2014-06',
    ])
  })

  it('of a party tells what it has a part in', async () => {
    const answer = await ask({ party: 'province:dongling' })
    expect(told(answer)).toEqual([])
    expect(answer.undated.map(({ id }) => id)).toEqual(['agreement:baichuan-dongling-plan'])
    expect(told(await ask({ party: 'agency:trade-ministry' }))).toEqual([
      '2015-10: document:shop-notice',
      '2016-03: agreement:trade-baichuan-post-2016-03',
    ])
    await expect(ask({ party: 'agency:nobody' })).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
  })

  it('of some kinds or ways of putting it tells these alone', async () => {
    expect(told(await ask({ kinds: ['Document'] }))).toEqual(['2015-10: document:shop-notice'])
    const plans = await ask({ modalities: ['plan'] })
    expect([told(plans), plans.undated.map(({ id }) => id)]).toEqual([[], ['agreement:baichuan-dongling-plan']])
    // The notice demands, but that it was issued is reported.
    expect(told(await ask({ modalities: ['directive'] }))).toEqual([])
    expect(told(await ask({ modalities: ['reported'] }))).toHaveLength(5)
  })

  it('past its limit tells the earliest, and how many there are', async () => {
    const answer = await ask({}, 2)
    expect(told(answer)).toEqual(['2014: cooperation:yunji-nanhu-2014', '2014-06: agreement:yunji-nanhu-2014-06'])
    expect(answer.truncated).toEqual({ reason: 'too many dated things', limit: 2, known: 5 })
    expect(answer.undatedCount).toBe(2)
  })

  it('orders two things by their intervals alone', async () => {
    const orders = [
      ['agreement:yunji-nanhu-2014-06', 'agreement:rural-yunji-2015-03', 'before'],
      ['agreement:rural-yunji-2015-03', 'agreement:yunji-nanhu-2014-06', 'after'],
      ['agreement:yunji-nanhu-2014-06', 'cooperation:yunji-nanhu-2014', 'unknown'],
      ['issued:shop-notice-rural-office', 'document:shop-notice', 'unknown'],
      ['agreement:baichuan-dongling-plan', 'cooperation:yunji-nanhu-2014', 'undated'],
      ['platform:yunji', 'platform:yunji', 'undated'],
    ] as const
    for (const [a, b, expected] of orders) expect([a, b, await timeOrderOf(context, a, b)]).toEqual([a, b, expected])
    await expect(timeOrderOf(context, 'agreement:yunji-nanhu-2014-06', 'issued:nothing')).rejects.toThrow(
      'unknown node: issued:nothing',
    )
  })
})

describe('the timeline of the article', () => {
  let context: TraversalContext
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ context, close } = await openDatasets(articleFolder))
  })
  afterAll(() => close())

  it('drops nothing: whatever can have a date is in an entry or among the undated, whatever the filter', async () => {
    const datedKinds = keysOf(kinds).filter((kind) => kinds[kind].dated)
    const ids = (await thingsOfKinds(context, datedKinds)).map((thing) => thing.id)
    for (const kind of [null, ...datedKinds]) {
      const { entries, undated } = await timeline(context, { ...everything, kinds: kind === null ? [] : [kind] }, 1000)
      const dated = entries.flatMap(({ items }) => items.map(({ id }) => id))
      const asked = kind === null ? ids : ids.filter((id) => id.startsWith(`${kind.toLowerCase()}:`))
      expect(asked.filter((id) => !dated.includes(id)).sort()).toEqual(undated.map(({ id }) => id).sort())
    }
  })

  it('is in order of first day, then last, each interval once', async () => {
    const { entries } = await timeline(context, everything, 1000)
    // What has no first day stands where its last day is.
    const intervals = entries.map(({ date }) => `${date.earliest ?? date.latest ?? ''}/${date.latest ?? '~'}`)
    expect(intervals).toEqual([...new Set(intervals)].sort())
    for (const { items } of entries) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })
})

describe('a timeline of dated relations', () => {
  let context: TraversalContext
  let close: () => Promise<void>
  beforeAll(async () => {
    const folder = await writeDataset({
      nodes: {
        Agency: [{ id: 'agency:a' }, { id: 'agency:b' }],
        Topic: [{ id: 'topic:t' }],
        Document: [{ id: 'document:undated' }, { id: 'document:march', date: '2016-03', dateText: 'in March' }],
        Event: [
          { id: 'event:may', date: '2016-05-02' },
          { id: 'event:same', date: '2016-05-02', dateText: 'that day' },
        ],
        Agreement: [
          { id: 'agreement:march', date: '2016-03-01/2016-03-31' },
          { id: 'agreement:open', date: '../2015-11' },
        ],
      },
      relations: [
        { id: 'r:1', type: 'ISSUED', from: 'agency:a', to: 'document:undated', date: '2016-03' },
        { id: 'r:2', type: 'ISSUED', from: 'agency:b', to: 'document:undated', date: '2016-03' },
        { id: 'r:3', type: 'CLAIMS', from: 'agency:b', to: 'topic:t', date: '2016-03-15', modality: 'plan' },
        { id: 'r:4', type: 'ISSUED', from: 'agency:a', to: 'document:march', date: '2016-03' },
        { id: 'r:5', type: 'ISSUED', from: 'agency:a', to: 'document:march', date: '2016-04', modality: 'plan' },
      ],
    })
    ;({ context, close } = await openDatasets(folder))
  })
  afterAll(() => close())
  const ask = (filter: Partial<TimelineFilter> = {}) => timeline(context, { ...everything, ...filter }, 1000)

  it('tells what they lead to, equal intervals side by side, a thing once an entry', async () => {
    const answer = await ask()
    expect(told(answer)).toEqual([
      '../2015-11: agreement:open',
      '2016-03: document:march, document:undated by r:1, agreement:march',
      '2016-03-15: topic:t by r:3',
      '2016-04: document:march by r:5',
      '2016-05-02: event:may, event:same',
    ])
    expect(answer.undated).toEqual([])
    // Not all of them are said in these words.
    expect(answer.entries[1]?.date.text).toBeNull()
  })

  it('knows two events of one day to be at the same time, two things of one month not', async () => {
    expect(await timeOrderOf(context, 'event:may', 'event:same')).toBe('same')
    expect(await timeOrderOf(context, 'document:march', 'agreement:march')).toBe('unknown')
    expect(await timeOrderOf(context, 'agreement:open', 'event:may')).toBe('before')
  })

  it('of a party tells its own relations, and what others say of a thing it has a part in', async () => {
    expect(told(await ask({ party: 'agency:a' }))).toEqual([
      '2016-03: document:march, document:undated by r:1',
      '2016-04: document:march by r:5',
    ])
    expect(told(await ask({ party: 'agency:b' }))).toEqual([
      '2016-03: document:undated by r:1',
      '2016-03-15: topic:t by r:3',
    ])
  })

  it('takes a thing as the relation puts it that has its date', async () => {
    expect(told(await ask({ modalities: ['plan'] }))).toEqual([
      '2016-03-15: topic:t by r:3',
      '2016-04: document:march by r:5',
    ])
  })
})
