/**
 * The concentric layout: the nodes a reader chose in the middle, else the most tied one; all others on rings by their
 * distance from it, each near the node that leads to it. Components without a chosen node have a middle of their own.
 */
import type { Subgraph } from '../subgraph.ts'
import { kinds } from '../vocabulary.ts'
import { isEdgeWordless } from './edge-words.ts'
import type { RingGuides } from './guides.ts'
import { gather, placedComponent, placedSingles, type PlacedComponent } from './islands.ts'
import type { Layout, LayoutOptions, Placement, Point } from './layout.ts'
import { layoutNames } from './names.ts'
import { makeRandom } from './random.ts'
import { growRings, type Rings } from './rings.ts'
import { roundTo2 } from './round.ts'
import { componentsOf, topologyOf, type Topology } from './topology.ts'

export const concentric: Layout = {
  label: layoutNames.concentric,
  place: (subgraph, options) => placeInRings(subgraph, options),
}

/** What may stand in the middle, by id. */
interface Middles {
  readonly chosen: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
}

function placeInRings(subgraph: Subgraph, options: LayoutOptions): Placement {
  const { seed, sizeOf } = options
  const random = makeRandom(seed)
  const middles: Middles = {
    chosen: new Set(options.centres),
    parties: new Set(subgraph.nodes.filter(({ kind }) => kinds[kind].role === 'party').map(({ id }) => id)),
  }
  const components = componentsOf(topologyOf(subgraph))
  const tied = components
    .filter(({ ids }) => ids.length > 1)
    .sort((a, b) => choicesIn(b, middles) - choicesIn(a, middles))
  const single = components.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids)
  const wordless = isEdgeWordless(subgraph)
  const grown = tied.map((component) => {
    const centres = centresIn(component, middles)
    return growRings(component, centres, { random, sizes: component.ids.map(sizeOf), hasWords: !wordless })
  })
  const islands = tied.map((component, index) => onDisc(component, grown[index] ?? nowhere, sizeOf))
  if (single.length > 0) islands.push(placedSingles(single, sizeOf))
  const { positions, moves } = gather(islands)
  return { positions, guides: { kind: 'rings', centres: namedCentres(tied, middles), rings: ringsAt(grown, moves) } }
}

/** The rings of all components, where these were moved to. */
function ringsAt(grown: readonly Rings[], moves: readonly Point[]): RingGuides['rings'] {
  return grown.flatMap(({ radii }, index) => {
    const { x, y } = moves[index] ?? { x: 0, y: 0 }
    return radii.filter((radius) => radius > 0).map((radius) => ({ x: roundTo2(x), y: roundTo2(y), radius }))
  })
}

/** Those chosen, else the middle of the largest component: that the others have one too says little. */
function namedCentres(components: readonly Topology[], middles: Middles): readonly string[] {
  const told = components.filter((component, index) => index === 0 || choicesIn(component, middles) > 0)
  return told.flatMap((component) => centresIn(component, middles).map((node) => component.ids[node] ?? ''))
}

/** A placed component that keeps others off its whole disc, since its rings go all round. */
function onDisc(component: Topology, rings: Rings, sizeOf: LayoutOptions['sizeOf']): PlacedComponent {
  const placed = placedComponent(component, rings, sizeOf)
  const radius = Math.max(0, ...rings.radii)
  const strips = Array.from({ length: discStrips }, (_, index) => {
    const y = radius * ((2 * index + 1) / discStrips - 1)
    return { x: 0, y, width: 2 * Math.sqrt(radius * radius - y * y), height: (2 * radius) / discStrips }
  })
  return { ...placed, boxes: [...placed.boxes, ...strips] }
}

const discStrips = 12

const nowhere: Rings = { x: new Float64Array(), y: new Float64Array(), radii: [] }

function choicesIn({ ids }: Topology, { chosen }: Middles): number {
  return ids.some((id) => chosen.has(id)) ? 1 : 0
}

/** The chosen nodes of a component, else its most tied one, a party before others, by number. */
function centresIn(component: Topology, { chosen, parties }: Middles): readonly number[] {
  const found = [...component.ids.keys()].filter((node) => chosen.has(component.ids[node] ?? ''))
  if (found.length > 0) return found
  const rankOf = (node: number) =>
    (component.neighbours[node]?.length ?? 0) + (parties.has(component.ids[node] ?? '') ? 0.5 : 0)
  return [[...component.ids.keys()].reduce((best, node) => (rankOf(node) > rankOf(best) ? node : best), 0)]
}
