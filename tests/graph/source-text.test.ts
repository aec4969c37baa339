/** Offsets, paragraphs and sentences of a text, counted in code points. */
import { describe, expect, test } from 'vitest'
import { passageOf, sourceText } from '../../server/graph/source-text.ts'

describe('a text', () => {
  test('is counted in code points', () => {
    const text = sourceText('𠮷日。\n')
    expect(text.length).toBe(4)
    expect(text.slice(0, 2)).toBe('𠮷日')
  })

  test('has its paragraphs on lines that are not blank', () => {
    const text = sourceText('一\n\n  \n二\r\n三')
    expect([0, 6, 9].map(text.locate)).toEqual([
      { paragraph: 'P1', sentence: 'P1.S1' },
      { paragraph: 'P2', sentence: 'P2.S1' },
      { paragraph: 'P3', sentence: 'P3.S1' },
    ])
    expect(text.locate(3)).toBeNull()
  })

  test('has sentences that end at 。！？ with a closing quotation mark', () => {
    const text = sourceText('他说:“好。”走了!真的？！是。')
    const sentenceAt = (offset: number) => text.locate(offset)?.sentence
    expect([0, 5, 6, 7, 13, 14].map(sentenceAt)).toEqual(['P1.S1', 'P1.S1', 'P1.S1', 'P1.S2', 'P1.S2', 'P1.S3'])
  })
})

//              0         1          2
//              0123 45678 90123456 789012
const words = '𠮷日谈。\n甲与乙签约！“丙呢？”丁没有\n尾'

const text = sourceText(words)

/** The passage of the first place where some words stand. */
function around(span: string) {
  const start = Array.from(words.slice(0, words.indexOf(span))).length
  return passageOf(text, start, start + Array.from(span).length)
}

describe('a passage', () => {
  test('is the span with the rest of its sentence', () => {
    expect(around('与乙')).toEqual({ before: '甲', exact: '与乙', after: '签约！' })
    expect(around('丙')).toEqual({ before: '“', exact: '丙', after: '呢？”' })
  })

  test('counts code points, so a character beyond U+FFFF is one', () => {
    expect(passageOf(text, 0, 1)).toEqual({ before: '', exact: '𠮷', after: '日谈。' })
  })

  test('ends with its line where no mark ends it', () => {
    expect(around('没')).toEqual({ before: '丁', exact: '没', after: '有' })
  })

  test('goes no further where the span ends its sentence, and over all the sentences that the span touches', () => {
    expect(around('签约！')).toEqual({ before: '甲与乙', exact: '签约！', after: '' })
    expect(around('约！“丙')).toEqual({ before: '甲与乙签', exact: '约！“丙', after: '呢？”' })
  })

  test('is none where the span is not inside the text', () => {
    expect(passageOf(text, 20, 99)).toBeNull()
    expect(passageOf(text, 3, 3)).toBeNull()
    expect(passageOf(text, -1, 3)).toBeNull()
  })
})
