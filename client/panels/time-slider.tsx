/** The range of dates let onto the map: two handles, by mouse and by arrow keys, a month a step. */
import { useEffect, useRef, useState } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider'
import { changeView } from '#graph/view/view'
import { monthText, type MonthSpan } from '../state/time-blocks.ts'
import { datesOf, moveEnd, rangeOf } from '../state/time-range.ts'
import { useReading } from './reading.tsx'

interface Draft {
  readonly range: MonthSpan
  readonly isMoving: boolean
}

/** Keys come one by one: only when they rest is it a step. */
const restMs = 350

export function TimeSlider({ extent }: { readonly extent: MonthSpan }) {
  const { words, view } = useReading()
  const [draft, setDraft] = useState<Draft | null>(null)
  const forget = () => {
    setDraft(null)
  }
  useTaken({ draft, extent, onTaken: forget })
  const range = draft?.range ?? rangeOf(view, extent)
  const move = (values: number | readonly number[], isMoving: boolean) => {
    const [from = range.from, to = range.to] = typeof values === 'number' ? [values] : values
    setDraft({ range: moveEnd(range, [from, to]), isMoving })
  }
  return (
    <Slider
      className="time-slider"
      aria-label={words.timeRange}
      minValue={extent.from}
      maxValue={extent.to}
      value={[range.from, range.to]}
      onChange={(values) => {
        move(values, true)
      }}
      onChangeEnd={(values) => {
        move(values, false)
      }}
    >
      <SliderTrack className="time-track">
        <Years extent={extent} />
        <div className="time-window" style={placeOf(range, extent)} />
        <End index={0} name={words.since} month={monthText(range.from)} />
        <End index={1} name={words.until} month={monthText(range.to - 1)} />
      </SliderTrack>
    </Slider>
  )
}

interface EndProps {
  readonly index: 0 | 1
  readonly name: string
  readonly month: string
}

function End({ index, name, month }: EndProps) {
  const input = useRef<HTMLInputElement>(null)
  // The slider would say a bare number; what a reader hears is the month.
  useEffect(() => {
    input.current?.setAttribute('aria-valuetext', month)
  })
  return (
    <SliderThumb index={index} className="time-end" aria-label={name} inputRef={input}>
      <span className="time-end-text number" aria-hidden="true">
        {month}
      </span>
    </SliderThumb>
  )
}

function Years({ extent }: { readonly extent: MonthSpan }) {
  const count = (extent.to - extent.from) / 12
  const every = Math.ceil(count / 12)
  const years = Array.from({ length: Math.ceil(count / every) }, (_, index) => extent.from / 12 + index * every)
  return years.map((year) => (
    <span
      key={year}
      className="time-year number"
      style={{ left: placeOf({ from: year * 12, to: year * 12 }, extent).left }}
    >
      {year}
    </span>
  ))
}

/** Where a span stands on the line, in hundredths of its length. */
export function placeOf({ from, to }: MonthSpan, extent: MonthSpan): { readonly left: string; readonly width: string } {
  const percent = (months: number) => `${String((100 * months) / (extent.to - extent.from))}%`
  return { left: percent(from - extent.from), width: percent(to - from) }
}

interface Taken {
  readonly draft: Draft | null
  readonly extent: MonthSpan
  readonly onTaken: () => void
}

/** Takes the step once the handles rest. */
function useTaken({ draft, extent, onTaken }: Taken): void {
  const { view, take } = useReading()
  useEffect(() => {
    if (draft === null || draft.isMoving) return
    const timer = setTimeout(() => {
      const dates = datesOf(draft.range, extent)
      const isChanged = JSON.stringify(draft.range) !== JSON.stringify(rangeOf(view, extent))
      if (isChanged) take(changeView(view, dates), { kind: 'dated', ...dates })
      onTaken()
    }, restMs)
    return () => {
      clearTimeout(timer)
    }
    // A draft is taken once, into whatever is looked at then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draft])
}
