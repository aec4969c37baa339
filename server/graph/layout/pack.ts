/**
 * Small components find their places beside the large one, in its bays too: each is a set of cells of a grid, laid where it
 * covers none that is taken and where the whole stays nearest to a page's shape (after Freivalds, Dogrusoz & Kikusts 2002).
 */
import type { Point, Size } from './layout.ts'

/** A component in coordinates of its own: boxes round its nodes, and the lines between them. */
export interface Island {
  readonly boxes: readonly (Point & Size)[]
  readonly lines: readonly (readonly [Point, Point])[]
}

/** A cell for few islands; more islands take larger cells, so that packing stays quick. */
const leastCell = 22
const islandsOfLeastCell = 40

/** How far each island moves, in their order, so that none lies over another. `aspect` is the page's width by its height. */
export function packIslands(islands: readonly Island[], aspect: number): readonly Point[] {
  const cell = leastCell * Math.max(1, Math.sqrt(islands.length / islandsOfLeastCell))
  const taken = new Set<number>()
  let page: Extent | null = null
  return islands.map((island) => {
    const shape = shapeOf(island, cell)
    const stand: Stand = page === null ? { right: 0, down: 0 } : bestStand(shape, { taken, page, aspect })
    for (const [column, row] of shape.cells) taken.add(keyOf(column + stand.right, row + stand.down))
    page = union(page, moved(shape.extent, stand))
    return { x: stand.right * cell, y: stand.down * cell }
  })
}

/** Cells from the leftmost to the rightmost and from the top to the bottom, all inclusive. */
interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Stand {
  readonly right: number
  readonly down: number
}

interface Shape {
  readonly cells: readonly (readonly [number, number])[]
  readonly extent: Extent
}

interface Ground {
  readonly taken: ReadonlySet<number>
  readonly page: Extent
  readonly aspect: number
}

/** Of all places within or right beside the page, the free one that costs least. */
function bestStand(shape: Shape, ground: Ground): Stand {
  const { page } = ground
  const { extent } = shape
  let best: { readonly stand: Stand; readonly cost: number } | null = null
  for (let right = page.left - extent.right - 1; right <= page.right - extent.left + 1; right += 1) {
    for (let down = page.top - extent.bottom - 1; down <= page.bottom - extent.top + 1; down += 1) {
      const stand = { right, down }
      const cost = costOf(moved(extent, stand), ground)
      if ((best === null || cost < best.cost - 1e-9) && isFree(shape, stand, ground.taken)) best = { stand, cost }
    }
  }
  return best?.stand ?? { right: page.right - extent.left + 1, down: 0 }
}

/** The width of the page of the wanted aspect that holds all, then its extent, then how far from its middle the shape would stand. */
function costOf(extent: Extent, { page, aspect }: Ground): number {
  const all = union(page, extent)
  const [width, height] = [all.right - all.left + 1, all.bottom - all.top + 1]
  const right = (extent.left + extent.right - all.left - all.right) / 2
  const down = (extent.top + extent.bottom - all.top - all.bottom) / 2
  const fromMiddle = Math.sqrt(right * right + down * down)
  return Math.max(width, height * aspect) + (width + height) / 10 + fromMiddle / 100
}

function isFree({ cells }: Shape, { right, down }: Stand, taken: ReadonlySet<number>): boolean {
  return cells.every(([column, row]) => !taken.has(keyOf(column + right, row + down)))
}

function shapeOf({ boxes, lines }: Island, cell: number): Shape {
  const cells = new Map<number, readonly [number, number]>()
  const add = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
    cells.set(keyOf(column, row), [column, row])
  }
  for (const box of boxes) fillBox(box, cell, add)
  for (const line of lines) followLine(line, cell, add)
  const all = [...cells.values()]
  return { cells: all, extent: all.map(([column, row]) => extentOf(column, row)).reduce(union) }
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

/** One number for a cell; pictures are far narrower than a million cells. */
function keyOf(column: number, row: number): number {
  return (row + 500_000) * 1_000_000 + column + 500_000
}

function extentOf(column: number, row: number): Extent {
  return { left: column, right: column, top: row, bottom: row }
}

function moved(extent: Extent, { right, down }: Stand): Extent {
  return {
    left: extent.left + right,
    right: extent.right + right,
    top: extent.top + down,
    bottom: extent.bottom + down,
  }
}

function union(a: Extent | null, b: Extent): Extent {
  if (a === null) return b
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  }
}
