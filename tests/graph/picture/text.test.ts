import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../server/graph/picture/line-breaking.ts'
import { textWidth } from '../../../server/graph/picture/text-width.ts'

describe('the width of a text', () => {
  it('is an em for each Chinese character and mark, rare ones too', () => {
    expect(textWidth('商贸部，', 10)).toBe(40)
    expect(textWidth('𠮷', 10)).toBe(10)
  })

  it('is that of the font for Latin, wider in bold', () => {
    expect(textWidth('A1', 1000)).toBe(608 + 555)
    expect(textWidth('A1', 1000, { bold: true })).toBe(641 + 590)
  })
})

describe('lines', () => {
  const at = (ems: number, rest = {}) => ({ sizePx: 10, maxWidth: ems * 10, ...rest })

  it('are about equally long', () => {
    expect(breakLines('国家发展和改革委员会', at(9))).toEqual(['国家发展和', '改革委员会'])
  })

  it('break at brackets and title marks rather than within a phrase', () => {
    expect(breakLines('〔东岭省〕商务〔部门〕', at(9))).toEqual(['〔东岭省〕', '商务〔部门〕'])
  })

  it('begin with no closing mark and end with no opening one', () => {
    const text = '《关于促进乡村网店发展的若干意见》、《山货上网协议》（试行）'
    for (let ems = 3; ems < 20; ems += 1) {
      for (const line of breakLines(text, at(ems))) {
        expect(line).not.toMatch(/^[》、，。」）]/)
        expect(line).not.toMatch(/[《（「]$/)
      }
    }
  })

  it('keep Latin words whole where they fit', () => {
    expect(breakLines('Rural Development Office', at(8))).toEqual(['Rural', 'Development', 'Office'])
    expect(breakLines('Rural Development Office', at(11))).toEqual(['Rural Development', 'Office'])
  })

  it('end in an ellipsis where they are too many', () => {
    expect(breakLines('一二三四五六七八九十', at(3, { maxLines: 2 }))).toEqual(['一二三', '四五…'])
  })

  it('hold every character of any text, and none is wider than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('国务院扶贫办《》、（）ab c1')), maxLength: 40 }),
        (text) => {
          const lines = breakLines(text, at(6))
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          // A mark may hang on to the character before it, so a line of one such piece is its own measure.
          for (const line of lines) expect(textWidth(line, 10) <= 60 || Array.from(line).length <= 12).toBe(true)
        },
      ),
    )
  })
})
