/**
 * The timeline: what has a date stands on an axis, within its date, and everything else has a lane along it, from which lines
 * go up and down to what it took part in. So a dealing stays one thing however many parties it has. The undated stand apart.
 */
import { ExplorerError } from '../error.ts'
import type { Subgraph } from '../subgraph.ts'
import { force } from './force.ts'
import type { Span, TimeGuides } from './guides.ts'
import type { Layout, LayoutOptions, Placement, Point } from './layout.ts'
import { layoutNames } from './names.ts'
import { roundTo2 } from './round.ts'
import { fitLanes, undatedSpan, type Fitted } from './time-lanes.ts'
import { axisOf, daySpanOf, spanOn } from './time-scale.ts'
import { lanesOf, thingsOf, type Thing } from './timed-things.ts'

export const timeline: Layout = {
  label: layoutNames.timeline,
  place: (subgraph, options) => placeOnTime(subgraph, options),
}

const edgeRoom = 24
const belowRoom = 64

function placeOnTime(subgraph: Subgraph, options: LayoutOptions): Placement {
  const { sizeOf } = options
  const things = thingsOf(subgraph)
  const axis = axisOf(things.map(({ date }) => date).filter((date) => date !== null))
  if (axis === null) throw refusal(subgraph)
  const lanes = lanesOf(things)
  const fitted = fitLanes(things, lanes, { sizeOf, axis })
  const heads = lanes.map((id) => [id, { x: fitted.headX, y: fitted.ys.get(id) ?? 0 }] as const)
  const places = things.map(({ node }, index) => [node.id, fitted.slots.places[index] ?? { x: 0, y: 0 }] as const)
  const onAxis = new Map([...heads, ...places].map(([id, point]) => [id, rounded(point)]))
  const guides = guidesOf(things, onAxis, fitted)
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

function guidesOf(
  things: readonly Thing[],
  positions: ReadonlyMap<string, Point>,
  { axis, ys, length, sizeOf }: Fitted,
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
    undated: undatedSpan(things, length),
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
