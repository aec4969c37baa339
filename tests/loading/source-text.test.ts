/** Offsets, paragraphs and sentences of a text, counted in code points. */
import { describe, expect, test } from 'vitest'
import { sourceText } from '../../server/loading/source-text.ts'

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
