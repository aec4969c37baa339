/** From the API's answers to the values of `#graph`: dates, names and citations. */
import type { Citation } from '#graph/citation'
import type { PointedDate } from '#graph/date'
import type { Passage } from '#graph/source-text'
import { dateBases, datePrecisions, kinds, type Kind } from '#graph/vocabulary'
import { wordOf } from './enums.ts'
import type { CitationPartsFragment, DatePartsFragment, NamePartsFragment } from './operations.ts'

/** What a thing is called and what it is. */
export interface Named {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly nameEn: string | null
}

/** A citation, and the sentence round its words where the server has the text. */
export interface CitedPassage extends Citation {
  readonly passage: Passage | null
}

export function toNamed({ id, kind, name, nameEn }: NamePartsFragment): Named {
  return { id, kind: wordOf(kinds, kind), name, nameEn }
}

export function toDate(date: DatePartsFragment | null): PointedDate | null {
  if (date === null) return null
  const { edtf, earliest, latest, precision, basis, text } = date
  return {
    ...{ edtf, earliest, latest, text },
    precision: wordOf(datePrecisions, precision),
    basis: wordOf(dateBases, basis),
  }
}

export function toCitation(citation: CitationPartsFragment): CitedPassage {
  const { id, source, paragraph, sentence, start, end, quote, statement, statementEn, url, context } = citation
  return {
    ...{ id, source: source.id, paragraph, sentence, start, end, quote, statement, statementEn, url },
    page: null,
    passage: context,
  }
}
