/** From a citation to its place in the text. */
import { Button } from 'react-aria-components/Button'
import { placeOf } from '#graph/citation'
import type { CitedPassage } from '../api/to-values.ts'
import { useReading } from './reading.tsx'

export function SeeInText({ citation }: { readonly citation: CitedPassage }) {
  const { words, textPlace } = useReading()
  if (citation.start === null) return null
  return (
    <Button
      className="name-link see-in-text"
      aria-label={words.seeInTextAt(placeOf(citation) ?? '')}
      onPress={() => {
        textPlace.open(citation.id)
      }}
    >
      {words.seeInText}
    </Button>
  )
}
