/** What the data say of a reading, folded away: it explains, and is no evidence. */
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { useReading } from './reading.tsx'
import './note.css'

export function Note({ text }: { readonly text: string | null }) {
  const { words } = useReading()
  if (text === null) return null
  return (
    <Disclosure className="note">
      <Heading level={3}>
        <Button slot="trigger" className="note-button">
          <span aria-hidden="true" className="turn" />
          {words.noteOnReading}
        </Button>
      </Heading>
      <DisclosurePanel>
        <p>{text}</p>
      </DisclosurePanel>
    </Disclosure>
  )
}
