/** The name of a thing in the reader's language: pressing it selects the thing. */
import { Button } from 'react-aria-components/Button'
import { nameOf } from '#graph/node'
import { useReading } from './reading.tsx'

interface NameLinkProps {
  readonly of: { readonly id: string; readonly name: string; readonly nameEn: string | null }
}

export function NameLink({ of }: NameLinkProps) {
  const { language, select } = useReading()
  return (
    <Button
      className="name-link"
      onPress={() => {
        select(of.id)
      }}
    >
      {nameOf(of, language)}
    </Button>
  )
}

/** Names one after another: `A、B`, or `A, B`. */
export function NameLinks({ of }: { readonly of: readonly NameLinkProps['of'][] }) {
  const { words } = useReading()
  return of.map((named, index) => (
    <span key={named.id}>
      {index === 0 ? '' : words.and}
      <NameLink of={named} />
    </span>
  ))
}
