/** Time, under the map: what is dated by month, the range that is let onto the map, and the undated in their own box. */
import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { formatView } from '#graph/view/view'
import { fetchSubgraph } from '../api/questions.ts'
import { questionOf } from '../state/changes.ts'
import { timeBlocksOf, type TimeBlocks } from '../state/time-blocks.ts'
import { thingsInTime, timeQuestionOf } from '../state/time-things.ts'
import { useReading } from './reading.tsx'
import { datesText } from './step-text.ts'
import { TimeBars } from './time-bars.tsx'
import { TimeSlider } from './time-slider.tsx'
import { UndatedBox } from './undated-box.tsx'
import { useAnswer } from './use-answer.ts'
import './time-strip.css'

/** @param isOpen whether it is there at once, or behind its button */
export function TimeStrip({ isOpen }: { readonly isOpen: boolean }) {
  const { words, view } = useReading()
  const blocks = useBlocks()
  return (
    <section className="time-strip" aria-label={words.time}>
      <Disclosure defaultExpanded={isOpen}>
        <div className="time-head">
          <Heading level={2}>
            <Button slot="trigger" className="note-button">
              <span aria-hidden="true" className="turn" />
              {words.time}
            </Button>
          </Heading>
          <p className="number">{datesText(view, words)}</p>
        </div>
        <DisclosurePanel className="time-body">{blocks === null ? null : <Body blocks={blocks} />}</DisclosurePanel>
      </Disclosure>
    </section>
  )
}

function Body({ blocks }: { readonly blocks: TimeBlocks }) {
  const { words } = useReading()
  const { extent } = blocks
  return (
    <>
      {extent === null ? (
        <p className="soft">{words.noDates}</p>
      ) : (
        <div className="time-line">
          <TimeSlider extent={extent} />
          <TimeBars blocks={blocks} extent={extent} />
        </div>
      )}
      {blocks.undated.length === 0 ? null : <UndatedBox things={blocks.undated} />}
    </>
  )
}

/** The blocks of all that the question has, whatever dates it is limited to. */
function useBlocks(): TimeBlocks | null {
  const { view, subgraph } = useReading()
  const question = useMemo(() => timeQuestionOf(view), [view])
  const address = formatView(question)
  // Where dates are not limited, the picture's own answer has it all.
  const isOwn = address === formatView(questionOf(view))
  const other = useAnswer(isOwn ? null : `picture:${address}`, (signal) => fetchSubgraph(question, signal))
  const answer = isOwn ? subgraph : other.value
  return useMemo(
    () => (answer === null ? null : timeBlocksOf(thingsInTime(answer, question.view))),
    [answer, question.view],
  )
}
