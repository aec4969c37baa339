/** Limits the map to a time: two dates as precise as the reader likes; undated things are told, never dropped in silence. */
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { FieldError } from 'react-aria-components/FieldError'
import { Form } from 'react-aria-components/Form'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import { isDateAsked } from '#graph/date-filter'
import { parseEdtf } from '#graph/date'
import { changeView } from '#graph/view/view'
import { useReading } from './reading.tsx'

export function DateLimit() {
  const { words, view } = useReading()
  const [isOpen, setOpen] = useState(false)
  if (isDateAsked(view)) return null
  if (isOpen) {
    return (
      <DateForm
        onDone={() => {
          setOpen(false)
        }}
      />
    )
  }
  return (
    <Button
      className="button"
      onPress={() => {
        setOpen(true)
      }}
    >
      {words.addDates}
    </Button>
  )
}

function DateForm({ onDone }: { readonly onDone: () => void }) {
  const { words, view, take } = useReading()
  const [since, setSince] = useState('')
  const [until, setUntil] = useState('')
  const limit = (event: React.SyntheticEvent) => {
    event.preventDefault()
    const dates = { since: since.trim() || null, until: until.trim() || null }
    if (dates.since !== null || dates.until !== null) take(changeView(view, dates), { kind: 'dated', ...dates })
    onDone()
  }
  return (
    <Form className="date-form" onSubmit={limit}>
      <DateField label={words.since} value={since} onChange={setSince} isFirst />
      <DateField label={words.until} value={until} onChange={setUntil} />
      <p className="hint">{words.dateHint}</p>
      <div className="pair">
        <Button className="button" type="submit">
          {words.apply}
        </Button>
        <Button className="button bare" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </Form>
  )
}

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isFirst?: boolean
}

function DateField({ label, value, onChange, isFirst = false }: DateFieldProps) {
  const { words } = useReading()
  const check = (text: string) => (text.trim() === '' || parseEdtf(text.trim()) !== null ? null : words.dateWrong)
  return (
    <TextField className="date-field" value={value} onChange={onChange} validate={check} autoFocus={isFirst}>
      <Label>{label}</Label>
      <Input inputMode="numeric" />
      <FieldError className="field-error" />
    </TextField>
  )
}
