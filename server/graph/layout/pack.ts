/**
 * Small components find their places beside the large one, in its bays too: each is a set of cells of a grid, laid where it
 * covers none that is taken and where the whole stays nearest to a page's shape (after Freivalds, Dogrusoz & Kikusts 2002).
 */
import { moved, shapeOf, union, type Extent, type Island, type Shape, type Stand } from './island-shape.ts'
import type { Point } from './layout.ts'
import { makeTakenCells, type TakenCells } from './taken-cells.ts'

/** A cell for few islands; more islands take larger cells, so that packing stays quick. */
const leastCell = 22
const islandsOfLeastCell = 40

/** How far each island moves, in their order, so that none lies over another. `aspect` is the page's width by its height. */
export function packIslands(islands: readonly Island[], aspect: number): readonly Point[] {
  const cell = leastCell * Math.max(1, Math.sqrt(islands.length / islandsOfLeastCell))
  const taken = makeTakenCells()
  let page: Extent | null = null
  return islands.map((island) => {
    const shape = shapeOf(island, cell)
    const stand: Stand = page === null ? { right: 0, down: 0 } : bestStand(shape, { taken, page, aspect })
    taken.take(shape, stand)
    page = union(page, moved(shape.extent, stand))
    return { x: stand.right * cell, y: stand.down * cell }
  })
}

interface Ground {
  readonly taken: TakenCells
  readonly page: Extent
  readonly aspect: number
}

/** Of all places within or right beside the page, the free one that costs least. */
function bestStand(shape: Shape, ground: Ground): Stand {
  const down = movesOf(shape.extent, ground.page, ['top', 'bottom'])
  const across = movesOf(shape.extent, ground.page, ['left', 'right'])
    .map((column) => ({ ...column, atLeast: leastCost(column, ground) }))
    .sort((a, b) => a.atLeast - b.atLeast || a.by - b.by)
  let best: Stand | null = null
  let least = Infinity
  for (const column of across) {
    // What no height could make cheaper, nor that of any further column.
    if (column.atLeast >= least - 1e-9) break
    for (const row of down) {
      const cost = costOf(column, row, ground)
      if (cost >= least - 1e-9 || !ground.taken.isFree(shape, { right: column.by, down: row.by })) continue
      best = { right: column.by, down: row.by }
      least = cost
    }
  }
  return best ?? { right: ground.page.right - shape.extent.left + 1, down: 0 }
}

/** One way to move a shape along one axis: by how many cells, how long page and shape are together then, and how far from their middle it is. */
interface Move {
  readonly by: number
  readonly length: number
  readonly fromMiddle: number
}

/** All moves along an axis that leave the shape within the page or right beside it. */
function movesOf(shape: Extent, page: Extent, [low, high]: readonly ['left', 'right'] | readonly ['top', 'bottom']) {
  const first = page[low] - shape[high] - 1
  const count = page[high] - shape[low] + 1 - first + 1
  return Array.from({ length: count }, (_, index): Move => {
    const by = first + index
    const [from, to] = [Math.min(page[low], shape[low] + by), Math.max(page[high], shape[high] + by)]
    return { by, length: to - from + 1, fromMiddle: (shape[low] + shape[high] + 2 * by - from - to) / 2 }
  })
}

function leastCost(column: Move, { page, aspect }: Ground): number {
  const height = page.bottom - page.top + 1
  return Math.max(column.length, height * aspect) + (column.length + height) / 10 + Math.abs(column.fromMiddle) / 100
}

/** The width of the page of the wanted aspect that holds all, then its extent, then how far from its middle the shape would stand. */
function costOf(column: Move, row: Move, { aspect }: Ground): number {
  const square = column.fromMiddle * column.fromMiddle + row.fromMiddle * row.fromMiddle
  const extent = (column.length + row.length) / 10
  return Math.max(column.length, row.length * aspect) + extent + Math.sqrt(square) / 100
}
