/**
 * The last pull of the force layout on a component that is not large: stress majorisation (Gansner, Koren & North 2004),
 * by which distances in the picture come near to distances in the graph, so that edges are about as long as each other.
 */
import type { Coordinates, Topology } from './topology.ts'

/** All pairs are weighed, so the work grows with the square of the nodes. */
export const mostNodesPulled = 400
const rounds = 120

/** Coordinates with less stress than those given; `lengthOf` says how long an edge should be. */
export function relieveStress(
  component: Topology,
  start: Coordinates,
  lengthOf: (a: number, b: number) => number,
): Coordinates {
  const order = component.ids.length
  const wanted = component.ids.map((_, node) => wantedDistances(component, node, lengthOf))
  const [x, y] = [start.x.slice(), start.y.slice()]
  for (let round = 0; round < rounds; round += 1) {
    for (let node = 0; node < order; node += 1) pull(node, wanted[node] ?? new Float64Array(order), { x, y })
  }
  return { x, y }
}

/** Moves a node to where its wanted distances, the near ones weighing most, would have it. */
function pull(node: number, wanted: Float64Array, { x, y }: Coordinates): void {
  const ownX = x[node] ?? 0
  const ownY = y[node] ?? 0
  let [sumX, sumY, sumWeights] = [0, 0, 0]
  for (let other = 0; other < wanted.length; other += 1) {
    if (other === node) continue
    const length = wanted[other] ?? 1
    const dx = ownX - (x[other] ?? 0)
    const dy = ownY - (y[other] ?? 0)
    const distance = Math.sqrt(dx * dx + dy * dy) || 1
    const weight = 1 / (length * length)
    sumX += weight * ((x[other] ?? 0) + (length * dx) / distance)
    sumY += weight * ((y[other] ?? 0) + (length * dy) / distance)
    sumWeights += weight
  }
  if (sumWeights === 0) return
  x[node] = sumX / sumWeights
  y[node] = sumY / sumWeights
}

/** Lengths of the shortest ways from a node (Dijkstra; few nodes, so a plain search for the nearest will do). */
function wantedDistances(component: Topology, start: number, lengthOf: (a: number, b: number) => number): Float64Array {
  const distances = new Float64Array(component.ids.length).fill(Infinity)
  distances[start] = 0
  const open = new Set([start])
  for (const node of nearestFirst(open, distances)) {
    for (const next of component.neighbours[node] ?? []) {
      const length = (distances[node] ?? 0) + lengthOf(node, next)
      if (length >= (distances[next] ?? 0)) continue
      distances[next] = length
      open.add(next)
    }
  }
  return distances
}

function* nearestFirst(open: Set<number>, distances: Float64Array): Iterable<number> {
  while (open.size > 0) {
    let nearest = -1
    for (const node of open) if (nearest < 0 || (distances[node] ?? 0) < (distances[nearest] ?? 0)) nearest = node
    open.delete(nearest)
    yield nearest
  }
}
