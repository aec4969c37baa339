/** Copies a citation with its source, its place, and the address that shows it again. */
import { placeOf } from '#graph/citation'
import { changeView } from '#graph/view/view'
import type { CitedPassage } from '../api/to-values.ts'
import { addressOf } from '../state/address.ts'
import { citationText } from '../state/citation-text.ts'
import { CopyButton } from './copy-button.tsx'
import { useReading } from './reading.tsx'

export function CopyCitation({ citation }: { readonly citation: CitedPassage }) {
  const { words, language, dataset } = useReading()
  const address = useLastingAddress()
  const source = dataset?.sources.find(({ id }) => id === citation.source) ?? null
  return (
    <CopyButton
      className="name-link see-in-text"
      label={words.copyCitation}
      about={placeOf(citation)}
      said={{ copied: words.citationCopied, failed: words.notCopied }}
      content={() => citationText(citation, { source, address: address(), language })}
    />
  )
}

const shownDigits = 12

/** The address of what is looked at, with the version of its data: whoever opens it later is told where they have changed. */
export function useLastingAddress(): () => string {
  const { view, subgraph } = useReading()
  return () => {
    const version = view.version ?? subgraph?.version.slice(0, shownDigits) ?? null
    return new URL(addressOf(changeView(view, { version })), window.location.origin).href
  }
}
