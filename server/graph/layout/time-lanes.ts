/** Lanes, rows between them and an axis, grown until what stands there has room. */
import type { SubgraphNode } from '../subgraph.ts'
import { kinds } from '../vocabulary.ts'
import type { DaySpan, Span } from './guides.ts'
import type { LayoutOptions, Size } from './layout.ts'
import { daySpanOf, monthsOf, spanOn } from './time-scale.ts'
import { findSlots, type Row, type Slots, type Timed } from './time-slots.ts'
import type { Thing } from './timed-things.ts'

/** Length of an axis: usual for a month, least, most; and how much fewer clashes a longer one must have. */
const monthWidth = 26
const leastLength = 620
const mostLength = 2600
const worthLonger = 0.7
/** Longer axes are tried for at most so many things. */
const mostTried = 300
const laneRoom = 12
const headRoom = 44
const undatedRoom = { before: 46, least: 96, each: 44, most: 900 } as const
/** Rows for what ties no lane, and their usual height. */
const rowsBelow = 6
const rowBelow = 44
/** How much higher a row is made for each thing that has no room in it, and how often. */
const rowGrowth = 30
const roundsOfGrowth = 4

interface Stack {
  readonly headX: number
  readonly ys: ReadonlyMap<string, number>
  readonly rows: readonly Row[]
}

/** The heights of the lanes, and the rows between them and below; `extra` is height that rows need beyond the usual. */
function stackLanes(
  lanes: readonly string[],
  extra: ReadonlyMap<number, number>,
  sizeOf: LayoutOptions['sizeOf'],
): Stack {
  const heights = lanes.map((id) => Math.max(sizeOf(id).mark.height, sizeOf(id).label.height, 26) + laneRoom)
  const ys = new Map<string, number>()
  const rows: Row[] = []
  let top = 0
  for (let row = 0; row <= lanes.length + rowsBelow; row += 1) {
    const [before, after] = [heights[row - 1] ?? rowBelow, heights[row] ?? rowBelow]
    const height = (before + after) / 2 + (extra.get(row) ?? 0)
    rows.push({ y: top + height / 2, half: height / 2 })
    top += height
    const id = lanes[row]
    if (id !== undefined) ys.set(id, top)
  }
  const widest = Math.max(0, ...lanes.map((id) => sizeOf(id).mark.width))
  return { headX: -headRoom - widest / 2, ys, rows }
}

interface Ground extends Stack {
  readonly axis: DaySpan
  readonly sizeOf: LayoutOptions['sizeOf']
}

/** Things at their places, the lanes at their heights. */
export interface Fitted extends Ground {
  readonly length: number
  readonly slots: Slots
}

/** The shortest axis on which nothing lies over anything else, or the longest that is tried. */
export function fitLanes(
  things: readonly Thing[],
  lanes: readonly string[],
  options: Pick<Ground, 'axis' | 'sizeOf'>,
): Fitted {
  const shortest = Math.min(1100, Math.max(leastLength, monthsOf(options.axis) * monthWidth))
  const lengths = things.length > mostTried ? [mostLength] : [1, 1.25, 1.6, 2].map((factor) => factor * shortest)
  const extra = new Map<number, number>()
  const tried = (length: number): Fitted => {
    const ground = { ...stackLanes(lanes, extra, options.sizeOf), ...options }
    const slots = findSlots(toTimed(things, ground, length), [...ground.ys.values()], ground.rows)
    return { ...ground, length, slots }
  }
  let best = tried(lengths[0] ?? shortest)
  for (const length of lengths.slice(1)) {
    if (best.slots.cost === 0) break
    const longer = tried(length)
    // A longer axis must be worth its length.
    if (longer.slots.cost < best.slots.cost * worthLonger) best = longer
  }
  for (let round = 0; round < roundsOfGrowth && best.slots.crowded.size > 0; round += 1) {
    for (const [row, count] of best.slots.crowded) extra.set(row, (extra.get(row) ?? 0) + count * rowGrowth)
    best = tried(best.length)
  }
  return best
}

function toTimed(things: readonly Thing[], { axis, ys, sizeOf }: Ground, length: number): readonly Timed[] {
  const slots = undatedSlots(things, ys, length)
  const whole = { from: 0, to: length }
  const order = new Map([...ys.keys()].map((id, number) => [id, number]))
  return things.map(({ node, date, tied }) => {
    const lanes = tied.map((id) => order.get(id) ?? 0)
    return {
      ...boxOf(node, sizeOf),
      span: date === null ? (slots.get(node.id) ?? whole) : spanOn(daySpanOf(date, axis), axis, length),
      lanes: lanes.length === 0 ? null : [Math.min(...lanes), Math.max(...lanes)],
    }
  })
}

/** A part of the undated's room for each, from the upper lanes to the lower. */
function undatedSlots(
  things: readonly Thing[],
  ys: ReadonlyMap<string, number>,
  length: number,
): ReadonlyMap<string, Span> {
  const span = undatedSpan(things, length) ?? { from: length, to: length }
  const heightOf = ({ tied }: Thing) => Math.min(...tied.map((id) => ys.get(id) ?? Infinity))
  const undated = things.filter(({ date }) => date === null)
  const sorted = [...undated].sort((a, b) => heightOf(a) - heightOf(b) || (a.node.id < b.node.id ? -1 : 1))
  const width = (span.to - span.from) / Math.max(sorted.length, 1)
  return new Map(
    sorted.map(({ node }, index) => [
      node.id,
      { from: span.from + index * width, to: span.from + (index + 1) * width },
    ]),
  )
}

/** A dealing needs no words here: the axis tells its date. */
function boxOf(node: SubgraphNode, sizeOf: LayoutOptions['sizeOf']): Size {
  const size = sizeOf(node.id)
  return kinds[node.kind].role === 'dealing' ? size.mark : size
}

/** Where the undated stand beyond an axis of a length; `null` where everything is dated. */
export function undatedSpan(things: readonly Thing[], length: number): Span | null {
  const count = things.filter(({ date }) => date === null).length
  if (count === 0) return null
  const from = length + undatedRoom.before
  return { from, to: from + Math.min(undatedRoom.most, Math.max(undatedRoom.least, count * undatedRoom.each)) }
}
