import { describe, expect, it } from 'vitest'
import { place } from '../../../server/graph/layout/place.ts'
import { axisOf, daySpanOf, spanOn, ticksOf } from '../../../server/graph/layout/time-scale.ts'
import type { TimeGuides } from '../../../server/graph/layout/guides.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { defaultView } from '../../../server/graph/view/view.ts'
import { date, edge, node, subgraph, tiny } from '../invented.ts'

const view = { ...defaultView(), layout: 'timeline' } as const

function timed(graph: Subgraph) {
  const { positions, guides } = place(graph, view)
  if (guides.kind !== 'time') throw new Error('no axis')
  return {
    positions,
    guides,
    x: (id: string) => positions.get(id)?.x ?? NaN,
    y: (id: string) => positions.get(id)?.y ?? NaN,
  }
}

function widthOf({ spans }: TimeGuides, id: string): number {
  const span = spans.get(id)
  return span === undefined ? NaN : span.to - span.from
}

describe('the timeline', () => {
  it('sets each dated thing within its date, and a date is as wide as it is vague', () => {
    const graph = subgraph(
      [
        node({ id: 'agency:a', kind: 'Agency', name: '甲局' }),
        node({ id: 'agreement:day', kind: 'Agreement', name: '日', date: date('2015-11-30') }),
        node({ id: 'agreement:month', kind: 'Agreement', name: '月', date: date('2015-11') }),
        node({ id: 'agreement:year', kind: 'Agreement', name: '年', date: date('2015') }),
        node({ id: 'agreement:open', kind: 'Agreement', name: '止', date: date('../2015-06') }),
      ],
      ['day', 'month', 'year', 'open'].map((name) =>
        edge({ id: `signed:${name}`, source: 'agency:a', target: `agreement:${name}` }),
      ),
    )
    const { guides, x } = timed(graph)
    const day = widthOf(guides, 'agreement:day')
    expect(widthOf(guides, 'agreement:month') / day).toBeCloseTo(30, 6)
    expect(widthOf(guides, 'agreement:year') / day).toBeCloseTo(365, 6)
    expect(guides.spans.get('agreement:open')?.from).toBe(guides.axis.from)
    for (const [id, { from, to }] of guides.spans) {
      expect(x(id)).toBeGreaterThanOrEqual(from - 0.01)
      expect(x(id)).toBeLessThanOrEqual(to + 0.01)
    }
  })

  it('is linear: what came first stands left of what came for certain later', () => {
    const { x } = timed(tiny)
    expect(x('agreement:yunji-dongling')).toBeLessThan(x('agreement:rural-yunji'))
    expect(x('agreement:rural-yunji')).toBeLessThan(x('agreement:rural-baichuan'))
    expect(x('agreement:rural-baichuan')).toBeLessThan(x('agreement:three'))
  })

  it('sets the undated apart, beyond the axis', () => {
    const { guides, x } = timed(tiny)
    expect(guides.undated?.from).toBeGreaterThan(guides.axis.to)
    expect(x('agreement:juhe-dongling')).toBeGreaterThan(guides.axis.to)
    expect(guides.spans.has('agreement:juhe-dongling')).toBe(false)
    const dated = subgraph(tiny.nodes.slice(0, 9), tiny.edges.slice(0, 2))
    expect(timed(dated).guides.undated).toBeNull()
  })

  it('gives each party one lane, and a dealing stands between the lanes it ties', () => {
    const { guides, x, y } = timed(tiny)
    const parties = ['agency:rural', 'agency:trade', 'platform:yunji', 'platform:baichuan', 'platform:juhe']
    expect(new Set(parties.map(x)).size).toBe(1)
    expect(new Set(parties.map(y)).size).toBe(5)
    expect(parties.every((id) => guides.lanes.has(id))).toBe(true)
    for (const { id } of tiny.nodes.filter(({ kind }) => kind === 'Agreement')) {
      const lanes = tiny.edges.filter(({ target }) => target === id).map(({ source }) => y(source))
      expect(y(id)).toBeGreaterThan(Math.min(...lanes))
      expect(y(id)).toBeLessThan(Math.max(...lanes))
    }
  })

  it('sets two dealings of one day and the same parties apart, however many they are', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `agreement:n${String(index)}`)
    const graph = subgraph(
      [
        node({ id: 'agency:a', kind: 'Agency', name: '甲局' }),
        node({ id: 'platform:b', kind: 'Platform', name: '乙网' }),
        ...ids.map((id) => node({ id, kind: 'Agreement', name: id, date: date('2015-11-30') })),
      ],
      ids.flatMap((id) => [
        edge({ id: `a-${id}`, source: 'agency:a', target: id }),
        edge({ id: `b-${id}`, source: 'platform:b', target: id }),
      ]),
    )
    const { x, y } = timed(graph)
    expect(new Set(ids.map((id) => `${String(x(id))} ${String(y(id))}`)).size).toBe(12)
  })

  it('sets what has no place in time below the axis', () => {
    const graph = subgraph(
      [...tiny.nodes, node({ id: 'topic:t', kind: 'Topic', name: '物流' })],
      [...tiny.edges, edge({ id: 'leads:t', source: 'agency:rural', target: 'topic:t', type: 'LEADS' })],
    )
    const { guides, y } = timed(graph)
    expect(y('topic:t')).toBeGreaterThan(guides.bottom)
    expect(guides.lanes.has('topic:t')).toBe(false)
  })

  it('is refused for parties tied to parties, and where nothing has a date', () => {
    const parties = tiny.nodes.slice(0, 2)
    const tied = edge({ id: 'p', source: 'agency:rural', target: 'agency:trade', type: 'SIGNED_WITH' })
    expect(() => place(subgraph(parties, [tied]), view)).toThrow(
      'invalid layout: timeline (expected form=bipartite, since only agreements have dates)',
    )
    expect(() => place(subgraph(parties, []), view)).toThrow(
      'invalid layout: timeline (expected an answer in which something has a date)',
    )
  })
})

describe('an axis', () => {
  const axis = axisOf([date('2014-11'), date('2016-01-15')]) ?? { first: 0, end: 1 }
  const widthOfText = (text: string) => text.length * 6

  it('reaches from the first month to the last, to the day', () => {
    expect(axis.end - axis.first).toBe(30 + 31 + 365 + 31)
    expect(axisOf([date('2016-02')])).toMatchObject({ end: (axisOf([date('2016-02')])?.first ?? NaN) + 29 })
    expect(axisOf([])).toBeNull()
  })

  it('has room for a day of 30 in its month', () => {
    const month = daySpanOf(date('2014-11'), axis)
    expect(spanOn(month, axis, 457)).toEqual({ from: 0, to: 30 })
  })

  it('names its years, and its months where there is room', () => {
    const wide = ticksOf(axis, { from: 0, to: 900, widthOf: widthOfText })
    expect(wide.map(({ text }) => text)).toEqual([
      '2014-11',
      '12',
      '2015',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '2016',
    ])
    expect(wide.filter(({ isMajor }) => isMajor).map(({ text }) => text)).toEqual(['2015', '2016'])
    const narrow = ticksOf(axis, { from: 100, to: 300, widthOf: widthOfText })
    expect(narrow.map(({ text }) => text)).toEqual([
      '2014-11',
      '',
      '2015',
      '',
      '',
      '4',
      '',
      '',
      '7',
      '',
      '',
      '10',
      '',
      '',
      '2016',
    ])
  })

  it('names every tenth year of a long time', () => {
    const long = axisOf([date('1919'), date('1979')]) ?? axis
    expect(ticksOf(long, { from: 0, to: 300, widthOf: widthOfText }).map(({ text }) => text)).toEqual([
      '1920',
      '1930',
      '1940',
      '1950',
      '1960',
      '1970',
    ])
  })
})
