/** The cells of a grid that an island covers, and the cells that are taken already. */
import type { Point, Size } from './layout.ts'

/** A component in coordinates of its own: boxes round its nodes, and the lines between them. */
export interface Island {
  readonly boxes: readonly (Point & Size)[]
  readonly lines: readonly (readonly [Point, Point])[]
}

/** Cells from the leftmost to the rightmost and from the top to the bottom, all inclusive. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The cells of an island, each once. */
export interface Shape {
  readonly columns: Int32Array
  readonly rows: Int32Array
  readonly extent: Extent
}

/** How many cells something is moved right and down. */
export interface Stand {
  readonly right: number
  readonly down: number
}

/** The cells that an island's boxes and lines touch, a cell being so wide and high. */
export function shapeOf({ boxes, lines }: Island, cell: number): Shape {
  const cells = new Map<number, readonly [number, number]>()
  const add = (x: number, y: number) => {
    const column = Math.floor(x / cell)
    const row = Math.floor(y / cell)
    const key = (row + 500_000) * 1_000_000 + column + 500_000
    if (!cells.has(key)) cells.set(key, [column, row])
  }
  for (const box of boxes) fillBox(box, cell, add)
  for (const line of lines) followLine(line, cell, add)
  const scattered = scatter([...cells.values()])
  const columns = Int32Array.from(scattered, ([column]) => column)
  const rows = Int32Array.from(scattered, ([, row]) => row)
  const extent = {
    left: columns.reduce((a, b) => Math.min(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
    top: rows.reduce((a, b) => Math.min(a, b)),
    bottom: rows.reduce((a, b) => Math.max(a, b)),
  }
  return { columns, rows, extent }
}

/** Every so many first, so that whoever looks for one that is taken soon finds it. */
function scatter<Cell>(cells: readonly Cell[]): readonly Cell[] {
  const stride = 17
  return Array.from({ length: stride }, (_, first) => cells.filter((__, index) => index % stride === first)).flat()
}

/** The cells of a box round its centre. */
function fillBox({ x, y, width, height }: Point & Size, cell: number, add: (x: number, y: number) => void): void {
  for (let across = x - width / 2; across < x + width / 2 + cell; across += cell) {
    for (let down = y - height / 2; down < y + height / 2 + cell; down += cell) {
      add(Math.min(across, x + width / 2), Math.min(down, y + height / 2))
    }
  }
}

function followLine([a, b]: readonly [Point, Point], cell: number, add: (x: number, y: number) => void): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const steps = Math.ceil((2 * Math.sqrt(dx * dx + dy * dy)) / cell) + 1
  for (let step = 0; step <= steps; step += 1) add(a.x + (dx * step) / steps, a.y + (dy * step) / steps)
}

/** The least extent round two; the second where there is no first. */
export function union(a: Extent | null, b: Extent): Extent {
  if (a === null) return b
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

export function moved(extent: Extent, { right, down }: Stand): Extent {
  return {
    left: extent.left + right,
    right: extent.right + right,
    top: extent.top + down,
    bottom: extent.bottom + down,
  }
}
