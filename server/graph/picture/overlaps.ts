/** How many marks lie over one another. */
import { makeCells } from './cells.ts'
import { sharedArea } from './geometry.ts'
import type { Box, Mark } from './scene.ts'
import { boxOf } from './shapes.ts'

/** The number of pairs of marks whose boxes share some area. */
export function marksOverlapping(marks: readonly Mark[]): number {
  return pairsOver(marks.map(boxOf))
}

/** The number of pairs of boxes that share some area. */
export function pairsOver(boxes: readonly Box[]): number {
  const cells = makeCells<Box>(80)
  let count = 0
  for (const box of boxes) {
    count += cells.near(box).filter((other) => sharedArea(box, other) > 0).length
    cells.add(box, box)
  }
  return count
}
