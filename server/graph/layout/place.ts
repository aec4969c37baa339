/** From a view to places: the layout it names, then the nodes its reader moved by hand. */
import { ExplorerError } from '../error.ts'
import { footprintOf } from '../picture/footprint.ts'
import type { Subgraph } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { isKeyOf, keysOf } from '../vocabulary.ts'
import { placeExpansion } from './expand.ts'
import { layouts } from './index.ts'
import type { Footprint, Layout, Placement } from './layout.ts'

/** Room taken where a node is not of the subgraph; a layout never asks for one. */
const nowhere = { width: 0, height: 0 }
const nothing: Footprint = { ...nowhere, mark: nowhere, label: nowhere }

/** What of a view decides where nodes stand. */
type PlacingView = Pick<View, 'layout' | 'seed' | 'pin' | 'expand' | 'of' | 'parties' | 'nodes' | 'from' | 'to'>

/**
 * Where each node of a subgraph stands in a view: by the layout and seed of the question alone, then each expansion in turn with all
 * before it held, pins last. So a picture never depends on how its reader got there. Pins of nodes that are not there are passed over;
 * hidden nodes have places too, so that hiding moves nothing. Throws BAD_USER_INPUT for a layout of which the answer would make no sense.
 */
export function place(subgraph: Subgraph, view: PlacingView): Placement {
  const question = before(subgraph, 0)
  const centres = centresOf(question, view)
  const base = layoutOf(view.layout).place(question, { seed: view.seed, sizeOf: sizesIn(question), centres })
  let { positions } = base
  for (const [index, parent] of view.expand.entries()) {
    const grown = before(subgraph, index + 1)
    positions = placeExpansion(positions, grown, { parent, sizeOf: sizesIn(grown) })
  }
  const pinned = new Map(positions)
  for (const { id, x, y } of view.pin) {
    if (pinned.has(id)) pinned.set(id, { x, y })
  }
  return { positions: pinned, guides: base.guides }
}

/** A text that is equal where two views place an answer alike: for whoever keeps placements. */
export function placingKey(subgraph: Subgraph, view: PlacingView): string {
  const { layout, seed, pin, expand } = view
  const centres = layout === 'concentric' ? centresOf(subgraph, view) : []
  return JSON.stringify([subgraph.version, subgraph.view, layout, seed, pin, expand, centres])
}

/** The nodes that the question is about, where they are some and not all. What is selected moves nothing. */
function centresOf({ nodes }: Subgraph, view: PlacingView): readonly string[] {
  const { of, parties, from, to } = view
  const choices = [[...of, ...parties, ...[from, to].filter((id) => id !== null)], view.nodes]
  const there = new Set(nodes.map(({ id }) => id))
  const found = choices.map((ids) => [...new Set(ids)].filter((id) => there.has(id)))
  return found.find((ids) => ids.length > 0 && ids.length < nodes.length) ?? []
}

/** What was there before an expansion, by its number: 0 is the answer to the question itself. Degrees are counted anew. */
function before(subgraph: Subgraph, expansion: number): Subgraph {
  const isThere = (one: { readonly expansion: number | null }) => one.expansion === null || one.expansion < expansion
  const edges = subgraph.edges.filter(isThere)
  const degrees = new Map<string, number>()
  for (const { source, target } of edges) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  const nodes = subgraph.nodes.filter(isThere).map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }))
  return { ...subgraph, nodes, edges }
}

function sizesIn(subgraph: Subgraph): (id: string) => Footprint {
  const sizes = new Map(subgraph.nodes.map((node) => [node.id, footprintOf(node)]))
  return (id) => sizes.get(id) ?? nothing
}

function layoutOf(name: string): Layout {
  if (isKeyOf(layouts, name)) return layouts[name]
  const expected = keysOf(layouts).join(' or ')
  throw new ExplorerError('BAD_USER_INPUT', `invalid layout: ${name} (expected ${expected})`, {
    details: { key: 'layout', expected },
  })
}
