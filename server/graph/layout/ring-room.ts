/** The room that boxes need on a ring, and whether they have it. */
import { directionAt } from './directions.ts'
import type { Footprint, Point } from './layout.ts'
import { settle } from './settle.ts'
import type { Coordinates } from './topology.ts'

/** Wanted between two boxes, and the least there may be. */
export const gap = 12
const leastGap = 3
/** Between the rows of one ring. */
export const rowStep = 62

/** Ascending turns moved apart so that after each there is its need, as far as all fit into one turn. */
export function spaceOut(wanted: readonly number[], needs: readonly number[]): number[] {
  const all = needs.reduce((sum, need) => sum + need, 0)
  const share = all > 1 ? 1 / all : 1
  const gaps = needs.map((_, index) => (index === 0 ? 0 : (needs[index - 1] ?? 0) * share))
  const settled = settle(wanted, gaps)
  const [first = 0, last = 0] = [settled[0], settled.at(-1)]
  const room = 1 - (needs.at(-1) ?? 0) * share
  // The ring closes: what was pushed over its seam goes back by equal parts.
  if (last - first <= room) return [...settled]
  const middle = (first + last) / 2
  return settled.map((turn) => middle + ((turn - middle) * room) / (last - first))
}

/** The turn between two, the second being ahead. */
export function middleTurn(a: number, b: number): number {
  return b >= a ? (a + b) / 2 : (a + b + 1) / 2
}

const arcStep = 3

/** How far apart along the ring two boxes must stand so that neither lies over the other, whichever is in the outer row. */
export function leastArc(
  a: Footprint | undefined,
  b: Footprint | undefined,
  { turn, rowsApart }: { readonly turn: number; readonly rowsApart: number },
): number {
  const { x, y } = directionAt(turn)
  const width = ((a?.width ?? 0) + (b?.width ?? 0)) / 2 + gap
  const height = ((a?.height ?? 0) + (b?.height ?? 0)) / 2 + gap
  const out = rowsApart * rowStep
  for (let arc = 0; ; arc += arcStep) {
    const isClear = [out, -out].every(
      (way) => Math.abs(way * x - arc * y) >= width || Math.abs(way * y + arc * x) >= height,
    )
    if (isClear) return arc
  }
}

/** Coordinates of boxes by number, with their sizes. */
export interface Boxes extends Coordinates {
  readonly sizes: readonly Footprint[]
}

/** Whether two boxes of a ring, or of it and the one within, overlap. */
export function hasOverlap(nodes: readonly number[], within: readonly number[], boxes: Boxes): boolean {
  const sorted = [...nodes, ...within].map((node) => ({ node, ...boxOf(node, boxes) })).sort((a, b) => a.x - b.x)
  const widest = Math.max(0, ...sorted.map(({ width }) => width))
  const own = new Set(nodes)
  return sorted.some((a, index) => {
    for (let other = index + 1; other < sorted.length; other += 1) {
      const b = sorted[other]
      if (b === undefined || b.x - a.x >= widest) return false
      if ((own.has(a.node) || own.has(b.node)) && areOver(a, b)) return true
    }
    return false
  })
}

function boxOf(node: number, { x, y, sizes }: Boxes): Point & { readonly width: number; readonly height: number } {
  const size = sizes[node]
  return {
    x: x[node] ?? 0,
    y: y[node] ?? 0,
    width: (size?.width ?? 0) + leastGap,
    height: (size?.height ?? 0) + leastGap,
  }
}

function areOver(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
}
