/** A counted set: how many the text states, how many it names, and whether the two fit. */
import type { StatedCount } from '../api/evidence.ts'
import { useReading } from './reading.tsx'

export function CountNote({ count }: { readonly count: StatedCount }) {
  const { words } = useReading()
  const { stated, printed, unit, named, listOpen } = count
  if (stated === null) return <p className="silent">{words.unstatedNamed(named)}</p>
  const text = printed ?? `${String(stated)} ${unit ?? ''}`.trim()
  const fit = listOpen ? words.listOpen : named < stated ? words.listClosed : words.listWhole
  return (
    <p className="silent">
      {words.statedNamed(text, named)} <span className="soft">{fit}</span>
    </p>
  )
}
