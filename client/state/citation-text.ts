/** A citation as a scholar pastes it: the words, whose they are, where they stand, and the address that shows them again. */
import { placeOf, type Citation } from '#graph/citation'
import { nameOf } from '#graph/node'
import type { Language } from '#graph/vocabulary'

/** What is known of the text that is cited. */
export interface CitedSource {
  readonly name: string
  readonly nameEn: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly updated: string | null
}

interface Shown {
  readonly source: CitedSource | null
  /** The address of the view, with the data version in it. */
  readonly address: string
  readonly language: Language
}

/** The text of a citation; what the source does not tell is left out. */
export function citationText(citation: Citation, { source, address, language }: Shown): string {
  const { statement, statementEn } = citation
  const words = citation.quote ?? (language === 'en' ? (statementEn ?? statement) : statement) ?? ''
  const place = placeOf(citation)
  const parts = source === null ? [] : sourceParts(source, language)
  const from = [...parts, ...(place === null ? [] : [place])].join(language === 'zh' ? '，' : ', ')
  return language === 'zh' ? `“${words}”（${from}）。${address}` : `“${words}” (${from}). ${address}`
}

function sourceParts(source: CitedSource, language: Language): readonly string[] {
  const { author, publisher, published, updated, name } = source
  const isNamedAlike = nameOf(source, language) === name
  const title = language === 'zh' ? `《${name}》` : isNamedAlike ? `“${name}”` : `“${nameOf(source, 'en')}” [${name}]`
  const date = published ?? (updated === null ? null : language === 'zh' ? `${updated} 更新` : `updated ${updated}`)
  return [author, title, publisher, date].filter((part) => part !== null)
}
