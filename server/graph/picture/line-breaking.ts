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

/** Lines of the same number, as equal as can be; a break within a phrase costs as much as a line one character off the mean. */
function balance(pieces: readonly string[], lines: readonly string[], options: LineOptions): readonly string[] {
  if (lines.length < 2) return lines
  const wanted = widthOf(pieces.join(''), options) / lines.length
  /** By number of lines and of pieces in them: the cheapest way there, as the line that comes last and what came before it. */
  const ways: (Way | null)[][] = [[{ cost: 0, line: '', before: null }]]
  for (let count = 1; count <= lines.length; count += 1) {
    const row = [...pieces.keys()].map((last) =>
      cheapestWay(pieces.slice(0, last + 1), ways[count - 1] ?? [], { wanted, options }),
    )
    ways.push([null, ...row])
  }
  return linesOf(ways.at(-1)?.at(-1) ?? null) ?? lines
}

interface Way {
  readonly cost: number
  readonly line: string
  readonly before: Way | null
}

function cheapestWay(
  pieces: readonly string[],
  before: readonly (Way | null)[],
  { wanted, options }: { readonly wanted: number; readonly options: LineOptions },
): Way | null {
  let best: Way | null = null
  for (let first = pieces.length - 1; first >= 0; first -= 1) {
    const line = pieces.slice(first).join('')
    const width = widthOf(line, options)
    if (width > options.maxWidth && first < pieces.length - 1) break
    const way = before[first]
    if (way == null) continue
    const off = (width - wanted) / options.sizePx
    const cost =
      way.cost + off * off + (first > 0 && isWithinPhrase(pieces[first - 1] ?? '', pieces[first] ?? '') ? 1 : 0)
    if (best === null || cost < best.cost) best = { cost, line, before: way }
  }
  return best
}

/** Whether nothing but the lack of room would break here: no space, no mark that closes before or opens after. */
function isWithinPhrase(piece: string, next: string): boolean {
  const last = Array.from(piece).at(-1) ?? ''
  return last !== ' ' && !closing.includes(last) && !opening.includes(Array.from(next)[0] ?? '')
}

function linesOf(end: Way | null): readonly string[] | null {
  if (end === null) return null
  const lines: string[] = []
  let way = end
  while (way.before !== null) {
    lines.unshift(way.line.trimEnd())
    way = way.before
  }
  return lines
}

function cut(lines: readonly string[], maxLines: number, options: LineOptions): readonly string[] {
  const kept = lines.slice(0, maxLines)
  // A text that ends in … there already has no second one.
  const characters = Array.from((kept.at(-1) ?? '').replace(/[…\s]+$/u, ''))
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, options) > options.maxWidth) characters.pop()
  return [...kept.slice(0, -1), `${characters.join('')}…`]
}

function widthOf(text: string, { sizePx, bold = false }: LineOptions): number {
  return textWidth(text.trimEnd(), sizePx, { bold })
}
