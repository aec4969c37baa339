/** What the pointer is at, in words. The lists of the map say the same to who has no pointer. */
import type { Point } from '#graph/layout/layout'

export interface Pointed {
  readonly text: string
  readonly place: Point
}

export function Tip({ pointed }: { readonly pointed: Pointed | null }) {
  if (pointed === null) return null
  const { text, place } = pointed
  return (
    <div
      key={text}
      className="tip"
      aria-hidden="true"
      style={{ left: place.x, top: place.y }}
      ref={(tip) => {
        if (tip !== null) standWithin(tip, place)
      }}
    >
      {text}
    </div>
  )
}

/** At the right and lower edge of the map it stands on the pointer's other side, so that nothing of it is cut off. */
function standWithin(tip: HTMLElement, { x, y }: Point): void {
  const map = tip.parentElement
  if (map === null) return
  const across = x + tip.offsetWidth + 16 > map.clientWidth ? 'calc(-100% - 12px)' : '12px'
  const down = y + tip.offsetHeight + 18 > map.clientHeight ? 'calc(-100% - 10px)' : '14px'
  tip.style.transform = `translate(${across}, ${down})`
}
