/** The undated, in a box of their own: how many, which, and the switch that lets them onto a map that is limited in time. */
import { Button } from 'react-aria-components/Button'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { isDateAsked } from '#graph/date-filter'
import { changeView } from '#graph/view/view'
import type { TimedThing } from '../state/time-things.ts'
import { useReading } from './reading.tsx'
import { ThingMenu } from './time-bars.tsx'

const mostListed = 200

export function UndatedBox({ things }: { readonly things: readonly TimedThing[] }) {
  const { words, view } = useReading()
  const isIn = !isDateAsked(view) || view.undated
  return (
    <DialogTrigger>
      <Button className="undated">
        <span className={isIn ? 'undated-mark' : 'undated-mark out'} aria-hidden="true" />
        <span>
          {words.undatedOnes} <span className="number">{things.length}</span>
        </span>
      </Button>
      <Popover className="popover time-things" placement="top end">
        <Dialog aria-label={words.undatedCount(things.length)}>
          <UndatedSwitch />
          <ThingMenu things={things.slice(0, mostListed)} label={words.undatedOnes} />
          {things.length > mostListed ? <p className="hint">{words.more(things.length - mostListed)}</p> : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function UndatedSwitch() {
  const { words, view, take } = useReading()
  if (!isDateAsked(view)) return <p className="hint undated-note">{words.undatedNote}</p>
  return (
    <CheckboxField
      isSelected={view.undated}
      onChange={(undated) => {
        take(changeView(view, { undated }), { kind: undated ? 'undated-in' : 'undated-out' })
      }}
    >
      <CheckboxButton className="condition">
        <span className="box" aria-hidden="true" />
        <span className="condition-name">{words.letUndatedIn}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}
