/** The full text of a source, counted as citations count it: Unicode code points, non-blank lines, sentences. */
import { codePoints, lengthOf } from './code-points.ts'

export interface SourceText {
  /** Number of code points. */
  readonly length: number
  /** The words of a span. */
  readonly slice: (start: number, end: number) => string
  /** Its non-blank lines, in order. */
  readonly paragraphs: readonly Paragraph[]
  /** The sentence an offset stands in, or `null` between paragraphs. */
  readonly locate: (offset: number) => Locator | null
}

/** A span of code points, `[start, end)`. */
interface Span {
  readonly start: number
  readonly end: number
}

export interface Paragraph extends Span {
  /** `P13`: the thirteenth non-blank line. */
  readonly id: string
  readonly sentences: readonly Sentence[]
}

export interface Sentence extends Span {
  /** `P13.S1`. */
  readonly id: string
}

export interface Locator {
  readonly paragraph: string
  readonly sentence: string
}

/** The words of a span, and the rest of the sentences it stands in. */
export interface Passage {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Full texts of sources, by the sha256 of their bytes. */
export interface TextShelf {
  readonly has: (sha256: string) => boolean
  /** `null` where it is not at hand. */
  readonly read: (sha256: string) => Promise<SourceText | null>
}

/** Marks that end a sentence, with the quotation marks that close it. */
const sentenceEnd = /[。！？]+[”’」』"]*/gu

/** A text as it is on disk: nothing is trimmed, a byte order mark counts. */
export function sourceText(text: string): SourceText {
  const points = /[\ud800-\udbff]/.test(text) ? codePoints(text) : null
  const slice = (start: number, end: number) =>
    points === null ? text.slice(start, end) : points.slice(start, end).join('')
  const paragraphs = paragraphsOf(text)
  return { length: points?.length ?? text.length, slice, paragraphs, locate: (offset) => locate(paragraphs, offset) }
}

/** The words of a span inside the sentences it touches; `null` where the span is not inside the text. */
export function passageOf(text: SourceText, start: number, end: number): Passage | null {
  if (start < 0 || end > text.length || start >= end) return null
  const first = sentenceAt(text.paragraphs, start)
  const last = sentenceAt(text.paragraphs, end - 1)
  return {
    before: text.slice(first?.start ?? start, start),
    exact: text.slice(start, end),
    after: text.slice(end, Math.max(end, last?.end ?? end)),
  }
}

function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const words = line.replace(/\r$/, '')
    if (words.trim() !== '') paragraphs.push(paragraphOf(words, start, paragraphs.length + 1))
    start += lengthOf(line) + 1
  }
  return paragraphs
}

function paragraphOf(words: string, start: number, number: number): Paragraph {
  const id = `P${String(number)}`
  const ends = [...words.matchAll(sentenceEnd)].map(
    (mark) => start + lengthOf(words.slice(0, mark.index + mark[0].length)),
  )
  const end = start + lengthOf(words)
  // A line that goes on after its last mark, or has none, ends with a sentence that the line itself closes.
  const closed = ends.at(-1) === end ? ends : [...ends, end]
  const sentences = closed.map((close, index) => ({
    id: `${id}.S${String(index + 1)}`,
    start: closed[index - 1] ?? start,
    end: close,
  }))
  return { id, start, end, sentences }
}

function locate(paragraphs: readonly Paragraph[], offset: number): Locator | null {
  const paragraph = paragraphAt(paragraphs, offset)
  const sentence = sentenceAt(paragraphs, offset)
  return paragraph === undefined || sentence === undefined ? null : { paragraph: paragraph.id, sentence: sentence.id }
}

function sentenceAt(paragraphs: readonly Paragraph[], offset: number): Sentence | undefined {
  return paragraphAt(paragraphs, offset)?.sentences.find((sentence) => offset < sentence.end)
}

/** By halving: texts may be long, and every citation asks. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  const found = paragraphs[low]
  return found !== undefined && found.start <= offset ? found : undefined
}
