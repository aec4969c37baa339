/** Small components find their places beside the large one, so that the whole is near a page's shape. */
import type { Size } from './layout.ts'

/** Where a rectangle's top left corner stands. */
interface Corner {
  readonly x: number
  readonly y: number
}

interface Placed extends Corner, Size {}

/** Corners for rectangles, in their order, none over another: each goes where the whole stays nearest to the aspect (width by height). */
export function packRectangles(rectangles: readonly Size[], aspect: number): readonly Corner[] {
  const placed: Placed[] = []
  for (const rectangle of rectangles) placed.push({ ...rectangle, ...bestCorner(placed, rectangle, aspect) })
  return placed
}

function bestCorner(placed: readonly Placed[], rectangle: Size, aspect: number): Corner {
  let best: { readonly corner: Corner; readonly cost: number } | null = null
  for (const corner of corners(placed)) {
    if (placed.some((other) => overlaps(other, { ...rectangle, ...corner }))) continue
    const cost = costOf(placed, { ...rectangle, ...corner }, aspect)
    if (best === null || cost < best.cost - 1e-6) best = { corner, cost }
  }
  return best?.corner ?? { x: 0, y: 0 }
}

/** Corners right of and below what stands, at the edges of what stands. */
function corners(placed: readonly Placed[]): readonly Corner[] {
  if (placed.length === 0) return [{ x: 0, y: 0 }]
  const rights = [0, ...placed.map((box) => box.x + box.width)]
  const lows = [0, ...placed.map((box) => box.y + box.height)]
  return rights.flatMap((x) => lows.map((y) => ({ x, y })))
}

/** The side a page of the aspect must have to hold all of it, then how far the rectangle lies from the corner of the page. */
function costOf(placed: readonly Placed[], rectangle: Placed, aspect: number): number {
  const all = [...placed, rectangle]
  const width = Math.max(...all.map((box) => box.x + box.width))
  const height = Math.max(...all.map((box) => box.y + box.height))
  return Math.max(width, height * aspect) + (rectangle.x + rectangle.y) / 1000
}

function overlaps(a: Placed, b: Placed): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
