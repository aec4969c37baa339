/** The full text of a source, counted as citations count it: Unicode code points, non-blank lines, sentences. */
import { codePoints, lengthOf } from './code-points.ts'

export interface SourceText {
  /** Number of code points. */
  readonly length: number
  /** The words of a span. */
  readonly slice: (start: number, end: number) => string
  /** The paragraph and sentence an offset stands in, or `null` between paragraphs. */
  readonly locate: (offset: number) => Locator | null
}

export interface Locator {
  /** `P13`: the thirteenth non-blank line. */
  readonly paragraph: string
  /** `P13.S1`. */
  readonly sentence: string
}

interface Line {
  readonly start: number
  readonly words: string
  /** Counted from 1 over non-blank lines; 0 for a blank one. */
  readonly number: number
}

/** Marks that end a sentence, with the quotation marks that close it. */
const sentenceEnd = /[。！？]+[”’」』"]*/g

/** A text as it is on disk: nothing is trimmed, a byte order mark counts. */
export function sourceText(text: string): SourceText {
  const points = /[\ud800-\udbff]/.test(text) ? codePoints(text) : null
  const slice = (start: number, end: number) =>
    points === null ? text.slice(start, end) : points.slice(start, end).join('')
  const lines = linesOf(text)
  return { length: points?.length ?? text.length, slice, locate: (offset) => locate(lines, offset) }
}

function linesOf(text: string): readonly Line[] {
  let [start, number] = [0, 0]
  return text.split('\n').map((words) => {
    const isBlank = words.trim() === ''
    if (!isBlank) number += 1
    const line = { start, words, number: isBlank ? 0 : number }
    start += lengthOf(words) + 1
    return line
  })
}

function locate(lines: readonly Line[], offset: number): Locator | null {
  const line = lineAt(lines, offset)
  if (line === undefined || line.number === 0) return null
  const before = codePoints(line.words)
    .slice(0, offset - line.start)
    .join('')
  // A mark that closes a sentence still belongs to it, so ends are looked for in the whole line.
  const ends = [...line.words.matchAll(sentenceEnd)].filter((end) => end.index + end[0].length <= before.length)
  const paragraph = `P${String(line.number)}`
  return { paragraph, sentence: `${paragraph}.S${String(ends.length + 1)}` }
}

/** The last line that starts at or before an offset, found by halving. */
function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let [low, high] = [0, lines.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? Infinity) <= offset) low = middle
    else high = middle
  }
  return lines[low]
}
