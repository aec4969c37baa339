/** The words of a citation inside their sentence, out of the full text of a source. */

export interface Passage {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** Marks that end a sentence, with the quotation marks that close it, as DATASET counts sentences. */
const sentenceEnd = /[。！？]+[”’」』"]*/gu

/**
 * The words of a span with the rest of the sentences it stands in. Offsets are Unicode code points, `[start, end)`; a
 * sentence ends with its line too. `null` where the span is not inside the text.
 */
export function passageOf(text: string, start: number, end: number): Passage | null {
  const points = Array.from(text)
  if (start < 0 || end > points.length || start >= end) return null
  const before = points.slice(0, start).join('')
  const after = points.slice(end).join('')
  return {
    before: before.slice(lastStart(before)),
    exact: points.slice(start, end).join(''),
    // Nothing follows where the words already end their sentence.
    after: /[。！？][”’」』"]*$/u.test(points.slice(start, end).join('')) ? '' : after.slice(0, firstEnd(after)),
  }
}

/** Where the last sentence of a text starts. */
function lastStart(text: string): number {
  const line = text.lastIndexOf('\n') + 1
  const ends = [...text.slice(line).matchAll(sentenceEnd)].map((match) => line + match.index + match[0].length)
  return ends.at(-1) ?? line
}

/** Where the first sentence of a text ends. */
function firstEnd(text: string): number {
  const line = text.search(/\r?\n|$/)
  const [match] = text.slice(0, line).matchAll(sentenceEnd)
  return match === undefined ? line : match.index + match[0].length
}
