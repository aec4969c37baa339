/** Dates are intervals of days, as precise as the text. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesInterval, parseEdtf, timeOrder } from '../../server/graph/date.ts'

describe('an EDTF date', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31', 'year'],
    ['2015-11', '2015-11-01', '2015-11-30', 'month'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2016-08-02', '2016-08-02', '2016-08-02', 'day'],
    ['2014/2015', '2014-01-01', '2015-12-31', 'interval'],
    ['2015-11/2018-11', '2015-11-01', '2018-11-30', 'interval'],
    ['../2015-11', null, '2015-11-30', 'interval'],
    ['2015-11/..', '2015-11-01', null, 'interval'],
  ])('%s spans %s to %s', (text, earliest, latest, precision) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest, precision })
  })

  it.each([
    '',
    '15',
    '2015-13',
    '2015-00',
    '2015-02-30',
    '2015-11-31',
    '2016-08-2',
    '2015/2014',
    '../..',
    '2015-11/',
    '2015~',
    '2015-1',
    ' 2015',
    '2015/2016/2017',
    '二〇一五',
  ])('%j is none', (text) => {
    expect(parseEdtf(text)).toBeNull()
  })
})

describe('the order of two dates', () => {
  const order = (a: string, b: string) => timeOrder(parseEdtf(a) ?? never(), parseEdtf(b) ?? never())

  it.each([
    ['2015-09', '2015-11', 'before'],
    ['2016', '2015-11', 'after'],
    ['2015-11', '2015-11', 'unknown'],
    ['2015', '2015-11', 'unknown'],
    ['2016-08-02', '2016-08-02', 'same'],
    ['../2015-11', '2015-12', 'before'],
    ['2015-11/..', '2016', 'unknown'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(order(a, b)).toBe(expected)
  })

  it('turns round with its arguments', () => {
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const mirrored = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' }
        expect(order(b, a)).toBe(mirrored[order(a, b)])
      }),
    )
  })
})

describe('a date filter', () => {
  it('keeps by overlap what may fall into a span, and within what must', () => {
    const november = parseEdtf('2015-11') ?? never()
    const year = parseEdtf('2015') ?? never()
    expect(matchesInterval(year, november, 'overlaps')).toBe(true)
    expect(matchesInterval(year, november, 'within')).toBe(false)
    expect(matchesInterval(november, year, 'within')).toBe(true)
  })

  it('never keeps within what does not overlap', () => {
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const [date, span] = [parseEdtf(a) ?? never(), parseEdtf(b) ?? never()]
        if (matchesInterval(date, span, 'within')) expect(matchesInterval(date, span, 'overlaps')).toBe(true)
      }),
    )
  })
})

const month = fc
  .tuple(fc.integer({ min: 2010, max: 2020 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year)}-${String(number).padStart(2, '0')}`)
const edtf = fc.oneof(
  month,
  fc.integer({ min: 2010, max: 2020 }).map(String),
  fc.tuple(month, month).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  month.map((text) => `../${text}`),
  month.map((text) => `${text}/..`),
)

function never(): never {
  throw new Error('not a date')
}
