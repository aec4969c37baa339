/** Nodes that are tied to nothing, in rows. */
import type { Size } from './layout.ts'
import type { Coordinates } from './topology.ts'

/** Width of the block by its height. */
const aspect = 2.5

/** Coordinates of boxes in rows and columns, in their order, row by row; columns are as wide as the widest box. */
export function placeInRows(sizes: readonly Size[]): Coordinates {
  const width = Math.max(0, ...sizes.map((size) => size.width))
  const height = Math.max(0, ...sizes.map((size) => size.height))
  const columns = Math.max(1, Math.round(Math.sqrt((sizes.length * aspect * height) / Math.max(width, 1))))
  return {
    x: Float64Array.from(sizes, (_, index) => (index % columns) * width),
    y: Float64Array.from(sizes, (_, index) => Math.floor(index / columns) * height),
  }
}
