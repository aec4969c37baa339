/**
 * Lines of a text: Chinese breaks anywhere but before closing and after opening marks (kinsoku), Latin between words.
 * Lines come out about equally long, because a name over one stray character reads badly.
 */
import { textWidth } from './text-width.ts'

/** Marks that no line may begin with, and marks that none may end with. */
const closing = '》、，。；：！？”’」』）】〕〉…—·％,.;:!?)]}%&'
const opening = '《“‘「『（【〔〈([{'
const wordPattern = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}'’=/+@_-]/u

interface LineOptions {
  readonly sizePx: number
  readonly maxWidth: number
  /** @default Infinity */
  readonly maxLines?: number
  /** @default false */
  readonly bold?: boolean
  /** Whether lines are made about equally long. @default true */
  readonly isBalanced?: boolean
}

/** A text as lines no wider than asked; a word that is wider alone is broken where it must be, and what the lines don't hold ends in `…`. */
export function breakLines(text: string, options: LineOptions): readonly string[] {
  const { maxWidth, maxLines = Infinity, isBalanced = true } = options
  const pieces = piecesOf(text.replace(/\s+/gu, ' ').trim()).flatMap((piece) => breakPiece(piece, options))
  const lines = fill(pieces, maxWidth, options)
  if (lines.length > maxLines) return cut(lines, maxLines, options)
  return isBalanced ? balance(pieces, lines, options) : lines
}

function breakPiece(piece: string, options: LineOptions): readonly string[] {
  return widthOf(piece, options) > options.maxWidth ? Array.from(piece) : [piece]
}

/** What may not be parted: a word or a Chinese character with the marks that cling to it and the space after it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const character of text) {
    const last = pieces.at(-1)
    if (last !== undefined && clings(last, character)) pieces[pieces.length - 1] = last + character
    else pieces.push(character)
  }
  return pieces
}

function clings(piece: string, next: string): boolean {
  const last = Array.from(piece).at(-1) ?? ''
  if (next === ' ' || closing.includes(next)) return true
  if (last === ' ') return false
  return opening.includes(last) || (wordPattern.test(last) && wordPattern.test(next))
}

function fill(pieces: readonly string[], maxWidth: number, options: LineOptions): readonly string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && widthOf(longer, options) <= maxWidth) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}

/** The narrowest lines of the same number. */
function balance(pieces: readonly string[], lines: readonly string[], options: LineOptions): readonly string[] {
  if (lines.length < 2) return lines
  const step = options.sizePx / 2
  let best = lines
  for (let width = options.maxWidth - step; width > 0; width -= step) {
    const narrower = fill(pieces, width, options)
    if (narrower.length > lines.length) break
    best = narrower
  }
  return best
}

function cut(lines: readonly string[], maxLines: number, options: LineOptions): readonly string[] {
  const kept = lines.slice(0, maxLines)
  const characters = Array.from(kept.at(-1) ?? '')
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, options) > options.maxWidth) characters.pop()
  return [...kept.slice(0, -1), `${characters.join('')}…`]
}

function widthOf(text: string, { sizePx, bold = false }: LineOptions): number {
  return textWidth(text.trimEnd(), sizePx, { bold })
}
