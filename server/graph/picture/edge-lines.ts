/** The way of each edge from rim to rim: straight where that is clear, bent round a mark in its way, fanned out beside others. */
import type { Point } from '../layout/layout.ts'
import type { SubgraphEdge } from '../subgraph.ts'
import { makeCells, type Cells } from './cells.ts'
import { boxOfPiece, distance, distanceToPiece, grown, piecesOf, rimPoint } from './geometry.ts'
import { boxOf } from './shapes.ts'
import type { SceneNode } from './scene.ts'

type Ends = Pick<SubgraphEdge, 'id' | 'source' | 'target'>
type Way = readonly Point[]

/** How far a mark keeps lines that are not its own. */
const clearance = 5
const pieceLength = 60
/** How far a bent line's control point stands from the straight one, in its lengths, tried in this order. */
const bends = [0.12, -0.12, 0.22, -0.22, 0.34, -0.34]
/** How far lines between the same two nodes stand apart. */
const fan = 26

/** The way of every edge whose ends are both there, by edge id. */
export function edgeLines(edges: readonly Ends[], marks: ReadonlyMap<string, SceneNode>): ReadonlyMap<string, Way> {
  const cells = makeCells<SceneNode>(100)
  for (const mark of marks.values()) cells.add(grown(boxOf(mark), clearance), mark)
  const ways = new Map<string, Way>()
  for (const group of siblingsOf(edges)) {
    group.forEach((edge, index) => {
      const [from, to] = [marks.get(edge.source), marks.get(edge.target)]
      if (from === undefined || to === undefined) return
      const offset = index - (group.length - 1) / 2
      const way =
        from === to ? loop(from, index) : wayOf({ from, to, offset: from.id < to.id ? offset : -offset }, cells)
      ways.set(edge.id, way)
    })
  }
  return ways
}

/** Edges by the two nodes they tie, either way round. */
function siblingsOf(edges: readonly Ends[]): Iterable<readonly Ends[]> {
  const groups = new Map<string, Ends[]>()
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [edge])
    else group.push(edge)
  }
  return groups.values()
}

interface Course {
  readonly from: SceneNode
  readonly to: SceneNode
  /** Place among the edges between the same two nodes, 0 in the middle. */
  readonly offset: number
}

function wayOf(course: Course, cells: Cells<SceneNode>): Way {
  const { from, to, offset } = course
  if (offset !== 0) return bent(course, (2 * fan * offset) / Math.max(distance(from, to), 1))
  const straight = [rimPoint(from, to), rimPoint(to, from)]
  let [best, fewest] = [straight, crossings(straight, course, cells)]
  for (const bend of bends) {
    if (fewest === 0) break
    const way = bent(course, bend)
    const count = crossings(way, course, cells)
    if (count < fewest) [best, fewest] = [way, count]
  }
  return best
}

/** A curve whose control point stands beside the middle, to the left of the way for a positive bend. */
function bent({ from, to }: Course, bend: number): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const control = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend }
  return [rimPoint(from, control), control, rimPoint(to, control)]
}

/** An edge from a node to itself: out at its right, back at its top, each next one farther out. */
function loop(mark: SceneNode, index: number): Way {
  const reach = mark.radius * 3 + index * fan
  const { x, y } = mark
  return [
    rimPoint(mark, { x: x + 3, y: y - 1 }),
    { x: x + reach, y: y - reach },
    rimPoint(mark, { x: x + 1, y: y - 3 }),
  ]
}

function crossings(way: Way, { from, to }: Course, cells: Cells<SceneNode>): number {
  const hit = new Set<string>()
  for (const piece of piecesOf(way, pieceLength)) {
    for (const mark of cells.near(boxOfPiece(piece))) {
      if (mark.id === from.id || mark.id === to.id) continue
      if (distanceToPiece(mark, piece) < mark.radius + clearance) hit.add(mark.id)
    }
  }
  return hit.size
}
