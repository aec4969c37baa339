/** The mark of a kind, as the picture draws it, in the colours of the page. */
import { svgDetails, svgPath } from '#graph/picture/shapes'
import { kinds, type Kind } from '#graph/vocabulary'
import './kind-mark.css'

interface KindMarkProps {
  readonly kind: Kind
  /** @default 14 */
  readonly sizePx?: number
}

const reach = 1.4

export function KindMark({ kind, sizePx = 14 }: KindMarkProps) {
  const { colour, shape } = kinds[kind]
  const mark = { shape, x: 0, y: 0, radius: 1 }
  const ink = `light-dark(${colour.light}, ${colour.dark})`
  const isHollow = shape.startsWith('hollow')
  return (
    <svg
      className="kind-mark"
      width={sizePx}
      height={sizePx}
      viewBox={`${String(-reach)} ${String(-reach)} ${String(2 * reach)} ${String(2 * reach)}`}
      aria-hidden="true"
    >
      <path
        d={svgPath(mark)}
        style={isHollow ? { fill: 'var(--panel)', stroke: ink } : { fill: ink }}
        strokeDasharray={shape.endsWith('dotted') ? '0.3 0.4' : undefined}
      />
      <path className="details" d={svgDetails(mark)} />
    </svg>
  )
}
