/**
 * The force layout: PivotMDS start, ForceAtlas2, stress relieved where a component is not large, the main axis turned level,
 * a pass against overlaps; small components packed beside the large one, nodes without edges in rows.
 */
import type { Subgraph } from '../subgraph.ts'
import { kinds } from '../vocabulary.ts'
import { countCrossings } from './crossings.ts'
import { forceAtlas, type Coordinates } from './force-atlas.ts'
import type { Footprint, Layout, LayoutOptions, Point, Positions, Size } from './layout.ts'
import { layoutNames } from './names.ts'
import { packIslands } from './pack.ts'
import { pivotMds } from './pivot-mds.ts'
import { makeRandom } from './random.ts'
import { roundTo2 } from './round.ts'
import { separate } from './separate.ts'
import { placeInRows } from './singles.ts'
import { mostNodesPulled, relieveStress } from './stress.ts'
import { componentsOf, pairsOf, topologyOf, type Topology } from './topology.ts'
import { turnLevel, widen } from './turn.ts'

/** Length of an edge of middling length, where lengths are not set one by one. */
const edgeLength = 104
/** Least space between two boxes, and between components. */
const gap = 14
const aisle = 40
/** Between the room of two neighbours, and more where the edge itself has words on it, which a dealing's has not. */
const edgeRoom = 18
const edgeRoomForWords = 48
/** Round a hub, for each of its rays, so that the dates on them do not touch; and where that ends. */
const rayRoom = 10.5
const longestRay = 300
const aspect = 1.5

export const force: Layout = {
  label: layoutNames.force,
  place: (subgraph, options) => placeByForce(subgraph, options),
}

function placeByForce(subgraph: Subgraph, { seed, sizeOf }: LayoutOptions): Positions {
  const random = makeRandom(seed)
  const dealings = new Set(subgraph.nodes.filter((node) => kinds[node.kind].role === 'dealing').map((node) => node.id))
  const components = componentsOf(topologyOf(subgraph))
  const tied = components.filter((component) => component.ids.length > 1)
  const single = components.filter((component) => component.ids.length === 1).flatMap((component) => component.ids)
  const islands = tied.map((component) => placeComponent(component, { sizeOf, dealings, random }))
  if (single.length > 0) islands.push(placeSingles(single, sizeOf))
  const moves = packIslands(islands, aspect)
  const places = islands.flatMap(({ ids, boxes }, island) =>
    ids.map((id, node) => [id, shift(boxes[node], moves[island])] as const),
  )
  return new Map(centred(places))
}

/** A placed component: its nodes, and the room round each, air included. */
interface PlacedComponent {
  readonly ids: readonly string[]
  readonly boxes: readonly (Point & Size)[]
  readonly lines: readonly (readonly [Point, Point])[]
}

interface ComponentOptions {
  readonly sizeOf: LayoutOptions['sizeOf']
  /** Ids. */
  readonly dealings: ReadonlySet<string>
  readonly random: () => number
}

function placeComponent(component: Topology, options: ComponentOptions): PlacedComponent {
  const { ids } = component
  const sizes = ids.map((id) => grown(options.sizeOf(id), gap))
  const start = scatter(pivotMds(component, options.random), options.random)
  const forced = ids.length < 3 ? start : forceAtlas(component, start, iterationsFor(ids.length))
  const pulled = pullTogether(component, scaleToEdges(component, forced), { sizes, dealings: options.dealings })
  const { x, y } = separate(widen(turnLevel(pulled)), sizes)
  const boxes = ids.map((id, node) => ({ x: x[node] ?? 0, y: y[node] ?? 0, ...roomOf(options.sizeOf(id)) }))
  const origin = { x: 0, y: 0 }
  const lines = pairsOf(component).map(([a, b]) => [boxes[a] ?? origin, boxes[b] ?? origin] as const)
  return { ids, boxes, lines }
}

/** What other components keep clear of: a label may stand on either side of its mark. */
function roomOf({ mark, label, height }: Footprint): Size {
  return grown({ width: mark.width + label.width, height }, aisle)
}

function placeSingles(ids: readonly string[], sizeOf: LayoutOptions['sizeOf']): PlacedComponent {
  const sizes = ids.map((id) => grown(sizeOf(id), gap))
  const { x, y } = placeInRows(sizes)
  return { ids, boxes: sizes.map((size, node) => ({ x: x[node] ?? 0, y: y[node] ?? 0, ...size })), lines: [] }
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
  const lengths = pairsOf(component).map(([a, b]) => {
    const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)]
    return Math.sqrt(dx * dx + dy * dy)
  })
  const median = Float64Array.from(lengths).sort()[Math.floor(lengths.length / 2)] ?? 0
  const factor = median > 0 ? edgeLength / median : 1
  return { x: x.map((value) => value * factor), y: y.map((value) => value * factor) }
}

interface PullOptions {
  readonly sizes: readonly Size[]
  readonly dealings: ReadonlySet<string>
}

/** The component with its stress relieved, where that makes no two edges more cross: measured, it can in dense ones. */
function pullTogether(component: Topology, start: Coordinates, { sizes, dealings }: PullOptions): Coordinates {
  if (component.ids.length > mostNodesPulled) return start
  const isDealing = component.ids.map((id) => dealings.has(id))
  const pulled = relieveStress(component, start, (a, b) => {
    const between = isDealing[a] === true || isDealing[b] === true ? edgeRoom : edgeRoomForWords
    const room = between + ((sizes[a]?.width ?? 0) + (sizes[b]?.width ?? 0)) / 2
    const degree = Math.max(component.neighbours[a]?.length ?? 0, component.neighbours[b]?.length ?? 0)
    return Math.max(room, Math.min(degree * rayRoom, longestRay))
  })
  return countCrossings(component, pulled) <= countCrossings(component, start) ? pulled : start
}

function grown({ width, height }: Size, by: number): Size {
  return { width: width + by, height: height + by }
}

function shift(point: Point = { x: 0, y: 0 }, by: Point = { x: 0, y: 0 }): Point {
  return { x: point.x + by.x, y: point.y + by.y }
}

/** The middle of all places goes to 0, 0; then to 0.01. */
function centred(places: readonly (readonly [string, Point])[]): readonly (readonly [string, Point])[] {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const x = middle(places.map(([, point]) => point.x))
  const y = middle(places.map(([, point]) => point.y))
  return places.map(([id, point]) => [id, { x: roundTo2(point.x - x), y: roundTo2(point.y - y) }])
}
