/** A citation as a reader sees it: the words of the text, where they stand, and the fact in our own words. */
import { placeOf, statementIn } from '#graph/citation'
import type { CitedPassage } from '../api/to-values.ts'
import { CopyCitation } from './copy-citation.tsx'
import { useReading } from './reading.tsx'
import { SeeInText } from './see-in-text.tsx'
import './quotation.css'

interface QuotationProps {
  readonly citation: CitedPassage
  /** What stands before the place: its tags. */
  readonly children?: React.ReactNode
}

export function Quotation({ citation, children }: QuotationProps) {
  const { language, words } = useReading()
  const statement = statementIn(language, citation)
  return (
    <div className="quotation">
      <blockquote lang="zh-CN">
        <Quote citation={citation} missing={words.noQuote} />
      </blockquote>
      {statement === null ? null : <p className="statement">{statement}</p>}
      <p className="where">
        {children}
        <Place citation={citation} />
        <SeeInText citation={citation} />
        <CopyCitation citation={citation} />
      </p>
    </div>
  )
}

/** The sentence with the quoted words set off where the text is at hand; else their opening words. */
function Quote({ citation, missing }: { readonly citation: CitedPassage; readonly missing: string }) {
  const { passage, quote } = citation
  if (passage === null) return quote ?? missing
  return (
    <>
      <span className="soft">{passage.before}</span>
      {passage.exact}
      <span className="soft">{passage.after}</span>
    </>
  )
}

/** Where a citation stands: whose text it is, and the paragraph and sentence. */
export function Place({ citation }: { readonly citation: CitedPassage }) {
  const { dataset, language } = useReading()
  const source = dataset?.sources.find(({ id }) => id === citation.source)
  const title = language === 'en' ? (source?.nameEn ?? source?.name) : source?.name
  const parts = [source?.publisher ?? title, placeOf(citation)].filter((part) => part !== null && part !== undefined)
  return (
    <span className="place" title={title}>
      {parts.join(' · ')}
    </span>
  )
}
