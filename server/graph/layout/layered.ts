/**
 * The layered layout: parties left and right, dealings between them; what a dealing is about on the right. Parties of one
 * dealing go to opposite sides where that can be; within a layer the order is by the middle of the neighbours (barycentre).
 */
import type { Subgraph } from '../subgraph.ts'
import { kinds, type Kind } from '../vocabulary.ts'
import { layoutNames } from './names.ts'
import { noGuides } from './guides.ts'
import type { Footprint, Layout, LayoutOptions, Placement, Point } from './layout.ts'
import { orderLayers, type Layer } from './layered-order.ts'
import { stackLayers } from './layered-stack.ts'
import { roundTo2 } from './round.ts'
import { placeInRows } from './singles.ts'
import { componentsOf, topologyOf, type Topology } from './topology.ts'

export const layered: Layout = {
  label: layoutNames.layered,
  place: (subgraph, options) => placeInLayers(subgraph, options),
}

/** Space between columns: a share of the height, so that a high picture is not a narrow one, within bounds. */
const columnGap = { share: 0.28, least: 110, most: 340 } as const
const rowGap = 14
const componentGap = 36

function placeInLayers(subgraph: Subgraph, { sizeOf }: LayoutOptions): Placement {
  const kindOf = new Map(subgraph.nodes.map((node) => [node.id, node.kind]))
  const components = componentsOf(topologyOf(subgraph))
  const placed: Placed[] = []
  let top = 0
  for (const component of components.filter(({ ids }) => ids.length > 1)) {
    const layers = layersOf(component, kindOf)
    const heights = component.ids.map((id, node) => rowHeight(sizeOf(id), layers[node] ?? 1))
    const ys = stackLayers(component, orderLayers(component, layers), heights)
    const highest = Math.min(...ys.map((y, node) => y - (heights[node] ?? 0) / 2))
    component.ids.forEach((id, node) => {
      placed.push({ id, layer: layers[node] ?? 1, y: top + (ys[node] ?? 0) - highest })
    })
    top += Math.max(...ys.map((y, node) => y + (heights[node] ?? 0) / 2)) - highest + componentGap
  }
  const single = components.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids)
  const positions = new Map([...withColumns(placed, sizeOf, top), ...rowsBelow(single, sizeOf, top / 2)])
  return { positions, guides: noGuides }
}

/** Nodes that are tied to nothing, in rows under the columns. */
function rowsBelow(ids: readonly string[], sizeOf: LayoutOptions['sizeOf'], top: number): readonly [string, Point][] {
  const sizes = ids
    .map((id) => sizeOf(id))
    .map(({ width, height }) => ({ width: width + rowGap, height: height + rowGap }))
  const { x, y } = placeInRows(sizes)
  const [right, tallest] = [Math.max(0, ...x), Math.max(0, ...sizes.map((size) => size.height))]
  return ids.map((id, node) => [
    id,
    { x: roundTo2((x[node] ?? 0) - right / 2), y: roundTo2(top + tallest / 2 + (y[node] ?? 0)) },
  ])
}

/** Least height of a row in the middle, so that dealings with and without a date stand in one rhythm. */
const middleRow = 42

/** In the outer columns labels stand beside their marks, away from the lines; in the middle, lines leave both sides and labels go under. */
function rowHeight({ height, mark, label }: Footprint, layer: Layer): number {
  return rowGap + (layer === 1 ? Math.max(height, middleRow) : Math.max(mark.height, label.height))
}

interface Placed {
  readonly id: string
  readonly layer: Layer
  readonly y: number
}

/**
 * The layer of each node. From the most tied agency (else party) on, each party goes opposite the party it was reached from;
 * other nodes stand in the middle like a dealing, or on the right where they hang on one.
 */
function layersOf(component: Topology, kindOf: ReadonlyMap<string, Kind>): readonly Layer[] {
  const roles = component.ids.map((id) => kinds[kindOf.get(id) ?? 'Collective'].role)
  const layers = component.ids.map((_, node): Layer | null => {
    if (roles[node] === 'party') return null
    const hangsOnDealing = (component.neighbours[node] ?? []).some((next) => roles[next] === 'dealing')
    return roles[node] !== 'dealing' && hangsOnDealing ? 2 : 1
  })
  const start = firstParty(component, kindOf, roles)
  if (start !== null) takeSides(component, layers, start)
  return layers.map((layer) => layer ?? 0)
}

function firstParty(component: Topology, kindOf: ReadonlyMap<string, Kind>, roles: readonly string[]): number | null {
  const weightOf = (node: number) =>
    (component.neighbours[node]?.length ?? 0) + (kindOf.get(component.ids[node] ?? '') === 'Agency' ? 1e6 : 0)
  const parties = component.ids.map((_, node) => node).filter((node) => roles[node] === 'party')
  return parties.sort((a, b) => weightOf(b) - weightOf(a) || a - b)[0] ?? null
}

function takeSides(component: Topology, layers: (Layer | null)[], start: number): void {
  const queue: (readonly [number, Layer])[] = [[start, 0]]
  const seen = new Set([start])
  for (const [node, side] of queue) {
    // Only parties take sides; what stands between them hands the side on.
    const isParty = layers[node] === null
    if (isParty) layers[node] = side
    for (const next of component.neighbours[node] ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push([next, isParty ? opposite(side) : side])
    }
  }
}

function opposite(side: Layer): Layer {
  return side === 0 ? 2 : 0
}

function withColumns(
  placed: readonly Placed[],
  sizeOf: LayoutOptions['sizeOf'],
  height: number,
): readonly [string, Point][] {
  const gap = Math.min(columnGap.most, Math.max(columnGap.least, height * columnGap.share))
  const widths = [0, 1, 2].map((layer) =>
    Math.max(0, ...placed.filter((node) => node.layer === layer).map(({ id }) => sizeOf(id).width)),
  )
  const [left = 0, middle = 0, right = 0] = widths
  const xs = [-(left + middle) / 2 - gap, 0, (middle + right) / 2 + gap]
  return placed.map(({ id, layer, y }) => [id, { x: roundTo2(xs[layer] ?? 0), y: roundTo2(y - height / 2) }])
}
