/** The words of a citation inside their sentence. */
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../server/graph/passage.ts'

//              0         1          2
//              0123 45678 90123456 789012
const text = '𠮷日谈。\n甲与乙签约！“丙呢？”丁没有\n尾'

/** The passage of the first place where some words stand. */
function around(words: string) {
  const start = Array.from(text.slice(0, text.indexOf(words))).length
  return passageOf(text, start, start + Array.from(words).length)
}

describe('a passage', () => {
  it('is the span with the rest of its sentence', () => {
    expect(around('与乙')).toEqual({ before: '甲', exact: '与乙', after: '签约！' })
    expect(around('丙')).toEqual({ before: '“', exact: '丙', after: '呢？”' })
  })

  it('counts code points, so a character beyond U+FFFF is one', () => {
    expect(passageOf(text, 0, 1)).toEqual({ before: '', exact: '𠮷', after: '日谈。' })
  })

  it('ends with its line where no mark ends it', () => {
    expect(around('没')).toEqual({ before: '丁', exact: '没', after: '有' })
  })

  it('goes no further where the span ends its sentence, and over all the sentences that the span touches', () => {
    expect(around('签约！')).toEqual({ before: '甲与乙', exact: '签约！', after: '' })
    expect(around('约！“丙')).toEqual({ before: '甲与乙签', exact: '约！“丙', after: '呢？”' })
  })

  it('is none where the span is not inside the text', () => {
    expect(passageOf(text, 20, 99)).toBeNull()
    expect(passageOf(text, 3, 3)).toBeNull()
    expect(passageOf(text, -1, 3)).toBeNull()
  })
})
