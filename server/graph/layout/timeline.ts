/**
 * The timeline: what has a date stands on an axis, within its date, and everything else has a lane along it, from which lines
 * go up and down to what it took part in. So a dealing stays one thing however many parties it has. The undated stand apart.
 */
import { compareDates, type PointedDate } from '../date.ts'
import { ExplorerError } from '../error.ts'
import type { EdgeType, Subgraph, SubgraphNode } from '../subgraph.ts'
import { kinds, participationTypes } from '../vocabulary.ts'
import { force } from './force.ts'
import type { DaySpan, Span, TimeGuides } from './guides.ts'
import { orderLanes } from './lane-order.ts'
import type { Layout, LayoutOptions, Placement, Point, Size } from './layout.ts'
import { layoutNames } from './names.ts'
import { roundTo2 } from './round.ts'
import { axisOf, daySpanOf, monthsOf, spanOn } from './time-scale.ts'
import { findSlots, type Row, type Slots, type Timed } from './time-slots.ts'

export const timeline: Layout = {
  label: layoutNames.timeline,
  place: (subgraph, options) => placeOnTime(subgraph, options),
}

const monthWidth = 26
const leastLength = 620
const mostLength = 2600
const worthLonger = 0.7
/** Longer axes are tried for at most so many things. */
const mostTried = 300
const laneRoom = 12
const headRoom = 44
const undatedRoom = { before: 46, least: 96, each: 22, most: 700 } as const
const edgeRoom = 24
const belowRoom = 64
/** Rows for what ties no lane, and their usual height. */
const rowsBelow = 6
const rowBelow = 44
/** How much higher a row is made for each thing that has no room in it, and how often. */
const rowGrowth = 30
const roundsOfGrowth = 4

/** A thing with a date of its own or from its relations, `null` where neither is stated; and the lanes it ties. */
interface Thing {
  readonly node: SubgraphNode
  readonly date: PointedDate | null
  readonly tied: readonly string[]
}

function placeOnTime(subgraph: Subgraph, options: LayoutOptions): Placement {
  const { sizeOf } = options
  const things = thingsOf(subgraph)
  const axis = axisOf(things.map(({ date }) => date).filter((date) => date !== null))
  if (axis === null) throw refusal(subgraph)
  const lanes = lanesOf(things)
  const { length, slots, ...ground } = fit(things, lanes, { sizeOf, axis })
  const undated = undatedSpan(things, length)
  const heads = lanes.map((id) => [id, { x: ground.headX, y: ground.ys.get(id) ?? 0 }] as const)
  const places = things.map(({ node }, index) => [node.id, slots.places[index] ?? { x: 0, y: 0 }] as const)
  const onAxis = new Map([...heads, ...places].map(([id, point]) => [id, rounded(point)]))
  const guides = guidesOf(things, onAxis, { ...ground, length, undated })
  return { positions: new Map([...onAxis, ...placeBelow(subgraph, { onAxis, guides, options })]), guides }
}

interface Below {
  readonly onAxis: ReadonlyMap<string, Point>
  readonly guides: TimeGuides
  readonly options: LayoutOptions
}

/** What ties nothing that has a place in time, by force, under the axis. */
function placeBelow(subgraph: Subgraph, { onAxis, guides, options }: Below): readonly (readonly [string, Point])[] {
  const nodes = subgraph.nodes.filter(({ id }) => !onAxis.has(id))
  if (nodes.length === 0) return []
  const { positions } = force.place({ ...subgraph, nodes }, options)
  const top = Math.min(...[...positions].map(([id, { y }]) => y - options.sizeOf(id).height / 2))
  const left = Math.min(...[...positions.values()].map(({ x }) => x))
  const headX = Math.min(guides.axis.from, ...[...onAxis.values()].map(({ x }) => x))
  return [...positions].map(([id, { x, y }]) => [
    id,
    rounded({ x: x - left + headX, y: y - top + guides.bottom + belowRoom }),
  ])
}

function refusal(subgraph: Subgraph): ExplorerError {
  const isProjected = subgraph.edges.some(({ type }) => type === 'SIGNED_WITH')
  const expected = isProjected
    ? 'form=bipartite, since only agreements have dates'
    : 'an answer in which something has a date'
  return new ExplorerError('BAD_USER_INPUT', `invalid layout: timeline (expected ${expected})`, {
    details: { key: 'layout', expected },
  })
}

/** Everything of a kind that is dated, earliest first, undated last. */
function thingsOf({ nodes, edges }: Subgraph): readonly Thing[] {
  const isTimed = new Map(nodes.map((node) => [node.id, kinds[node.kind].dated]))
  const ends = new Map<string, Set<string>>()
  const dates = new Map<string, PointedDate>()
  for (const { source, target, type, date } of edges) {
    for (const [one, other] of [[source, target] as const, [target, source] as const]) {
      if (isTimed.get(one) !== true) continue
      if (isTimed.get(other) === false) ends.set(one, (ends.get(one) ?? new Set()).add(other))
      if (date !== null && isParticipation(type)) dates.set(one, earlier(dates.get(one) ?? date, date))
    }
  }
  return nodes
    .filter((node) => kinds[node.kind].dated)
    .map((node) => ({
      node,
      date: node.date ?? dates.get(node.id) ?? null,
      tied: [...(ends.get(node.id) ?? [])].sort(),
    }))
    .sort((a, b) => compareDates(a.date, b.date) || (a.node.id < b.node.id ? -1 : 1))
}

function isParticipation(type: EdgeType): boolean {
  return participationTypes.some((one) => one === type)
}

function earlier(a: PointedDate, b: PointedDate): PointedDate {
  const order = compareDates(a, b)
  return order < 0 || (order === 0 && a.edtf <= b.edtf) ? a : b
}

/** Ids of what has a lane, top first. */
function lanesOf(things: readonly Thing[]): readonly string[] {
  const ids = [...new Set(things.flatMap(({ tied }) => tied))].sort()
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const bars = things.map(({ tied }) => tied.map((id) => numbers.get(id) ?? 0))
  return orderLanes(ids.length, bars).map((number) => ids[number] ?? '')
}

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

interface Fitted extends Ground {
  readonly length: number
  readonly slots: Slots
}

/** The shortest axis on which nothing lies over anything else, or the longest that is tried. */
function fit(things: readonly Thing[], lanes: readonly string[], options: Pick<Ground, 'axis' | 'sizeOf'>): Fitted {
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
  const undated = undatedSpan(things, length) ?? { from: 0, to: length }
  const order = new Map([...ys.keys()].map((id, number) => [id, number]))
  return things.map(({ node, date, tied }) => {
    const lanes = tied.map((id) => order.get(id) ?? 0)
    return {
      ...boxOf(node, sizeOf),
      span: date === null ? undated : spanOn(daySpanOf(date, axis), axis, length),
      lanes: lanes.length === 0 ? null : [Math.min(...lanes), Math.max(...lanes)],
    }
  })
}

/** A dealing needs no words here: the axis tells its date. */
function boxOf(node: SubgraphNode, sizeOf: LayoutOptions['sizeOf']): Size {
  const size = sizeOf(node.id)
  return kinds[node.kind].role === 'dealing' ? size.mark : size
}

function undatedSpan(things: readonly Thing[], length: number): Span | null {
  const count = things.filter(({ date }) => date === null).length
  if (count === 0) return null
  const from = length + undatedRoom.before
  return { from, to: from + Math.min(undatedRoom.most, Math.max(undatedRoom.least, count * undatedRoom.each)) }
}

interface Drawn extends Ground {
  readonly length: number
  readonly undated: Span | null
}

function guidesOf(
  things: readonly Thing[],
  positions: ReadonlyMap<string, Point>,
  { axis, ys, length, undated, sizeOf }: Drawn,
): TimeGuides {
  const spans = things.flatMap(({ node, date }): [string, Span][] =>
    date === null ? [] : [[node.id, spanOn(daySpanOf(date, axis), axis, length)]],
  )
  const reach = (id: string) => reachOf(id, ys, sizeOf)
  return {
    kind: 'time',
    axis: { from: 0, to: length, days: axis },
    lanes: new Set(ys.keys()),
    timed: new Set(things.map(({ node }) => node.id)),
    spans: new Map(spans),
    undated,
    top: Math.min(...[...positions].map(([id, { y }]) => y - reach(id))) - edgeRoom,
    bottom: Math.max(...[...positions].map(([id, { y }]) => y + reach(id))) + edgeRoom,
  }
}

/** How far a node reaches up or down: a head's name stands beside it, a thing's under or over it. */
function reachOf(id: string, ys: ReadonlyMap<string, number>, sizeOf: LayoutOptions['sizeOf']): number {
  const { mark, label } = sizeOf(id)
  return ys.has(id) ? Math.max(mark.height, label.height) / 2 : mark.height / 2 + label.height
}

function rounded({ x, y }: Point): Point {
  return { x: roundTo2(x), y: roundTo2(y) }
}
