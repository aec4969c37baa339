/** Tags of a saying: how the text puts it, what the reading rests on, and what a reader must know of its date. */
import { bases, modalities, nameIn, type Basis, type Modality } from '#graph/vocabulary'
import type { PointedDate } from '#graph/date'
import { useReading } from './reading.tsx'

interface TagsProps {
  readonly modality: Modality
  readonly basis: Basis
  readonly date: PointedDate | null
  readonly isSigned: boolean
  readonly isDoubtful?: boolean
  readonly isCountAmbiguous?: boolean
}

export function Tags({ modality, basis, date, isSigned, isDoubtful = false, isCountAmbiguous = false }: TagsProps) {
  const { language, words } = useReading()
  const said = isSigned && modality === 'reported' ? words.signedTag : nameIn(language, modalities[modality])
  return (
    <>
      <Tag text={said} line={modalities[modality].line} note={modalities[modality].description} />
      {basis === 'explicit' ? null : (
        <Tag text={nameIn(language, bases[basis])} line={bases[basis].line} note={bases[basis].description} />
      )}
      <DateTag date={date} />
      {isCountAmbiguous ? <Tag text={words.countAmbiguous} /> : null}
      {isDoubtful ? <Tag text={words.doubtful} line="dashed" /> : null}
    </>
  )
}

/** What a date rests on, where it is not said in so many words. */
function DateTag({ date }: { readonly date: PointedDate | null }) {
  const { words } = useReading()
  if (date === null || date.basis === 'explicit') return null
  const text = { anaphora: words.anaphora, derived: words.derivedDate, loose: words.looseDate }[date.basis]
  return <Tag text={date.text === null ? text : words.dateWords(text, date.text)} />
}

interface TagProps {
  readonly text: string
  /** A line pattern of the vocabulary. */
  readonly line?: string | undefined
  readonly note?: string
}

export function Tag({ text, line = 'solid', note }: TagProps) {
  const border = line === 'dotted' ? ' dotted' : line === 'solid' ? '' : ' dashed'
  return (
    <span className={`tag${border}`} title={note}>
      {text}
    </span>
  )
}
