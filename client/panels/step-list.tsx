/** The steps the reader took, in words: the undo stack, visible. */
import { Button } from 'react-aria-components/Button'
import { changeView, defaultView } from '#graph/view/view'
import { stepText } from './step-text.ts'
import { TurnMark } from './turn-mark.tsx'
import { useReading } from './reading.tsx'
import './step-list.css'

export function StepList() {
  const { words, language, log, view, take, goTo } = useReading()
  const isAtStart = log.steps.length === 1
  return (
    <section aria-labelledby="steps">
      <h2 className="heading" id="steps">
        {words.steps}
      </h2>
      <ol className="steps" aria-labelledby="steps">
        {log.steps.map((step, index) => (
          // A step is its place in the list: nothing else tells two like steps apart.
          <li key={index} aria-current={index === log.at ? 'step' : undefined}>
            <Button
              className={index > log.at ? 'step undone' : 'step'}
              onPress={() => {
                goTo(index)
              }}
            >
              <span className="number">{index + 1}</span>
              <span>
                {stepText(step, language)}
                {index > log.at ? <span className="visually-hidden"> {words.undone}</span> : null}
              </span>
            </Button>
          </li>
        ))}
      </ol>
      <div className="pair">
        <Button
          className="button"
          isDisabled={log.at === 0}
          onPress={() => {
            goTo(log.at - 1)
          }}
        >
          <TurnMark /> {words.undo}
        </Button>
        <Button
          className="button"
          isDisabled={log.at === log.steps.length - 1}
          onPress={() => {
            goTo(log.at + 1)
          }}
        >
          <TurnMark isForward /> {words.redo}
        </Button>
        {isAtStart ? null : (
          <Button
            className="button bare"
            onPress={() => {
              take(changeView(defaultView(), { lang: view.lang }), { kind: 'started-over' })
            }}
          >
            {words.startOver}
          </Button>
        )}
      </div>
    </section>
  )
}
