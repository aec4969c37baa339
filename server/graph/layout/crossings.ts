/** Which edges of a drawing cross. */
import type { Coordinates } from './force-atlas.ts'
import type { Point } from './layout.ts'
import { pairsOf, type Topology } from './topology.ts'

type Line = readonly [Point, Point]

/** How many pairs of edges cross when drawn as straight lines; edges that share a node do not count. */
export function countCrossings(topology: Topology, { x, y }: Coordinates): number {
  const pointOf = (node: number): Point => ({ x: x[node] ?? 0, y: y[node] ?? 0 })
  const pairs = pairsOf(topology)
  const lines = pairs.map(([a, b]): Line => [pointOf(a), pointOf(b)])
  let count = 0
  lines.forEach((line, index) => {
    for (let other = index + 1; other < lines.length; other += 1) {
      const isTied = pairs[index]?.some((node) => pairs[other]?.includes(node))
      const second = lines[other]
      if (isTied !== true && second !== undefined && doCross(line, second)) count += 1
    }
  })
  return count
}

/** Whether two straight lines cross between their ends. */
export function doCross([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
}
