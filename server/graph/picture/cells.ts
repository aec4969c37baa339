/** Things filed by the cells of a grid they touch, so that only near ones are compared. */
import type { Box } from './scene.ts'

/** Boxes with what they stand for. */
export interface Cells<Thing> {
  add(box: Box, thing: Thing): void
  /** Every thing whose box may touch a box, each once, in an order that the boxes alone decide. */
  near(box: Box): readonly Thing[]
}

/** An empty grid with cells of a size. */
export function makeCells<Thing>(size: number): Cells<Thing> {
  const things: Thing[] = []
  /** By thing, the search that last found it. */
  const found: number[] = []
  const cells = new Map<number, number[]>()
  let search = 0
  return {
    add: (box, thing) => {
      for (const key of keysOfBox(box, size)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [things.length])
        else cell.push(things.length)
      }
      things.push(thing)
    },
    near: (box) => {
      search += 1
      const near: Thing[] = []
      for (const key of keysOfBox(box, size)) {
        for (const index of cells.get(key) ?? []) {
          if (found[index] !== search) near.push(...things.slice(index, index + 1))
          found[index] = search
        }
      }
      return near
    },
  }
}

/** One number for a cell; pictures are far narrower than a million cells. */
function keysOfBox(box: Box, size: number): readonly number[] {
  const keys: number[] = []
  const [right, bottom] = [Math.floor((box.x + box.width) / size), Math.floor((box.y + box.height) / size)]
  for (let column = Math.floor(box.x / size); column <= right; column += 1) {
    for (let row = Math.floor(box.y / size); row <= bottom; row += 1) keys.push(row * 1_000_000 + column)
  }
  return keys
}
