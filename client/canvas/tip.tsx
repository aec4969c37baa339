/** What the pointer is at, in words. The lists of the map say the same to who has no pointer. */
import type { Point } from '#graph/layout/layout'

export interface Pointed {
  readonly text: string
  readonly place: Point
}

export function Tip({ pointed }: { readonly pointed: Pointed | null }) {
  if (pointed === null) return null
  return (
    <div className="tip" aria-hidden="true" style={{ left: pointed.place.x, top: pointed.place.y }}>
      {pointed.text}
    </div>
  )
}
