/**
 * The pass against overlaps: boxes that overlap are pushed apart along the shorter way, found through a grid of cells, until
 * none do. Where pushing alone would not end, everything is spread a little and pushed again, which must end.
 */
import type { Size } from './layout.ts'
import type { Coordinates } from './topology.ts'

const pushesBeforeSpreading = 60
const spread = 1.08
const mostSpreads = 60

interface Separation extends Coordinates {
  readonly sizes: readonly Size[]
  /** Nodes that stay where they are. */
  readonly held: ReadonlySet<number>
}

/** Coordinates at which no two boxes overlap, near those given. Held nodes keep theirs, even where two held ones overlap. */
export function separate(
  start: Coordinates,
  sizes: readonly Size[],
  held: ReadonlySet<number> = new Set<number>(),
): Coordinates {
  const boxes = { x: start.x.slice(), y: start.y.slice(), sizes, held }
  for (let round = 0; round < mostSpreads; round += 1) {
    for (let push = 0; push < pushesBeforeSpreading; push += 1) {
      if (!pushApart(boxes)) return { x: boxes.x, y: boxes.y }
    }
    spreadOut(boxes)
  }
  return { x: boxes.x, y: boxes.y }
}

/** Pushes every overlapping pair once; whether there was one. */
function pushApart(boxes: Separation): boolean {
  const pairs = nearPairs(boxes)
  let hasPushed = false
  for (let index = 0; index < pairs.length; index += 2) {
    hasPushed = pushPair(boxes, pairs[index] ?? 0, pairs[index + 1] ?? 0) || hasPushed
  }
  return hasPushed
}

/** Pairs, one after the other, that share a cell of a grid as wide as the largest box, or stand in cells beside each other. */
function nearPairs({ x, y, sizes }: Separation): readonly number[] {
  const cellWidth = sizes.reduce((most, { width }) => Math.max(most, width), 1)
  const cellHeight = sizes.reduce((most, { height }) => Math.max(most, height), 1)
  const cells = new Map<number, number[]>()
  const pairs: number[] = []
  for (let node = 0; node < sizes.length; node += 1) {
    const home = keyOf(Math.floor((x[node] ?? 0) / cellWidth), Math.floor((y[node] ?? 0) / cellHeight))
    for (const step of cellsAround) {
      for (const other of cells.get(home + step) ?? nobody) pairs.push(other, node)
    }
    const cell = cells.get(home)
    if (cell === undefined) cells.set(home, [node])
    else cell.push(node)
  }
  return pairs
}

const nobody: readonly number[] = []

/** One number for a cell; pictures are far narrower than a million cells. */
function keyOf(column: number, row: number): number {
  return row * 1_000_000 + column
}

const cellsAround = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => keyOf(right, down)))

function pushPair(boxes: Separation, first: number, second: number): boolean {
  if (boxes.held.has(first) && boxes.held.has(second)) return false
  const sizeA = boxes.sizes[first]
  const sizeB = boxes.sizes[second]
  if (sizeA === undefined || sizeB === undefined) return false
  const dx = (boxes.x[second] ?? 0) - (boxes.x[first] ?? 0)
  const dy = (boxes.y[second] ?? 0) - (boxes.y[first] ?? 0)
  const overlapX = (sizeA.width + sizeB.width) / 2 - Math.abs(dx)
  const overlapY = (sizeA.height + sizeB.height) / 2 - Math.abs(dy)
  if (overlapX <= 0.01 || overlapY <= 0.01) return false
  // Boxes of one centre go right and left by their numbers.
  const along = overlapX < overlapY ? boxes.x : boxes.y
  move(along, overlapX < overlapY ? overlapX * (dx < 0 ? -1 : 1) : overlapY * (dy < 0 ? -1 : 1), {
    first,
    second,
    held: boxes.held,
  })
  return true
}

interface Pair {
  readonly first: number
  readonly second: number
  readonly held: ReadonlySet<number>
}

function move(along: Float64Array, way: number, { first, second, held }: Pair): void {
  // A hair more than the overlap, or the last thousandths would take many rounds.
  const whole = way * 1.02 + (way < 0 ? -0.02 : 0.02)
  const shareOfFirst = held.has(first) ? 0 : held.has(second) ? 1 : 0.5
  along[first] = (along[first] ?? 0) - whole * shareOfFirst
  along[second] = (along[second] ?? 0) + whole * (1 - shareOfFirst)
}

function spreadOut(boxes: Separation): void {
  for (const axis of [boxes.x, boxes.y]) {
    axis.forEach((value, node) => {
      if (!boxes.held.has(node)) axis[node] = value * spread
    })
  }
}
