/**
 * The force layout: PivotMDS start, ForceAtlas2, stress relieved where a component is not large, the main axis turned level,
 * a pass against overlaps; small components packed beside the large one, nodes without edges in rows.
 */
import type { Subgraph } from '../subgraph.ts'
import { kinds } from '../vocabulary.ts'
import { countCrossings } from './crossings.ts'
import { forceAtlas } from './force-atlas.ts'
import { noGuides } from './guides.ts'
import { gather, grown, placedComponent, placedSingles, type PlacedComponent } from './islands.ts'
import type { Layout, LayoutOptions, Placement, Size } from './layout.ts'
import { layoutNames } from './names.ts'
import { pivotMds } from './pivot-mds.ts'
import { makeRandom } from './random.ts'
import { separate } from './separate.ts'
import { mostNodesPulled, relieveStress } from './stress.ts'
import { componentsOf, pairsOf, topologyOf, type Coordinates, type Topology } from './topology.ts'
import { turnLevel, widen } from './turn.ts'

/** Length of an edge of middling length, where lengths are not set one by one. */
const edgeLength = 104
/** Least space between two boxes. */
const gap = 14
/** Between the room of two neighbours, and more where the edge itself has words on it, which a dealing's has not. */
const edgeRoom = 18
const edgeRoomForWords = 48
/** Round a hub, for each of its rays, so that the dates on them do not touch; and where that ends. */
const rayRoom = 10.5
const longestRay = 300

export const force: Layout = {
  label: layoutNames.force,
  place: (subgraph, options) => placeByForce(subgraph, options),
}

function placeByForce(subgraph: Subgraph, { seed, sizeOf }: LayoutOptions): Placement {
  const random = makeRandom(seed)
  const dealings = new Set(subgraph.nodes.filter((node) => kinds[node.kind].role === 'dealing').map((node) => node.id))
  const components = componentsOf(topologyOf(subgraph))
  const tied = components.filter((component) => component.ids.length > 1)
  const single = components.filter((component) => component.ids.length === 1).flatMap((component) => component.ids)
  const islands = tied.map((component) => placeComponent(component, { sizeOf, dealings, random }))
  if (single.length > 0) islands.push(placedSingles(single, sizeOf))
  return { positions: gather(islands).positions, guides: noGuides }
}

interface ComponentOptions {
  readonly sizeOf: LayoutOptions['sizeOf']
  /** Ids. */
  readonly dealings: ReadonlySet<string>
  readonly random: () => number
}

function placeComponent(component: Topology, { sizeOf, dealings, random }: ComponentOptions): PlacedComponent {
  const { ids } = component
  const sizes = ids.map((id) => grown(sizeOf(id), gap))
  const start = scatter(pivotMds(component, random), random)
  const forced = ids.length < 3 ? start : forceAtlas(component, start, iterationsFor(ids.length))
  const pulled = pullTogether(component, scaleToEdges(component, forced), { sizes, dealings })
  return placedComponent(component, separate(widen(turnLevel(pulled)), sizes), sizeOf)
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
