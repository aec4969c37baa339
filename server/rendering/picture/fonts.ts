/** The fonts of pictures: Noto Sans SC in two weights, and what of a text they can draw. */
import { create, type Font } from 'fontkit'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { codePoints } from '../../graph/code-points.ts'
import { ExplorerError } from '../../graph/error.ts'
import type { SvgElement } from './svg-elements.ts'

export const fontName = 'Noto Sans SC'

const files = {
  regular: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '700Bold/NotoSansSC_700Bold.ttf',
} as const

export type Weight = keyof typeof files

export interface PictureFont {
  /** The whole font file, TrueType. */
  readonly bytes: Buffer
  readonly font: Font
}

const opened = new Map<Weight, PictureFont>()

/** A weight's font, read once in each thread. */
export function pictureFont(weight: Weight): PictureFont {
  const known = opened.get(weight)
  if (known !== undefined) return known
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans-sc/${files[weight]}`))
  const font = create(bytes)
  if (!('layout' in font)) throw new ExplorerError('INTERNAL', `invalid font file: ${files[weight]}`)
  opened.set(weight, { bytes, font })
  return { bytes, font }
}

export function weightOf({ attributes }: SvgElement): Weight {
  return Number(attributes['font-weight'] ?? 400) >= 600 ? 'bold' : 'regular'
}

/** Characters that are no ink, for which a font needs no glyph. */
const inkless = /\p{White_Space}|\p{Default_Ignorable_Code_Point}|\p{Cc}/u

/** The words with a space for white space that the font does not have, and without other inkless characters it lacks. */
export function drawable(words: string, weight: Weight): string {
  const { font } = pictureFont(weight)
  return codePoints(words)
    .map((character) => {
      if (!inkless.test(character) || hasGlyph(font, character)) return character
      return /\s/.test(character) ? ' ' : ''
    })
    .join('')
}

const mostNamed = 10

/** Throws BAD_USER_INPUT naming the characters of a picture that its font has no glyph for: a box is not an answer. */
export function refuseMissingGlyphs(texts: readonly SvgElement[]): void {
  const missing = new Set(
    texts.flatMap((text) => {
      const { font } = pictureFont(weightOf(text))
      return codePoints(text.words).filter((character) => !inkless.test(character) && !hasGlyph(font, character))
    }),
  )
  if (missing.size === 0) return
  const named = [...missing].slice(0, mostNamed).map((character) => `${character} ${codeOf(character)}`)
  const message = `missing glyph: ${named.join(', ')} (expected characters of ${fontName})`
  throw new ExplorerError('BAD_USER_INPUT', message, { details: { characters: [...missing] } })
}

function hasGlyph(font: Font, character: string): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
