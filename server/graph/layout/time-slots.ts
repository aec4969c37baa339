/** Places of dated things on an axis with lanes: each within its date and between the lanes it ties, clear of the others. */
import type { Span } from './guides.ts'
import type { Point, Size } from './layout.ts'

/** What is to be placed. */
export interface Timed extends Size {
  /** Where it may stand: within its date. */
  readonly span: Span
  /** The lowest and the highest number of the lanes it ties; `null` where it ties none. */
  readonly lanes: readonly [number, number] | null
}

export interface Slots {
  readonly places: readonly Point[]
  /** How much lies over something else, bars of vague dates apart: 0 where nothing does. */
  readonly cost: number
  /** By the number of a row, how many things in it have no room of their own. */
  readonly crowded: ReadonlyMap<number, number>
}

/** Room between two lanes: its middle, and half its height. */
export interface Row {
  readonly y: number
  readonly half: number
}

interface Placed extends Point, Size {
  /** The whole of its date. */
  readonly span: Span
  readonly top: number
  readonly bottom: number
  readonly row: number
}

/** Least distance of two vertical lines, of things' boxes, and of the places that are tried. */
const lineRoom = 15
const boxRoom = 6
const stride = 6
const mostStrides = 40
/** Least distance of two bars; steps off the middle of a row, and how near its edge they lead. */
const barRoom = 9
const offStep = 10
const edgeOfRow = 10
const prices = { lines: 50, boxes: 200, throughBox: 60, spans: 20, offMiddle: 4, offLane: 3, offRow: 1 } as const

/**
 * A place for each, in their order. `rows` lie between lanes: row 0 above the first lane, row n below lane n - 1, and more below, for
 * what ties no lane; `laneYs` are the heights of the lanes.
 */
export function findSlots(things: readonly Timed[], laneYs: readonly number[], rows: readonly Row[]): Slots {
  const placed: Placed[] = []
  const crowded = new Map<number, number>()
  let cost = 0
  for (const thing of things) {
    let best: { readonly at: Placed; readonly cost: number } | null = null
    for (const candidate of candidatesFor(thing, laneYs, rows)) {
      const price = candidate.dislike + clashes(candidate.at, placed)
      if (best === null || price < best.cost - 1e-9) best = { at: candidate.at, cost: price }
    }
    if (best === null) continue
    const { at } = best
    cost += clashes(at, placed, hardClash)
    if (placed.some((other) => areBoxesOver(at, other))) crowded.set(at.row, (crowded.get(at.row) ?? 0) + 1)
    placed.push(at)
  }
  return { places: placed.map(({ x, y }) => ({ x, y })), cost, crowded }
}

function* candidatesFor(
  { span, lanes, width, height }: Timed,
  laneYs: readonly number[],
  rows: readonly Row[],
): Iterable<{ readonly at: Placed; readonly dislike: number }> {
  const middle = (span.from + span.to) / 2
  const reach = Math.max(0, (span.to - span.from) / 2 - 4)
  const strides = Math.min(mostStrides, Math.floor(reach / stride))
  const [first, last] = lanes === null ? [laneYs.length, rows.length - 1] : rowsBetween(lanes)
  const [from, to] = lanes === null ? [null, null] : [laneYs[lanes[0]] ?? 0, laneYs[lanes[1]] ?? 0]
  for (let step = 0; step <= 2 * strides; step += 1) {
    const off = (step % 2 === 1 ? 1 : -1) * Math.ceil(step / 2) * (strides < mostStrides ? stride : reach / mostStrides)
    for (const { y, row, dislike } of heightsBetween(first, last, rows)) {
      const [top, bottom] = [Math.min(from ?? y, y), Math.max(to ?? y, y)]
      const at = { x: middle + off, y, width, height, span, top, bottom, row }
      yield { at, dislike: (prices.offMiddle * Math.abs(off)) / Math.max(reach, 1) + dislike }
    }
  }
}

/** Heights to stand at, with how much each is disliked: the middles of rows, and off them as far as the row is high. */
function* heightsBetween(
  first: number,
  last: number,
  rows: readonly Row[],
): Iterable<{ readonly y: number; readonly row: number; readonly dislike: number }> {
  for (let row = first; row <= last; row += 1) {
    const { y, half } = rows[row] ?? { y: 0, half: 0 }
    const dislike = prices.offLane * Math.abs(row - (first + last) / 2)
    const steps = Math.max(0, Math.floor((half - edgeOfRow) / offStep))
    for (let step = -steps; step <= steps; step += 1) {
      yield { y: y + step * offStep, row, dislike: dislike + prices.offRow * Math.abs(step) }
    }
  }
}

/** The rows between two lanes; above and below where the lane is one. */
function rowsBetween([low, high]: readonly [number, number]): readonly [number, number] {
  return low === high ? [low, low + 1] : [low + 1, high]
}

function clashes(one: Placed, placed: readonly Placed[], price = clash): number {
  let cost = 0
  for (const other of placed) cost += price(one, other)
  return cost
}

function clash(one: Placed, other: Placed): number {
  const areBarsOver =
    Math.abs(one.y - other.y) < barRoom && one.span.from < other.span.to && other.span.from < one.span.to
  return hardClash(one, other) + (areBarsOver ? prices.spans : 0)
}

function hardClash(one: Placed, other: Placed): number {
  let cost = areBoxesOver(one, other) ? prices.boxes : 0
  // Lines that meet at one lane count too, or two dealings would look like one.
  if (Math.abs(one.x - other.x) < lineRoom && one.top <= other.bottom && other.top <= one.bottom) cost += prices.lines
  if (passes(one, other) || passes(other, one)) cost += prices.throughBox
  return cost
}

function areBoxesOver(one: Placed, other: Placed): boolean {
  const [dx, dy] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)]
  return dx < (one.width + other.width) / 2 + boxRoom && dy < (one.height + other.height) / 2 + boxRoom
}

/** Whether the vertical line of one runs through the box of another. */
function passes(line: Placed, box: Placed): boolean {
  const half = { x: box.width / 2 + boxRoom / 2, y: box.height / 2 }
  const isBeside = Math.abs(line.x - box.x) >= half.x
  return !isBeside && line.top < box.y + half.y && line.bottom > box.y - half.y
}
