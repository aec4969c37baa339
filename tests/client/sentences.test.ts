/** A picture as sentences and as a table, from the same subgraph. */
import { describe, expect, it } from 'vitest'
import { rowsOf, sortRows } from '../../client/state/rows.ts'
import { pairKey, selectionOf } from '../../client/state/selection.ts'
import { sentencesOf } from '../../client/state/sentences.ts'
import { supportedBy } from '../../client/state/supports.ts'
import { newRelationsOf } from '../../client/state/thing.ts'
import { citation, date, edge, node, subgraph } from '../graph/invented.ts'

const mill = node({ id: 'company:mill', kind: 'Company', name: '磨坊', nameEn: 'Mill' })
const town = node({ id: 'place:town', kind: 'Place', name: '小镇', nameEn: 'Town' })
const inn = node({ id: 'company:inn', kind: 'Company', name: '客栈' })
const flour = node({ id: 'agreement:flour', kind: 'Agreement', name: '面粉协议', date: date('2015-03') })
const beds = node({ id: 'agreement:beds', kind: 'Agreement', name: '床位协议' })

/** 磨坊 and 小镇 signed flour in 2015-03; 小镇 and 客栈 plan beds, undated; 客栈 lies in 小镇. */
const picture = subgraph(
  [mill, inn, town, beds, flour],
  [
    edge({ id: 'signed:mill', source: mill.id, target: flour.id, citations: ['citation:a', 'citation:b'] }),
    edge({ id: 'signed:town', source: town.id, target: flour.id, citations: ['citation:a'] }),
    edge({ id: 'signed:inn', source: inn.id, target: beds.id, modality: 'plan', citations: ['citation:c'] }),
    edge({ id: 'signed:town-beds', source: town.id, target: beds.id, modality: 'plan', citations: ['citation:c'] }),
    edge({ id: 'locatedin:inn', source: inn.id, target: town.id, type: 'LOCATED_IN', citations: ['citation:d'] }),
  ],
  {
    citations: [
      citation('citation:a', { sentence: 'P1.S1' }),
      citation('citation:b', { sentence: 'P3.S1', start: 40 }),
      citation('citation:c', { sentence: 'P3.S1', start: 50 }),
      citation('citation:d', { sentence: 'P4.S1', start: 90 }),
    ],
  },
)

describe('sentences', () => {
  it('say each dealing once, by date, undated last, then whatever else is tied', () => {
    expect(sentencesOf(picture).map(({ kind, id }) => [kind, id])).toEqual([
      ['dealing', 'agreement:flour'],
      ['dealing', 'agreement:beds'],
      ['relation', 'locatedin:inn'],
    ])
  })

  it('name the parties, whether it was signed, and all the evidence in the order of the text', () => {
    const [signed, planned] = sentencesOf(picture)
    expect(signed).toMatchObject({
      isSigned: true,
      intent: null,
      parties: [{ name: '磨坊' }, { name: '小镇' }],
      citations: ['citation:a', 'citation:b'],
    })
    expect(planned).toMatchObject({ isSigned: false, intent: 'plan', citations: ['citation:c'] })
  })

  it('say pairs of the projection with the number of dealings they share', () => {
    const pair = edge({
      id: 'company:mill--place:town',
      source: mill.id,
      target: town.id,
      type: 'SIGNED_WITH',
      weight: 2,
    })
    expect(sentencesOf(subgraph([mill, town], [pair]))).toMatchObject([
      { kind: 'pair', a: { name: '磨坊' }, b: { name: '小镇' }, weight: 2 },
    ])
  })
})

describe('rows', () => {
  const rows = rowsOf(picture)

  it('are one an edge, with the places of its evidence, each once', () => {
    expect(rows.map(({ id, places }) => [id, places.join(' ')])).toEqual([
      ['signed:mill', 'P1.S1 P3.S1'],
      ['signed:town', 'P1.S1'],
      ['signed:inn', 'P3.S1'],
      ['signed:town-beds', 'P3.S1'],
      ['locatedin:inn', 'P4.S1'],
    ])
  })

  it('sort by names in the reader’s language', () => {
    const ids = (language: 'zh' | 'en') =>
      sortRows(rows, { column: 'source', descending: false }, language).map(({ id }) => id)
    expect(ids('zh')).toEqual(['signed:inn', 'locatedin:inn', 'signed:mill', 'signed:town', 'signed:town-beds'])
    expect(ids('en')).toEqual(['signed:mill', 'signed:town', 'signed:town-beds', 'signed:inn', 'locatedin:inn'])
  })

  it('keep undated ones last both ways', () => {
    for (const descending of [true, false]) {
      const [first, second] = sortRows(rows, { column: 'date', descending }, 'zh')
      expect([first?.id, second?.id]).toEqual(['signed:mill', 'signed:town'])
    }
  })
})

describe('a selection', () => {
  it('is a node, an edge of the picture, or two parties', () => {
    const { edges } = picture
    expect(selectionOf(null, edges)).toEqual({ kind: 'none' })
    expect(selectionOf('company:mill', edges)).toEqual({ kind: 'node', id: 'company:mill' })
    expect(selectionOf('signed:mill', edges)).toEqual({ kind: 'edge', id: 'signed:mill', relations: ['signed:mill'] })
    expect(selectionOf(pairKey('place:town', 'company:mill'), edges)).toEqual({
      kind: 'pair',
      a: 'company:mill',
      b: 'place:town',
    })
  })
})

describe('evidence', () => {
  it('supports the ends of the edges that rest on it', () => {
    expect(supportedBy(picture, 'citation:b').map(({ id }) => id)).toEqual(['company:mill', 'agreement:flour'])
  })
})

describe('an expansion', () => {
  it('counts the relations that are not on the map, but for those of a source', () => {
    const relation = (id: string, kind = 'Company') => ({ id, source: { kind }, target: { kind: 'Place' } })
    const relations = [relation('signed:mill'), relation('covers:new'), relation('claims:x', 'Source')]
    expect(newRelationsOf({ relations }, picture)).toBe(1)
  })
})
