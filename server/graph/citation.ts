/** Citations: where in a source a fact stands. */
import type { Language } from './vocabulary.ts'

/** The place of a fact in a source, its opening words, and the fact in our own words. */
export interface Citation {
  readonly id: string
  /** Id of the Source. */
  readonly source: string
  /** `P13`, 1-based, by non-blank lines. */
  readonly paragraph: string | null
  /** `P13.S1`, 1-based. */
  readonly sentence: string | null
  /** Offsets in Unicode code points, `[start, end)`, in the text with the source's sha256. */
  readonly start: number | null
  readonly end: number | null
  readonly quote: string | null
  readonly statement: string | null
  readonly statementEn: string | null
  readonly url: string | null
  readonly page: string | null
}

/** The statement of a citation in a language; English falls back to the source's own language, and back. */
export function statementIn(language: Language, citation: Citation): string | null {
  return language === 'en' ? (citation.statementEn ?? citation.statement) : (citation.statement ?? citation.statementEn)
}

/** Where a citation stands, for a reader: `P13.S1`, else its paragraph or page. */
export function placeOf(citation: Citation): string | null {
  return citation.sentence ?? citation.paragraph ?? citation.page
}

/** Citations in the order of their texts: by source, then start, end and id. Numbers shown beside them count from 1 in this order. */
export function inOrderOfText(citations: Iterable<Citation>): readonly Citation[] {
  return [...citations].sort(
    (a, b) =>
      compareTexts(a.source, b.source) ||
      (a.start ?? Infinity) - (b.start ?? Infinity) ||
      (a.end ?? Infinity) - (b.end ?? Infinity) ||
      compareTexts(a.id, b.id),
  )
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
