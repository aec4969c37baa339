/**
 * The force layout: PivotMDS start, ForceAtlas2, the main axis turned level, a pass against overlaps; small components packed
 * beside the large one.
 */
import type { Subgraph } from '../subgraph.ts'
import { forceAtlas, type Coordinates } from './force-atlas.ts'
import type { Layout, LayoutOptions, Point, Positions, Size } from './layout.ts'
import { layoutNames } from './names.ts'
import { packRectangles } from './pack.ts'
import { pivotMds } from './pivot-mds.ts'
import { makeRandom } from './random.ts'
import { roundTo2 } from './round.ts'
import { separate } from './separate.ts'
import { componentsOf, pairsOf, topologyOf, type Topology } from './topology.ts'

/** Length of an edge of middling length, and least space between two boxes. */
const edgeLength = 104
const gap = 14
/** Space between components. */
const aisle = 28
const aspect = 1.5

export const force: Layout = {
  label: layoutNames.force,
  place: (subgraph, options) => placeByForce(subgraph, options),
}

function placeByForce(subgraph: Subgraph, options: LayoutOptions): Positions {
  const random = makeRandom(options.seed)
  const islands = componentsOf(topologyOf(subgraph)).map((component) =>
    placeComponent(component, options.sizeOf, random),
  )
  const corners = packRectangles(islands, aspect)
  const placed = islands.flatMap((island, index) =>
    island.places.map(([id, point]) => [id, shift(point, corners[index] ?? { x: 0, y: 0 })] as const),
  )
  return new Map(centred(placed))
}

/** A component in a rectangle of its own, top left at 0. */
interface Island extends Size {
  readonly places: readonly (readonly [string, Point])[]
}

function placeComponent(component: Topology, sizeOf: LayoutOptions['sizeOf'], random: () => number): Island {
  const sizes = component.ids.map((id) => padded(sizeOf(id)))
  const start = scatter(pivotMds(component, random), random)
  const forced = component.ids.length < 3 ? start : forceAtlas(component, start, iterationsFor(component.ids.length))
  const levelled = turnLevel(scaleToEdges(component, forced))
  return islandOf(component.ids, separate(levelled, sizes), sizes)
}

function iterationsFor(order: number): number {
  if (order <= 200) return 1000
  return order <= 1000 ? 400 : 200
}

/** A little noise, or nodes with the same neighbours would stand on one spot and no force could part them. */
function scatter({ x, y }: Coordinates, random: () => number): Coordinates {
  const noise = (value: number) => value + (random() - 0.5) * 0.2
  return { x: x.map(noise), y: y.map(noise) }
}

function scaleToEdges(component: Topology, { x, y }: Coordinates): Coordinates {
  const lengths = pairsOf(component).map(([a, b]) => lengthOf((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)))
  const median = Float64Array.from(lengths).sort()[Math.floor(lengths.length / 2)] ?? 0
  const factor = median > 0 ? edgeLength / median : 1
  return { x: x.map((value) => value * factor), y: y.map((value) => value * factor) }
}

/** Turns the longer axis of the points level: pictures are wider than high, and so are names. */
function turnLevel({ x, y }: Coordinates): Coordinates {
  const [meanX, meanY] = [mean(x), mean(y)]
  const [dx, dy] = [x.map((value) => value - meanX), y.map((value) => value - meanY)]
  const [xx, yy, xy] = [product(dx, dx), product(dy, dy), product(dx, dy)]
  const spread = (xx + yy) / 2 + Math.sqrt(((xx - yy) / 2) * ((xx - yy) / 2) + xy * xy)
  const [right, down] = Math.abs(xy) < 1e-9 ? (xx >= yy ? [1, 0] : [0, 1]) : [spread - yy, xy]
  const length = lengthOf(right, down)
  const [cosine, sine] = [right / length, down / length]
  return {
    x: dx.map((value, node) => value * cosine + (dy[node] ?? 0) * sine),
    y: dy.map((value, node) => value * cosine - (dx[node] ?? 0) * sine),
  }
}

function islandOf(ids: readonly string[], { x, y }: Coordinates, sizes: readonly Size[]): Island {
  const left = Math.min(...sizes.map((size, node) => (x[node] ?? 0) - size.width / 2))
  const top = Math.min(...sizes.map((size, node) => (y[node] ?? 0) - size.height / 2))
  const right = Math.max(...sizes.map((size, node) => (x[node] ?? 0) + size.width / 2))
  const bottom = Math.max(...sizes.map((size, node) => (y[node] ?? 0) + size.height / 2))
  return {
    width: right - left + aisle,
    height: bottom - top + aisle,
    places: ids.map((id, node) => [id, { x: (x[node] ?? 0) - left, y: (y[node] ?? 0) - top }]),
  }
}

function padded({ width, height }: Size): Size {
  return { width: width + gap, height: height + gap }
}

function shift(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y }
}

/** The middle of all places goes to 0, 0; then to 0.01. */
function centred(places: readonly (readonly [string, Point])[]): readonly (readonly [string, Point])[] {
  const xs = places.map(([, point]) => point.x)
  const ys = places.map(([, point]) => point.y)
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const [x, y] = [middle(xs), middle(ys)]
  return places.map(([id, point]) => [id, { x: roundTo2(point.x - x), y: roundTo2(point.y - y) }])
}

function lengthOf(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy)
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
