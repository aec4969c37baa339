/** Things filed by the cells of a grid they touch, so that only near ones are compared. */
import type { Box } from './scene.ts'

/** Boxes with what they stand for. */
export interface Cells<Thing> {
  add(box: Box, thing: Thing): void
  /** Every thing whose box may touch a box, each once, in the order they were added. */
  near(box: Box): readonly Thing[]
}

/** An empty grid with cells of a size. */
export function makeCells<Thing>(size: number): Cells<Thing> {
  const things: Thing[] = []
  const cells = new Map<string, number[]>()
  return {
    add: (box, thing) => {
      things.push(thing)
      for (const key of keysOfBox(box, size)) {
        const cell = cells.get(key)
        if (cell === undefined) cells.set(key, [things.length - 1])
        else cell.push(things.length - 1)
      }
    },
    near: (box) => {
      const found = new Set(keysOfBox(box, size).flatMap((key) => cells.get(key) ?? []))
      return [...found].sort((a, b) => a - b).flatMap((index) => things.slice(index, index + 1))
    },
  }
}

function keysOfBox(box: Box, size: number): readonly string[] {
  const keys: string[] = []
  for (let column = Math.floor(box.x / size); column <= Math.floor((box.x + box.width) / size); column += 1) {
    for (let row = Math.floor(box.y / size); row <= Math.floor((box.y + box.height) / size); row += 1) {
      keys.push(`${String(column)},${String(row)}`)
    }
  }
  return keys
}
