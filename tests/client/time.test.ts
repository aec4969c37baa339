/** The time strip: things as intervals, stacked by month; the range as the view's dates. */
import { describe, expect, it } from 'vitest'
import { timeBlocksOf, monthText, type TimeBlocks } from '../../client/state/time-blocks.ts'
import { datesOf, moveEnd, rangeOf } from '../../client/state/time-range.ts'
import { selectedInTime, thingsInTime, timeQuestionOf, type TimedThing } from '../../client/state/time-things.ts'
import { formatView, parseView } from '../../server/graph/view/view.ts'
import { date, edge, node, subgraph } from '../graph/invented.ts'

function thing(id: string, edtf: string | null): TimedThing {
  return { id, edtf, interval: edtf === null ? null : date(edtf), name: { zh: id, en: id } }
}

/** `2015-11..2015-11 on 0: a b` */
function drawn({ blocks }: TimeBlocks): readonly string[] {
  return blocks.map(({ from, to, base, things }) => {
    const ids = things.map(({ id }) => id).join(' ')
    return `${monthText(from)}..${monthText(to - 1)} on ${String(base)}: ${ids}`
  })
}

describe('the blocks of the time strip', () => {
  it('are as wide as a date is uncertain, a year its whole year', () => {
    expect(drawn(timeBlocksOf([thing('year', '2015'), thing('month', '2015-11'), thing('day', '2015-11-30')]))).toEqual(
      ['2015-11..2015-11 on 0: month day', '2015-01..2015-12 on 2: year'],
    )
  })

  it('stand on each other only where they meet', () => {
    const things = [
      thing('a', '2014-02'),
      thing('b', '2014-01/2014-03'),
      thing('c', '2014-06'),
      thing('d', '2014-03/2014-06'),
    ]
    expect(drawn(timeBlocksOf(things))).toEqual([
      '2014-02..2014-02 on 0: a',
      '2014-06..2014-06 on 0: c',
      '2014-01..2014-03 on 1: b',
      '2014-03..2014-06 on 2: d',
    ])
    expect(timeBlocksOf(things).top).toBe(3)
  })

  it('reach to the edge of whole years where a date is open', () => {
    const blocks = timeBlocksOf([thing('open', '2015-06/..'), thing('month', '2016-02')])
    expect(drawn(blocks)).toEqual(['2016-02..2016-02 on 0: month', '2015-06..2016-12 on 1: open'])
    expect(blocks.extent).toEqual({ from: 2015 * 12, to: 2017 * 12 })
  })

  it('leave the undated aside, and nothing is dated by them', () => {
    const undated = thing('never', null)
    expect(timeBlocksOf([undated])).toEqual({ extent: null, blocks: [], top: 0, undated: [undated] })
  })
})

describe('what stands in time', () => {
  const mill = node({ id: 'company:mill', kind: 'Company', name: '磨坊', nameEn: 'Mill' })
  const flour = node({ id: 'agreement:flour', kind: 'Agreement', name: '面粉协议', date: date('2015-03') })
  const beds = node({ id: 'agreement:beds', kind: 'Agreement', name: '床位协议' })
  const law = node({ id: 'document:law', kind: 'Document', name: '法' })
  const edges = [
    edge({ id: 'signed:mill', source: mill.id, target: flour.id }),
    edge({ id: 'signed:beds', source: mill.id, target: beds.id, date: date('2014') }),
    edge({ id: 'issued:law', source: mill.id, target: law.id, type: 'ISSUED' }),
  ]
  const picture = subgraph([mill, flour, beds, law], edges)

  it('are the dealings of signings, by their own date or that of a part in them', () => {
    const told = thingsInTime(picture, 'signings').map(({ id, edtf }) => [id, edtf])
    expect(told).toEqual([
      ['agreement:flour', '2015-03'],
      ['agreement:beds', '2014'],
    ])
  })

  it('are the relations of anything else', () => {
    const told = thingsInTime(picture, 'network')
    expect(told.map(({ id, edtf }) => [id, edtf])).toEqual([
      ['signed:mill', null],
      ['signed:beds', '2014'],
      ['issued:law', null],
    ])
    expect(told[2]?.name).toEqual({ zh: '磨坊 发布 法', en: 'Mill issued 法' })
  })

  it('are marked where they, or a part in them, are selected', () => {
    expect([...selectedInTime('agreement:flour', picture)]).toEqual(['agreement:flour'])
    expect([...selectedInTime('signed:mill', picture)]).toEqual(['signed:mill', 'agreement:flour'])
    expect([...selectedInTime(null, picture)]).toEqual([])
  })

  it('are asked for whatever the dates, the form and the drawing', () => {
    const view = parseView('form=parties&expand=company:mill&parties=company:mill&since=2015&undated=true&seed=3')
    expect(formatView(timeQuestionOf(view))).toBe('parties=company:mill')
  })
})

describe('the range', () => {
  const extent = { from: 2014 * 12, to: 2017 * 12 }

  it('is the whole where dates are not limited, and limits nothing at its ends', () => {
    expect(rangeOf({ since: null, until: null }, extent)).toEqual(extent)
    expect(datesOf(extent, extent)).toEqual({ since: null, until: null })
  })

  it.each([
    [
      { since: '2015', until: '2015' },
      { since: '2015-01', until: '2015-12' },
    ],
    [
      { since: '2015-11-30', until: null },
      { since: '2015-11', until: null },
    ],
    [
      { since: '1990', until: '2016-03' },
      { since: null, until: '2016-03' },
    ],
    [
      { since: '2031', until: null },
      { since: '2016-12', until: null },
    ],
  ])('of %j is %j in months', (asked, told) => {
    expect(datesOf(rangeOf(asked, extent), extent)).toEqual(told)
  })

  it('is never empty', () => {
    const range = { from: 100, to: 103 }
    expect(moveEnd(range, [103, 103])).toEqual({ from: 102, to: 103 })
    expect(moveEnd(range, [100, 100])).toEqual({ from: 100, to: 101 })
    expect(moveEnd(range, [101, 103])).toEqual({ from: 101, to: 103 })
  })
})
