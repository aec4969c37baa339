/**
 * A tree of the bodies of a drawing, halved again and again at the middle of the longer side, so that far ones can be taken as
 * one (Barnes & Hut 1986): the work of a round grows little faster than the bodies do.
 */
import type { Coordinates } from './topology.ts'

/** Cells in the order in which they are halved: a cell's own parts come right after it. Arrays are made once and filled anew each round. */
export interface BodyTree {
  /** Bodies, those of a cell side by side. */
  readonly order: Int32Array
  /** Of each cell: the first of its bodies in `order` and the place after the last. */
  readonly first: Int32Array
  readonly end: Int32Array
  /** Of each cell: the cell after it and all its parts. */
  readonly next: Int32Array
  /** Of each cell: 1 where it is not halved. */
  readonly isLeaf: Uint8Array
  readonly mass: Float64Array
  /** Of each cell: its centre of mass. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Of each cell: its longer side. */
  readonly side: Float64Array
  /** The number of cells. */
  count: number
}

/** Cells of so many bodies are not halved. */
const mostInLeaf = 6

/** A tree without cells, with room for those of so many bodies. */
export function makeBodyTree(bodies: number): BodyTree {
  const most = 2 * bodies + 1
  return {
    order: new Int32Array(bodies).map((_, body) => body),
    first: new Int32Array(most),
    end: new Int32Array(most),
    next: new Int32Array(most),
    isLeaf: new Uint8Array(most),
    mass: new Float64Array(most),
    x: new Float64Array(most),
    y: new Float64Array(most),
    side: new Float64Array(most),
    count: 0,
  }
}

/** Bodies with their masses. */
export interface Bodies extends Coordinates {
  readonly mass: Float64Array
}

/** Fills the tree with the cells of the bodies where they stand now. */
export function fillBodyTree(tree: BodyTree, bodies: Bodies): void {
  tree.count = 0
  if (tree.order.length > 0) addCell(tree, bodies, [0, tree.order.length])
}

function addCell(tree: BodyTree, bodies: Bodies, [first, end]: readonly [number, number]): void {
  const cell = tree.count
  tree.count += 1
  tree.first[cell] = first
  tree.end[cell] = end
  const box = weigh(tree, bodies, cell)
  const width = box.right - box.left
  const height = box.bottom - box.top
  const side = Math.max(width, height)
  tree.side[cell] = side
  tree.isLeaf[cell] = end - first <= mostInLeaf || side === 0 ? 1 : 0
  if (tree.isLeaf[cell] === 0) {
    const [along, middle] =
      width > height ? [bodies.x, (box.left + box.right) / 2] : [bodies.y, (box.top + box.bottom) / 2]
    const half = halve(tree.order, along, { first, end, middle })
    addCell(tree, bodies, [first, half])
    addCell(tree, bodies, [half, end])
  }
  tree.next[cell] = tree.count
}

/** Sets a cell's mass and its centre; the box round its bodies. */
function weigh(tree: BodyTree, { x, y, mass }: Bodies, cell: number) {
  const end = tree.end[cell] ?? 0
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  let sum = 0
  let sumX = 0
  let sumY = 0
  for (let place = tree.first[cell] ?? 0; place < end; place += 1) {
    const body = tree.order[place] ?? 0
    const bodyX = x[body] ?? 0
    const bodyY = y[body] ?? 0
    const weight = mass[body] ?? 0
    left = Math.min(left, bodyX)
    right = Math.max(right, bodyX)
    top = Math.min(top, bodyY)
    bottom = Math.max(bottom, bodyY)
    sum += weight
    sumX += weight * bodyX
    sumY += weight * bodyY
  }
  tree.mass[cell] = sum
  tree.x[cell] = sumX / sum
  tree.y[cell] = sumY / sum
  return { left, right, top, bottom }
}

interface Halving {
  readonly first: number
  readonly end: number
  readonly middle: number
}

/** Puts the bodies before the middle first; where the others begin. */
function halve(order: Int32Array, along: Float64Array, { first, end, middle }: Halving): number {
  let low = first
  let high = end - 1
  while (low <= high) {
    const body = order[low] ?? 0
    if ((along[body] ?? 0) < middle) low += 1
    else {
      order[low] = order[high] ?? 0
      order[high] = body
      high -= 1
    }
  }
  // Two numbers so close that their middle is the greater: still a part each.
  return Math.min(Math.max(low, first + 1), end - 1)
}
