/** Things filed by the cells of a grid they touch, so that only near ones are compared. */
import type { Box } from './scene.ts'

/** Boxes with what they stand for. */
export interface Cells<Thing> {
  add(box: Box, thing: Thing): void
  /** Every thing whose box may touch a box, each once, in an order that the boxes alone decide. */
  near(box: Box): readonly Thing[]
}

/** A thing, and the search that last found it. */
interface Filed<Thing> {
  readonly thing: Thing
  search: number
}

/** An empty grid with cells of a size. */
export function makeCells<Thing>(size: number): Cells<Thing> {
  const cells = new Map<number, Filed<Thing>[]>()
  let search = 0
  return {
    add: (box, thing) => {
      const filed = { thing, search: 0 }
      forEachKey(box, size, (key) => {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [filed])
        else cell.push(filed)
      })
    },
    near: (box) => {
      search += 1
      const near: Thing[] = []
      forEachKey(box, size, (key) => {
        const cell = cells.get(key)
        if (cell === undefined) return
        for (const filed of cell) {
          if (filed.search !== search) near.push(filed.thing)
          filed.search = search
        }
      })
      return near
    },
  }
}

/** One number for a cell; pictures are far narrower than a million cells. */
function forEachKey(box: Box, size: number, visit: (key: number) => void): void {
  const right = Math.floor((box.x + box.width) / size)
  const bottom = Math.floor((box.y + box.height) / size)
  const top = Math.floor(box.y / size)
  for (let column = Math.floor(box.x / size); column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) visit(row * 1_000_000 + column)
  }
}
