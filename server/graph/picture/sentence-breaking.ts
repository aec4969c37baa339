/** Lines of a paragraph that begin with a sentence where they can: a caption is read sentence by sentence. */
import { breakLines } from './line-breaking.ts'

interface ParagraphOptions {
  readonly sizePx: number
  readonly maxWidth: number
}

/** The share of a line that may stay empty so that the next sentence stands in one line. */
const mostEmpty = 0.42

/** A paragraph as lines no wider than asked; a sentence moves to the next line whole where it fits there and leaves little of the last one empty. */
export function breakSentences(paragraph: string, { sizePx, maxWidth }: ParagraphOptions): readonly string[] {
  const fill = (text: string, width = maxWidth) => breakLines(text, { sizePx, maxWidth: width, isBalanced: false })
  let lines: readonly string[] = []
  let gap = ''
  for (const sentence of sentencesOf(paragraph)) {
    const last = lines.at(-1) ?? ''
    const running = fill(last + gap + sentence)
    const isParted = last !== '' && running.length > 1 && running.length > fill(sentence).length
    // Filled to that width, the last line alone would already break: then it is long enough to end here.
    const isLong = fill(last, maxWidth * (1 - mostEmpty)).length > 1
    lines = isParted && isLong ? [...lines, ...fill(sentence)] : [...lines.slice(0, -1), ...running]
    gap = sentence.endsWith(' ') ? ' ' : ''
  }
  return lines
}

/** Sentences with what parts them from the next. */
function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=。)|(?<=[.;] )(?=\p{Lu})/u)
}
