/** One row of choices: what it is about, and what is chosen, which opens the others. */
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly id: string; readonly text: string }[]
  readonly onChange: (id: string) => void
}

export function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <Select
      className="row"
      value={value}
      onChange={(key) => {
        if (key !== null && key !== value) onChange(String(key))
      }}
    >
      <Label>{label}</Label>
      <Button className="value">
        <SelectValue />
        <span aria-hidden="true" className="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <ListBox items={choices}>
          {({ id, text }) => (
            <ListBoxItem className="choice" id={id}>
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
