import { expect, test } from 'vitest'
import { breakSentences } from '../../../server/graph/picture/sentence-breaking.ts'

test('a sentence moves to the next line whole where the last line is long enough', () => {
  expect(breakSentences('来源：甲乙丙丁戊己。许可：自由。', { sizePx: 10, maxWidth: 130 })).toEqual([
    '来源：甲乙丙丁戊己。',
    '许可：自由。',
  ])
})

test('a sentence runs on where the last line would stay mostly empty, or where it is itself too long for one line', () => {
  expect(breakSentences('甲。来源：甲乙丙丁戊己庚辛。', { sizePx: 10, maxWidth: 130 })).toEqual([
    '甲。来源：甲乙丙丁戊己庚',
    '辛。',
  ])
})

test('English sentences keep the space between them', () => {
  expect(breakSentences('One. Two. Three.', { sizePx: 10, maxWidth: 400 })).toEqual(['One. Two. Three.'])
})
