/** Checks citations: their spans, and with the text at hand that each opens with exactly the words of its quote. */
import type { RowsById } from './check-ids.ts'
import { isStated, reportAt, type TypedRow } from './typed-row.ts'
import { codePoints, lengthOf } from '../graph/code-points.ts'
import { shown } from './shown.ts'
import type { Locator, SourceText } from '../graph/source-text.ts'
import { numberOf, textOf } from './values.ts'

/** Longest quote, in characters: enough to recognise a place, never a replacement for the text. */
const quoteLimit = 30

/** Offsets in code points, `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The spans of citations, by their rows. */
export type Spans = ReadonlyMap<TypedRow, Span>

/** Checks spans and quotes by themselves; returns the spans of those that are right. */
export function checkSpans(rows: readonly TypedRow[], byId: RowsById): Spans {
  const spans = new Map<TypedRow, Span>()
  for (const row of rows.filter(({ table }) => table.holds.form === 'citation')) {
    const span = spanOf(row, byId)
    const isQuoteRight = checkQuote(row, span)
    checkSentence(row)
    if (span !== null && isQuoteRight) spans.set(row, span)
  }
  return spans
}

/** Checks the citations of one source against its text. */
export function checkAgainstText(spans: Spans, text: SourceText): void {
  for (const [row, span] of spans) {
    if (span.end > text.length) {
      reportAt(
        row,
        'end',
        () => `invalid end: ${String(span.end)} (expected at most ${String(text.length)}, the length of the text)`,
      )
      continue
    }
    checkWords(row, text.slice(span.start, span.end))
    checkLocator(row, span, text)
  }
}

function spanOf(row: TypedRow, byId: RowsById): Span | null {
  const [start, end] = [numberOf(row.values, 'start'), numberOf(row.values, 'end')]
  if (start === null || end === null) {
    if (isStated(row, 'start') !== isStated(row, 'end')) reportHalfSpan(row, isStated(row, 'start') ? 'end' : 'start')
    return null
  }
  const limit = sourceLength(textOf(row.values, 'source'), byId) ?? Infinity
  if (start < end && end <= limit) return { start, end }
  const expected =
    start < end ? `at most ${String(limit)}, the length of the source` : `more than ${String(start)}, its start`
  reportAt(row, 'end', () => `invalid end: ${String(end)} (expected ${expected})`)
  return null
}

function reportHalfSpan(row: TypedRow, missing: string): void {
  reportAt(row, missing, () => `missing ${missing} (expected both offsets of the span, or neither)`)
}

function sourceLength(source: string | null, byId: RowsById): number | null {
  const row = source === null ? undefined : byId.get(source)?.[0]
  return row === undefined ? null : numberOf(row.values, 'length')
}

/** The quote without the mark that the span goes on. */
function wordsOf(quote: string): string {
  return quote.endsWith('…') ? quote.slice(0, -1) : quote
}

function checkQuote(row: TypedRow, span: Span | null): boolean {
  const quote = textOf(row.values, 'quote')
  const wrong = quote === null ? null : wrongQuote(quote, span === null ? null : span.end - span.start)
  if (wrong !== null) reportAt(row, 'quote', () => `invalid quote: ${shown(quote ?? '')} (expected ${wrong})`)
  return wrong === null
}

function wrongQuote(quote: string, length: number | null): string | null {
  const [all, words] = [lengthOf(quote), lengthOf(wordsOf(quote))]
  if (words > quoteLimit) return `at most ${String(quoteLimit)} characters, found ${String(words)}`
  if (length === null || all === length) return null
  if (words > length) return `no more than its span, ${String(length)} characters, found ${String(words)}`
  return words === all && all < length ? `… at its end, as the span goes on to ${String(length)} characters` : null
}

function checkSentence(row: TypedRow): void {
  const [paragraph, sentence] = [textOf(row.values, 'paragraph'), textOf(row.values, 'sentence')]
  if (paragraph === null || sentence === null || sentence.startsWith(`${paragraph}.`)) return
  reportAt(row, 'sentence', () => `invalid sentence: ${sentence} (expected one of paragraph ${paragraph})`)
}

function checkWords(row: TypedRow, found: string): void {
  const quote = textOf(row.values, 'quote')
  if (quote === null || quote === found) return
  const words = wordsOf(quote)
  if (words !== quote && words.length < found.length && found.startsWith(words)) return
  reportAt(row, 'quote', () => `invalid quote: ${shown(quote)} (expected the words at its offsets: ${opening(found)})`)
}

function opening(words: string): string {
  const characters = codePoints(words)
  return characters.length <= quoteLimit ? shown(words) : `${shown(characters.slice(0, quoteLimit - 1).join(''))}…`
}

function checkLocator(row: TypedRow, { start }: Span, text: SourceText): void {
  const found = text.locate(start)
  if (found === null) return
  const isWrong = (name: keyof Locator) => ![null, found[name]].includes(textOf(row.values, name))
  const isInParagraph = textOf(row.values, 'sentence')?.startsWith(`${found.paragraph}.`) === true
  const name = isWrong('paragraph') ? 'paragraph' : isWrong('sentence') && isInParagraph ? 'sentence' : null
  if (name === null) return
  const stated = textOf(row.values, name) ?? ''
  reportAt(
    row,
    name,
    () => `invalid ${name}: ${stated} (expected ${found[name]}, where offset ${String(start)} stands)`,
  )
}
