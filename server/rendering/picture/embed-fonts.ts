/** Text as text: the font, cut to what a picture says, inside its SVG. */
import subsetFont from 'subset-font'
import { fontName, pictureFont, weightOf, type Weight } from './fonts.ts'
import type { SvgElement } from './svg-elements.ts'

const cssWeights: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 }

/**
 * The SVG with a style element behind its metadata that holds the weights it uses, each with no more than the characters it says, as
 * WOFF2. Nothing else changes. Browsers read it; programs that read no web fonts fall back to a font of the reader's machine.
 */
export async function embedFonts(svg: string, texts: readonly SvgElement[]): Promise<string> {
  const faces: string[] = []
  for (const weight of ['regular', 'bold'] as const) {
    const words = texts.filter((text) => weightOf(text) === weight).map((text) => text.words)
    if (words.length > 0) faces.push(fontFace(weight, await cutFont(weight, words)))
  }
  if (faces.length === 0) return svg
  return svg.replace(
    '</metadata>\n',
    (end) => `${end}<defs><style type="text/css">${precise}${faces.join('')}</style></defs>\n`,
  )
}

/** Browsers else round each letter's width to whole pixels, and a line ends elsewhere than it was measured. */
const precise = 'text{text-rendering:geometricPrecision}'

/** Alternative glyphs that no character asks for stay out: half the size, and nothing is drawn with them. */
function cutFont(weight: Weight, words: readonly string[]): Promise<Buffer> {
  const characters = [...new Set(words.join(''))].sort().join('')
  return subsetFont(pictureFont(weight).bytes, characters, { targetFormat: 'woff2', noLayoutClosure: true })
}

function fontFace(weight: Weight, font: Buffer): string {
  const source = `url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')`
  return `@font-face{font-family:'${fontName}';font-weight:${String(cssWeights[weight])};src:${source}}`
}
