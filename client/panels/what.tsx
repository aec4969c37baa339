/** What is on the map: a chain of conditions that reads as a sentence, each with what it lets in. */
import { Button } from 'react-aria-components/Button'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { changeView, defaultView } from '#graph/view/view'
import type { Tally } from '../api/questions.ts'
import { admissionOf, conditions, type Condition } from '../state/admission.ts'
import { switchCondition } from '../state/changes.ts'
import { limitsOf } from '../state/limits.ts'
import { DateLimit } from './date-limit.tsx'
import { Expanded, Hidden } from './brought-and-hidden.tsx'
import { LimitChip } from './limit-chip.tsx'
import { useOwnQuestion } from './question-text.ts'
import { useReading } from './reading.tsx'
import './what.css'

interface WhatProps {
  /** How many dealings each condition lets in; `null` before that is known. */
  readonly tally: Tally<number> | null
}

export function What({ tally }: WhatProps) {
  const { words, view } = useReading()
  return (
    <section aria-labelledby="what">
      <h2 className="heading" id="what">
        {words.what}
      </h2>
      {view.view === 'signings' ? <Conditions tally={tally} /> : <OtherQuestion />}
      {limitsOf(view).map((limit) => (
        <LimitChip key={limit} limit={limit} />
      ))}
      <DateLimit />
      <Expanded />
      <Hidden />
    </section>
  )
}

function Conditions({ tally }: WhatProps) {
  const { words, view } = useReading()
  const admission = admissionOf(view)
  return (
    <div role="group" aria-labelledby="what">
      {conditions.map((condition) => (
        <ConditionSwitch
          key={condition}
          condition={condition}
          isOn={admission[condition]}
          count={tally?.[condition] ?? null}
        />
      ))}
      {view.form === 'parties' && admission.statements ? <p className="hint">{words.statementsUndrawn}</p> : null}
    </div>
  )
}

interface ConditionSwitchProps {
  readonly condition: Condition
  readonly isOn: boolean
  readonly count: number | null
}

function ConditionSwitch({ condition, isOn, count }: ConditionSwitchProps) {
  const { words, view, take } = useReading()
  const change = (isSelected: boolean) => {
    take(switchCondition(view, condition, isSelected), { kind: isSelected ? 'let-in' : 'left-out', condition })
  }
  const sign = condition === 'signings' ? '' : '+'
  return (
    <CheckboxField isSelected={isOn} onChange={change}>
      <CheckboxButton className="condition">
        <span className="box" aria-hidden="true" />
        <span className="condition-name">{words[condition]}</span>
        <span className="count number">{count === null ? '' : `${sign}${String(count)}`}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}

/** The map is of another question than who signed with whom: which, and the way back. */
function OtherQuestion() {
  const { words, language, take } = useReading()
  return (
    <div className="limit">
      <span>{useOwnQuestion()}</span>
      <Button
        className="button bare"
        onPress={() => {
          take(changeView(defaultView(), { lang: language }), { kind: 'started-over' })
        }}
      >
        {words.backToSignings}
      </Button>
    </div>
  )
}
