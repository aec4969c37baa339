/** Text as shapes: for programs that must not choose a font, and for resvg, which then needs none. */
import type { PathCommand } from 'fontkit'
import { escapeXml } from '../../graph/format/xml.ts'
import { writeNumber } from '../../graph/picture/outline.ts'
import { replaceElements, type SvgElement } from './svg-elements.ts'
import { textRun, type PlacedGlyph } from './text-run.ts'

/** The SVG with each text as a path, its words kept as the path's title. */
export function outlineTexts(svg: string, texts: readonly SvgElement[]): string {
  return replaceElements(svg, texts, (text) => {
    const { scale, glyphs } = textRun(text)
    const data = glyphs.map((glyph) => glyphData(glyph, scale)).join('')
    const { fill = '#000000' } = text.attributes
    return `<path d="${data}" fill="${fill}"><title>${escapeXml(text.words)}</title></path>`
  })
}

const letters: Readonly<Record<PathCommand['command'], string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

function glyphData({ glyph, x, y }: PlacedGlyph, scale: number): string {
  return glyph.path.commands
    .map(({ command, args }) => {
      // A font's coordinates come in pairs, y up; the picture's y is down.
      const numbers = args.map((value, index) => writeNumber(index % 2 === 0 ? x + value * scale : y - value * scale))
      return letters[command] + numbers.join(' ')
    })
    .join('')
}
