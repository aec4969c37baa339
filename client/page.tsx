/** The places of the page: side by side where there is room; on a phone search, sentences, evidence first, then the map. */
import { useEffect, useState } from 'react'
import type { Tally } from './api/questions.ts'
import { DataCard } from './panels/data-card.tsx'
import { How } from './panels/how.tsx'
import { QuestionHead } from './panels/question-head.tsx'
import { useReading } from './panels/reading.tsx'
import { SentenceList } from './panels/sentence-list.tsx'
import { StepList } from './panels/step-list.tsx'
import { TimeStrip } from './panels/time-strip.tsx'
import { TopBar } from './panels/top-bar.tsx'
import type { Answer } from './panels/use-answer.ts'
import { Ways, type Way } from './panels/ways.tsx'
import { What } from './panels/what.tsx'

export interface PageParts {
  /** The answer to the view's question, for what is to be told of it. */
  readonly answer: Answer<unknown>
  readonly tally: Tally<number> | null
  /** How many signings there are in all; `null` before that is known. */
  readonly signingCount: number | null
  /** All the evidence of the map is open. */
  readonly isAll: boolean
  readonly map: React.ReactNode
  readonly evidence: React.ReactNode
}

export function WidePage({ answer, tally, signingCount, map, evidence }: PageParts) {
  const { words } = useReading()
  const [way, setWay] = useState<Way>('map')
  return (
    <div className="page">
      <TopBar signingCount={signingCount} />
      <aside className="left" aria-label={words.what}>
        <What tally={tally} />
        <How />
        <StepList />
      </aside>
      <main className="middle">
        <QuestionHead />
        <Ways way={way} onWay={setWay} answer={answer} tally={tally} map={map} />
      </main>
      <TimeStrip isOpen />
      <aside className="right" aria-label={words.evidence}>
        {evidence}
      </aside>
    </div>
  )
}

export function NarrowPage({ answer, tally, signingCount, isAll, map, evidence }: PageParts) {
  const { words, view, textPlace } = useReading()
  const [way, setWay] = useState<Way>('map')
  const isOpen = isAll || view.select !== null || textPlace.isOpen
  const reading = textPlace.isOpen ? 'text' : `${String(isAll)} ${String(view.select)}`
  useShownEvidence(isOpen ? reading : null)
  return (
    <div className="page narrow">
      <TopBar signingCount={signingCount} />
      <main>
        <QuestionHead />
        <section aria-labelledby="sentences-heading" className="block">
          <h2 className="heading" id="sentences-heading">
            {words.sentences}
          </h2>
          <SentenceList />
        </section>
        {isOpen ? evidence : null}
        <div className="middle">
          <Ways way={way} onWay={setWay} answer={answer} tally={tally} map={map} />
        </div>
        <TimeStrip isOpen={false} />
      </main>
      <aside className="block" aria-label={words.what}>
        <What tally={tally} />
        <How />
        <StepList />
      </aside>
      <section className="block" id={isOpen ? 'data' : 'evidence'} tabIndex={-1} aria-label={words.dataCard}>
        <DataCard />
      </section>
    </div>
  )
}

/** On a phone, what was chosen may be told out of sight: the page goes there, but not when it opens. */
function useShownEvidence(what: string | null): void {
  const [opened] = useState(what)
  useEffect(() => {
    if (what !== null && what !== opened) document.getElementById('evidence')?.scrollIntoView({ block: 'start' })
  }, [what, opened])
}
