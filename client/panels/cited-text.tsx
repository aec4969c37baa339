/** A text whose citations can be opened: by mouse anywhere on them, by arrow keys from one to the next. */
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Paragraph } from '../api/source-text.ts'
import type { CitedPassage } from '../api/to-values.ts'
import { citationsOfSelection } from '../state/cited.ts'
import { nextStop, runsOf, spansOf, stopsOf, type CitedSpan, type Run } from '../state/text-runs.ts'
import { useReading } from './reading.tsx'
import { RestsOn } from './rests-on.tsx'

interface CitedTextProps {
  readonly paragraphs: readonly Paragraph[]
  readonly citations: readonly CitedPassage[]
}

/** The run that is open, and the citations that cover it. */
interface Opened {
  readonly at: number
  readonly citations: readonly string[]
}

export function CitedText({ paragraphs, citations }: CitedTextProps) {
  const { words, subgraph, view, textPlace } = useReading()
  const spans = useMemo(() => spansOf(citations), [citations])
  const stops = useMemo(() => stopsOf(spans), [spans])
  const cited = useMemo(
    () => (subgraph === null ? new Set<string>() : citationsOfSelection(view.select, subgraph)),
    [view.select, subgraph],
  )
  const asked = spans.find(({ id }) => id === textPlace.at) ?? null
  const [opened, setOpened] = useState<Opened | null>(null)
  const [reached, setReached] = useState<number | null>(asked?.start ?? null)
  const article = useRef<HTMLElement>(null)
  useJump(article, asked)
  useSight(article, { cited, spans, opened })

  const walk = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') setOpened(null)
    const next = nextStop(stops, startOf(event.target), event.key)
    if (next === null || startOf(event.target) === null) return
    event.preventDefault()
    setReached(next)
    focusAt(article.current, next)
  }
  const first = reached ?? stops[0] ?? null
  const shared = { spans, cited, first, opened, onOpen: setOpened }
  return (
    <>
      <p className="soft small">{words.textSize(paragraphs.length, citations.length)}</p>
      <p className="soft small">{words.textHowTo}</p>
      <article className="cited-text" lang="zh-CN" ref={article} onKeyDown={walk}>
        {paragraphs.map((paragraph) => (
          <CitedParagraph key={paragraph.id} paragraph={paragraph} citations={citations} {...shared} />
        ))}
      </article>
    </>
  )
}

interface ParagraphProps {
  readonly paragraph: Paragraph
  readonly citations: readonly CitedPassage[]
  readonly spans: readonly CitedSpan[]
  /** Ids of those that the selection rests on. */
  readonly cited: ReadonlySet<string>
  /** The stop that Tab leads to. */
  readonly first: number | null
  readonly opened: Opened | null
  readonly onOpen: (opened: Opened | null) => void
}

function CitedParagraph({ paragraph, citations, spans, cited, first, opened, onOpen }: ParagraphProps) {
  const { sentences } = paragraph
  const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0]
  const runs = useMemo(() => {
    const own = spans.filter((span) => span.start < end && span.end > start)
    return sentences.map((sentence) => ({ id: sentence.id, runs: runsOf(sentence, own) }))
  }, [sentences, spans, start, end])
  const isCited = runs.some((sentence) => sentence.runs.some((run) => run.citations.some((id) => cited.has(id))))
  const isOpen = opened !== null && opened.at >= start && opened.at < end
  return (
    <div className={isCited ? 'paragraph chosen' : 'paragraph'}>
      <span className="paragraph-number number" aria-hidden="true">
        {paragraph.id}
      </span>
      <p>
        {runs.map((sentence) => (
          <span key={sentence.id} title={sentence.id}>
            {sentence.runs.map((run) => (
              <RunText key={run.start} run={run} {...{ cited, first, opened, onOpen }} />
            ))}
          </span>
        ))}
      </p>
      {isOpen ? (
        <RestsOn
          citations={citations.filter(({ id }) => opened.citations.includes(id))}
          onClose={() => {
            onOpen(null)
          }}
        />
      ) : null}
    </div>
  )
}

type RunProps = Pick<ParagraphProps, 'cited' | 'first' | 'opened' | 'onOpen'> & { readonly run: Run }

function RunText({ run, cited, first, opened, onOpen }: RunProps) {
  if (run.citations.length === 0) return run.text
  const isOpen = opened?.at === run.start
  const toggle = () => {
    onOpen(isOpen ? null : { at: run.start, citations: run.citations })
  }
  const classes = [
    'cited',
    run.citations.length > 1 ? 'twice' : '',
    run.citations.some((id) => cited.has(id)) ? 'chosen' : '',
    isOpen ? 'open' : '',
  ]
  const className = classes.filter((name) => name !== '').join(' ')
  if (run.beginning.length === 0) {
    return (
      <span className={className} onClick={toggle}>
        {run.text}
      </span>
    )
  }
  return (
    <span
      className={className}
      role="button"
      tabIndex={run.start === first ? 0 : -1}
      aria-expanded={isOpen}
      data-start={run.start}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        toggle()
      }}
    >
      {run.text}
    </span>
  )
}

/** Goes to the place that was asked for, and puts the focus there. */
function useJump(article: React.RefObject<HTMLElement | null>, asked: CitedSpan | null): void {
  const { textPlace } = useReading()
  useEffect(() => {
    if (asked !== null) focusAt(article.current, asked.start)
    // Asked for again, the same place is gone to again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [textPlace])
}

interface Sight {
  readonly cited: ReadonlySet<string>
  readonly spans: readonly CitedSpan[]
  readonly opened: Opened | null
}

/** Brings what the selection rests on into sight, unless the selection came from here. */
function useSight(article: React.RefObject<HTMLElement | null>, { cited, spans, opened }: Sight): void {
  useEffect(() => {
    if (opened?.citations.some((id) => cited.has(id)) === true) return
    const [start] = spans.filter(({ id }) => cited.has(id)).map((span) => span.start)
    if (start !== undefined) elementAt(article.current, start)?.scrollIntoView({ block: 'nearest' })
    // Only another selection moves the text, not what is opened in it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cited])
}

function elementAt(article: HTMLElement | null, start: number): HTMLElement | null {
  return article?.querySelector<HTMLElement>(`[data-start="${String(start)}"]`) ?? null
}

function focusAt(article: HTMLElement | null, start: number): void {
  const element = elementAt(article, start)
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** Where the run begins that an event came from; `null` where it came from none. */
function startOf(target: EventTarget): number | null {
  const start = target instanceof HTMLElement ? target.dataset['start'] : undefined
  return start === undefined ? null : Number(start)
}
