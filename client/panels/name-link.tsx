/** The name of a thing in the reader's language: a link to the address that has it selected. */
import { Link } from 'react-aria-components/Link'
import { nameOf } from '#graph/node'
import { addressOf } from '../state/address.ts'
import { useReading } from './reading.tsx'

interface NameLinkProps {
  readonly of: { readonly id: string; readonly name: string; readonly nameEn: string | null }
}

export function NameLink({ of }: NameLinkProps) {
  const { language, view } = useReading()
  return (
    <Link className="name-link" href={addressOf({ ...view, select: of.id })}>
      {nameOf(of, language)}
    </Link>
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
