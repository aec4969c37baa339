import { expect, test } from 'vitest'
import { warningsOf } from '../../../server/graph/picture/warnings.ts'

const clear = { labels: 12, crowded: 0, leftOut: 0, wordless: 0, marksOver: 0, heightMm: 100 }
const view = { preset: '174mm', lang: 'en', labels: 'all' } as const

test('one of a sort is told in the singular', () => {
  expect(warningsOf({ ...clear, labels: 1, crowded: 1, wordless: 1, marksOver: 1 }, view)).toEqual([
    '1 label at 174mm: 1 overlaps; filter, or try labels=some.',
    '1 pair of marks at 174mm overlaps; filter, or try labels=some.',
    '1 line at 174mm has no room for its words; filter, or try labels=some.',
  ])
})

test('several are told in the plural', () => {
  expect(warningsOf({ ...clear, crowded: 2, leftOut: 3, wordless: 4, marksOver: 5 }, view)).toEqual([
    '12 labels at 174mm: 2 overlap; filter, or try labels=some.',
    '12 labels at 174mm: 3 left out for lack of room; filter, or try labels=some.',
    '5 pairs of marks at 174mm overlap; filter, or try labels=some.',
    '4 lines at 174mm have no room for their words; filter, or try labels=some.',
  ])
})

test('who asks for some labels has asked for others to be left out', () => {
  expect(warningsOf({ ...clear, leftOut: 3, wordless: 4 }, { ...view, labels: 'some' })).toEqual([])
})
