/** Ways of edges on a timeline: from a lane straight up or down to what stands at its date; all other edges as in any picture. */
import type { TimeGuides } from '../layout/guides.ts'
import type { Point } from '../layout/layout.ts'
import type { SubgraphEdge } from '../subgraph.ts'
import { edgeLines } from './edge-lines.ts'
import { rimPoint } from './geometry.ts'
import type { SceneNode } from './scene.ts'

type Ends = Pick<SubgraphEdge, 'id' | 'source' | 'target'>

export interface LaneWays {
  /** By edge id. */
  readonly ways: ReadonlyMap<string, readonly Point[]>
  /** Where lines leave lanes, with the lane's node. */
  readonly joints: readonly (Point & { readonly lane: string })[]
}

/** How far lines between one lane and one thing stand apart. */
const apart = 5
/** How far the control point of an edge between heads stands beside them. */
const headBend = { least: 50, share: 0.25, next: 36 } as const

/** The way of every edge whose ends are both there. Only what has a place in time is reached from a lane, or an undated tie would look dated. */
export function laneWays(
  edges: readonly Ends[],
  marks: ReadonlyMap<string, SceneNode>,
  { lanes, timed }: Pick<TimeGuides, 'lanes' | 'timed'>,
): LaneWays {
  const isAtLane = ({ source, target }: Ends) =>
    (lanes.has(source) && timed.has(target)) || (timed.has(source) && lanes.has(target))
  const areHeads = ({ source, target }: Ends) => source !== target && lanes.has(source) && lanes.has(target)
  const others = edges.filter((edge) => !isAtLane(edge) && !areHeads(edge))
  const ways = new Map([...edgeLines(others, marks), ...headWays(edges.filter(areHeads), marks)])
  const joints: (Point & { readonly lane: string })[] = []
  const counts = new Map<string, number>()
  for (const edge of edges.filter(isAtLane)) {
    const [lane, other] = lanes.has(edge.source) ? [edge.source, edge.target] : [edge.target, edge.source]
    const [head, thing] = [marks.get(lane), marks.get(other)]
    if (head === undefined || thing === undefined) continue
    const before = counts.get(`${lane} ${other}`) ?? 0
    counts.set(`${lane} ${other}`, before + 1)
    const joint = { x: thing.x + sideways(before), y: head.y }
    joints.push({ ...joint, lane })
    const way = [joint, rimPoint(thing, joint)]
    ways.set(edge.id, lane === edge.source ? way : way.reverse())
  }
  return { ways, joints }
}

/** Edges between heads, bent to the side where their lanes go, away from their names. */
function* headWays(
  edges: readonly Ends[],
  marks: ReadonlyMap<string, SceneNode>,
): Iterable<readonly [string, readonly Point[]]> {
  const counts = new Map<string, number>()
  for (const { id, source, target } of edges) {
    const [from, to] = [marks.get(source), marks.get(target)]
    if (from === undefined || to === undefined) continue
    const pair = [source, target].sort().join(' ')
    const before = counts.get(pair) ?? 0
    counts.set(pair, before + 1)
    const reach = headBend.least + headBend.share * Math.abs(to.y - from.y) + before * headBend.next
    const control = { x: Math.max(from.x, to.x) + reach, y: (from.y + to.y) / 2 }
    yield [id, [rimPoint(from, control), control, rimPoint(to, control)]]
  }
}

/** 0, right, left, farther right, … */
function sideways(index: number): number {
  return (index % 2 === 1 ? 1 : -1) * Math.ceil(index / 2) * apart + 0
}
