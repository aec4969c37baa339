/** Which edges of a drawing cross. */
import type { Point } from './layout.ts'
import { pairsOf, type Coordinates, type Topology } from './topology.ts'

type Line = readonly [Point, Point]

/** How many pairs of edges cross when drawn as straight lines; edges that share a node do not count. All pairs are looked at: for hundreds of edges. */
export function countCrossings(topology: Topology, { x, y }: Coordinates): number {
  const pointOf = (node: number): Point => ({ x: x[node] ?? 0, y: y[node] ?? 0 })
  const lines = pairsOf(topology).map(([a, b]) => leftFirst({ a, b, from: pointOf(a), to: pointOf(b) }))
  lines.sort((one, other) => one.from.x - other.from.x)
  let count = 0
  for (const [index, line] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next]
      // Lines that begin farther right than this one ends can't cross it.
      if (other === undefined || other.from.x > line.to.x) break
      const areTied = other.a === line.a || other.a === line.b || other.b === line.a || other.b === line.b
      if (!areTied && doLinesCross(line, other)) count += 1
    }
  }
  return count
}

interface Edge {
  readonly a: number
  readonly b: number
  readonly from: Point
  readonly to: Point
}

function leftFirst({ from, to, ...ends }: Edge): Edge {
  return from.x <= to.x ? { ...ends, from, to } : { ...ends, from: to, to: from }
}

/** Whether two straight lines cross between their ends. */
export function doCross([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function doLinesCross({ from: a, to: b }: Edge, { from: c, to: d }: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
}
