/** Reading: a text cut into runs, the stops of the arrow keys, and what a citation selects. */
import { describe, expect, it } from 'vitest'
import { citationsOfSelection, isOnMap, selectionFor, selectSupported } from '../../client/state/cited.ts'
import { nextStop, runsOf, spansOf, stopsOf } from '../../client/state/text-runs.ts'
import { defaultView, formatView, parseView } from '../../server/graph/view/view.ts'
import { edge, node, subgraph } from '../graph/invented.ts'

const stretch = { start: 10, end: 18, text: '甲乙丙丁戊己庚辛' }

/** `乙丙[b a]` */
function drawn(spans: readonly { readonly id: string; readonly start: number; readonly end: number }[]): string {
  return runsOf(stretch, spans)
    .map(({ text, citations }) => (citations.length === 0 ? text : `${text}[${citations.join(' ')}]`))
    .join('')
}

describe('the runs of a text', () => {
  it('are the whole where nothing is cited', () => {
    expect(drawn([])).toBe('甲乙丙丁戊己庚辛')
  })

  it('show a span within another, the narrower first', () => {
    const spans = [
      { id: 'wide', start: 11, end: 16 },
      { id: 'narrow', start: 12, end: 14 },
    ]
    expect(drawn(spans)).toBe('甲乙[wide]丙丁[narrow wide]戊己[wide]庚辛')
  })

  it('show spans that cross, and spans that reach beyond the sentence', () => {
    const spans = [
      { id: 'a', start: 4, end: 13 },
      { id: 'b', start: 12, end: 40 },
      { id: 'other', start: 18, end: 20 },
    ]
    expect(drawn(spans)).toBe('甲乙[a]丙[a b]丁戊己庚辛[b]')
  })

  it('count in code points', () => {
    const runs = runsOf({ start: 0, end: 3, text: '𠮷甲乙' }, [{ id: 'a', start: 1, end: 2 }])
    expect(runs.map(({ text }) => text)).toEqual(['𠮷', '甲', '乙'])
  })

  it('know which citations begin in them', () => {
    const spans = [
      { id: 'a', start: 4, end: 13 },
      { id: 'b', start: 12, end: 14 },
    ]
    expect(runsOf(stretch, spans).map(({ beginning }) => beginning)).toEqual([[], ['b'], [], []])
  })
})

describe('the stops of the arrow keys', () => {
  const spans = spansOf([
    { id: 'b', start: 7, end: 9 },
    { id: 'a', start: 3, end: 12 },
    { id: 'again', start: 3, end: 4 },
    { id: 'placeless', start: null, end: null },
  ])

  it('are where citations begin, each once', () => {
    expect(stopsOf(spans)).toEqual([3, 7])
  })

  it('follow each other, and end at the ends', () => {
    const stops = stopsOf(spans)
    expect(nextStop(stops, null, 'ArrowDown')).toBe(3)
    expect(nextStop(stops, 3, 'ArrowRight')).toBe(7)
    expect(nextStop(stops, 7, 'ArrowDown')).toBeNull()
    expect(nextStop(stops, 7, 'ArrowUp')).toBe(3)
    expect(nextStop(stops, 3, 'End')).toBe(7)
    expect(nextStop(stops, 3, 'a')).toBeNull()
  })
})

describe('from text to map and back', () => {
  const mill = node({ id: 'company:mill', kind: 'Company', name: '磨坊', citations: ['citation:m'] })
  const inn = node({ id: 'company:inn', kind: 'Company', name: '客栈' })
  const flour = node({ id: 'agreement:flour', kind: 'Agreement', name: '面粉协议' })
  const picture = subgraph(
    [mill, inn, flour],
    [
      edge({ id: 'signed:mill', source: mill.id, target: flour.id, citations: ['citation:a', 'citation:b'] }),
      edge({
        id: 'signed:inn',
        source: inn.id,
        target: flour.id,
        relations: ['signed:inn', 'signed:inn-again'],
        citations: ['citation:c'],
      }),
    ],
  )

  it.each([
    [null, []],
    ['signed:mill', ['citation:a', 'citation:b']],
    ['company:mill', ['citation:m', 'citation:a', 'citation:b']],
    ['agreement:flour', ['citation:a', 'citation:b', 'citation:c']],
    ['company:inn--company:mill', []],
    ['company:elsewhere', []],
  ])('%s rests on %j', (select, citations) => {
    expect([...citationsOfSelection(select, picture)]).toEqual(citations)
  })

  it('a citation selects the line that rests on it, else the thing', () => {
    expect(selectionFor('citation:b', picture)).toBe('signed:mill')
    expect(selectionFor('citation:m', picture)).toBe('company:mill')
    expect(selectionFor('citation:z', picture)).toBeNull()
  })

  it('what is on the map is selected, also as one of merged relations', () => {
    const supported = { id: 'signed:inn-again', things: [{ id: 'company:inn', degree: 2 }] }
    expect(isOnMap(supported, picture)).toBe(true)
    expect(formatView(selectSupported(defaultView(), supported, picture))).toBe('select=signed:inn-again')
  })

  it('what is not comes with the lesser of its ends, unless the map shows paths', () => {
    const things = [
      { id: 'company:hub', degree: 40 },
      { id: 'document:law', degree: 3 },
    ]
    const supported = { id: 'issued:law', things }
    expect(formatView(selectSupported(defaultView(), supported, picture))).toBe('expand=document:law&select=issued:law')
    const paths = parseView('view=paths&from=company:mill&to=company:inn')
    expect(formatView(selectSupported(paths, supported, picture))).toBe(`${formatView(paths)}&select=issued:law`)
  })
})
