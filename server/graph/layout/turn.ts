/** Turning a drawing, by + − × ÷ and √ only. */
import type { Coordinates } from './topology.ts'

/** The points turned about their mean so that their longer axis lies level: pictures are wider than high, and so are names. */
export function turnLevel({ x, y }: Coordinates): Coordinates {
  const [meanX, meanY] = [mean(x), mean(y)]
  const [dx, dy] = [x.map((value) => value - meanX), y.map((value) => value - meanY)]
  const [right, down] = mainDirection(dx, dy)
  return {
    x: dx.map((value, node) => value * right + (dy[node] ?? 0) * down),
    y: dy.map((value, node) => value * right - (dx[node] ?? 0) * down),
  }
}

/** A page's width by its height, and how far a drawing may be stretched to come near it without looking stretched. */
const pageAspect = 1.5
const mostStretch = 1.35

/** The points wider and lower by as much, where they lie in a shape higher than a page. */
export function widen({ x, y }: Coordinates): Coordinates {
  const [width, height] = [extent(x), extent(y)]
  const stretch = width > 0 && height > 0 ? Math.min(mostStretch, Math.max(1, (pageAspect * height) / width)) : 1
  const factor = Math.sqrt(stretch)
  return { x: x.map((value) => value * factor), y: y.map((value) => value / factor) }
}

function extent(values: Float64Array): number {
  return Math.max(...values) - Math.min(...values)
}

/** The unit vector along which points round 0 lie farthest apart: the first eigenvector of their covariance. */
function mainDirection(dx: Float64Array, dy: Float64Array): readonly [number, number] {
  const [xx, yy, xy] = [product(dx, dx), product(dy, dy), product(dx, dy)]
  if (Math.abs(xy) < 1e-9) return xx >= yy ? [1, 0] : [0, 1]
  const half = (xx - yy) / 2
  const largest = (xx + yy) / 2 + Math.sqrt(half * half + xy * xy)
  const [right, down] = [largest - yy, xy]
  const length = Math.sqrt(right * right + down * down)
  return [right / length, down / length]
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
