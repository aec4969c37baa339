/** A line of text as glyphs at their places, as browsers set it: kerned, from its anchor. */
import type { Glyph } from 'fontkit'
import type { Point } from '../../graph/layout/layout.ts'
import { drawable, pictureFont, weightOf, type Weight } from './fonts.ts'
import { numberIn, type SvgElement } from './svg-elements.ts'

export interface PlacedGlyph extends Point {
  readonly glyph: Glyph
}

export interface TextRun {
  readonly weight: Weight
  /** Units of the picture in a unit of the font. */
  readonly scale: number
  /** Each where its origin stands, on the baseline. */
  readonly glyphs: readonly PlacedGlyph[]
}

/** The share of a line's width that stands before its anchor. */
export const anchorShares: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 }

/** The glyphs of a text element. */
export function textRun(text: SvgElement): TextRun {
  const weight = weightOf(text)
  const { font } = pictureFont(weight)
  const scale = numberIn(text, 'font-size') / font.unitsPerEm
  const { glyphs, positions, advanceWidth } = font.layout(drawable(text.words, weight))
  const share = anchorShares[text.attributes['text-anchor'] ?? 'start'] ?? 0
  const y = numberIn(text, 'y')
  let x = numberIn(text, 'x') - advanceWidth * scale * share
  const placed = glyphs.map((glyph, index) => {
    const position = positions[index]
    const place = { glyph, x: x + (position?.xOffset ?? 0) * scale, y: y - (position?.yOffset ?? 0) * scale }
    x += (position?.xAdvance ?? 0) * scale
    return place
  })
  return { weight, scale, glyphs: placed }
}
