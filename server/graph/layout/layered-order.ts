/** The order of nodes within layers: barycentre sweeps (Sugiyama and others 1981), the order with fewest crossings kept. */
import { distancesFrom, pairsOf, type Topology } from './topology.ts'

/** Layers from left to right. */
export type Layer = 0 | 1 | 2

const sweeps = 24
/** Crossings of more edges than this are not counted: the last sweep's order stands. */
const mostEdgesCounted = 800

/** The nodes of each layer, top first. */
export type Layers = readonly (readonly number[])[]

/** Orders a connected component's layers: the best of what sweeps make of a few starting orders. */
export function orderLayers(component: Topology, layers: readonly Layer[]): Layers {
  let best: { readonly order: Layers; readonly count: number } | null = null
  for (const start of startingOrders(component, layers)) {
    const swept = sweep(component, layers, start)
    if (best === null || swept.count < best.count) best = swept
  }
  return best?.order ?? []
}

function sweep(component: Topology, layers: readonly Layer[], start: Layers) {
  let order = start
  let best = { order, count: crossings(component, layers, order) }
  for (let round = 0; round < sweeps && best.count > 0; round += 1) {
    for (const layer of round % 2 === 0 ? [1, 2, 1, 0] : [1, 0, 1, 2]) order = sortLayer(component, order, layer)
    const count = crossings(component, layers, order)
    if (count < best.count || count === Infinity) best = { order, count }
  }
  return best
}

/** By breadth and by depth from the two ends of a long way, so that neighbours begin near each other. */
function startingOrders(component: Topology, layers: readonly Layer[]): readonly Layers[] {
  const end = farthestFrom(component, 0)
  const walks = [end, farthestFrom(component, end)].flatMap((start) => [
    walk(component, start, 'breadth'),
    walk(component, start, 'depth'),
  ])
  return walks.map((nodes) => [0, 1, 2].map((layer) => nodes.filter((node) => layers[node] === layer)))
}

function farthestFrom(component: Topology, start: number): number {
  const distances = distancesFrom(component, start)
  return distances.reduce((best, distance, node) => (distance > (distances[best] ?? 0) ? node : best), start)
}

function walk(component: Topology, start: number, by: 'breadth' | 'depth'): readonly number[] {
  const open = [start]
  const seen = new Set<number>()
  while (open.length > 0) {
    const node = (by === 'breadth' ? open.shift() : open.pop()) ?? start
    if (seen.has(node)) continue
    seen.add(node)
    open.push(...(component.neighbours[node] ?? []).filter((next) => !seen.has(next)))
  }
  return [...seen]
}

/** A layer sorted by the mean place of its nodes' neighbours in the other layers; a node without any keeps its place. */
function sortLayer(component: Topology, order: Layers, layer: number): Layers {
  const places = placesOf(order)
  const own = new Set(order[layer])
  const keys = new Map<number, number>()
  for (const node of own) {
    const others = (component.neighbours[node] ?? []).filter((next) => !own.has(next))
    const sum = others.reduce((total, next) => total + (places.get(next) ?? 0), 0)
    keys.set(node, others.length === 0 ? (places.get(node) ?? 0) : sum / others.length)
  }
  const sorted = [...own].sort(
    (a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || (places.get(a) ?? 0) - (places.get(b) ?? 0),
  )
  return order.map((nodes, index) => (index === layer ? sorted : nodes))
}

/** The place of each node in its layer, from 0 to 1. */
function placesOf(order: Layers): ReadonlyMap<number, number> {
  return new Map(order.flatMap((nodes) => nodes.map((node, index) => [node, (index + 0.5) / nodes.length] as const)))
}

function crossings(component: Topology, layers: readonly Layer[], order: Layers): number {
  const pairs = pairsOf(component)
  if (pairs.length > mostEdgesCounted) return Infinity
  const places = placesOf(order)
  const lines = pairs.map(([a, b]) => {
    const [left, right] = (layers[a] ?? 0) <= (layers[b] ?? 0) ? [a, b] : [b, a]
    const between = (layers[left] ?? 0) * 3 + (layers[right] ?? 0)
    return { between, from: places.get(left) ?? 0, to: places.get(right) ?? 0 }
  })
  let count = 0
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (line.between === other.between && (line.from - other.from) * (line.to - other.to) < 0) count += 1
    }
  })
  return count
}
