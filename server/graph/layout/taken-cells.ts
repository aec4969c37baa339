/** The cells of a grid that are taken already; the grid has no end. */
import { moved, union, type Extent, type Shape, type Stand } from './island-shape.ts'

export interface TakenCells {
  take(shape: Shape, stand: Stand): void
  isFree(shape: Shape, stand: Stand): boolean
}

/** Cells within an extent, row by row: 1 where one is taken. */
interface Ground {
  readonly extent: Extent
  readonly cells: Uint8Array
}

/** A grid of which nothing is taken. */
export function makeTakenCells(): TakenCells {
  let ground: Ground = { extent: { left: 0, right: -1, top: 0, bottom: -1 }, cells: new Uint8Array() }
  return {
    take: (shape, stand) => {
      ground = withRoomFor(moved(shape.extent, stand), ground)
      for (const [index, column] of shape.columns.entries()) {
        ground.cells[indexOf(ground, column + stand.right, (shape.rows[index] ?? 0) + stand.down)] = 1
      }
    },
    isFree: (shape, stand) => isFree(ground, shape, stand),
  }
}

function widthOf({ left, right }: Extent): number {
  return right - left + 1
}

function indexOf({ extent }: Ground, column: number, row: number): number {
  return (row - extent.top) * widthOf(extent) + column - extent.left
}

/** What lies beyond the ground is free. */
function isFree({ extent, cells }: Ground, { columns, rows }: Shape, { right, down }: Stand): boolean {
  const width = widthOf(extent)
  const acrossBy = right - extent.left
  const downBy = down - extent.top
  for (let index = 0; index < columns.length; index += 1) {
    const column = (columns[index] ?? 0) + acrossBy
    const row = (rows[index] ?? 0) + downBy
    if (column >= 0 && column < width && row >= 0 && cells[row * width + column] === 1) return false
  }
  return true
}

/** A ground that holds an extent too: where it must grow, by half its size on every side, so that it seldom must. */
function withRoomFor(extent: Extent, ground: Ground): Ground {
  const all = ground.cells.length === 0 ? extent : union(ground.extent, extent)
  if (ground.cells.length > 0 && widthOf(all) * (all.bottom - all.top + 1) === ground.cells.length) return ground
  const [across, down] = [Math.ceil(widthOf(all) / 2), Math.ceil((all.bottom - all.top + 1) / 2)]
  const roomy = { left: all.left - across, right: all.right + across, top: all.top - down, bottom: all.bottom + down }
  const width = widthOf(ground.extent)
  const grown: Ground = { extent: roomy, cells: new Uint8Array(widthOf(roomy) * (roomy.bottom - roomy.top + 1)) }
  for (let row = ground.extent.top; row <= ground.extent.bottom; row += 1) {
    const from = indexOf(ground, ground.extent.left, row)
    grown.cells.set(ground.cells.subarray(from, from + width), indexOf(grown, ground.extent.left, row))
  }
  return grown
}
