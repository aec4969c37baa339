/** From a view to places: the layout it names, then the nodes its reader moved by hand. */
import { ExplorerError } from '../error.ts'
import { footprintOf } from '../picture/footprint.ts'
import type { Subgraph } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { isKeyOf, keysOf } from '../vocabulary.ts'
import { placeExpansion } from './expand.ts'
import { layouts } from './index.ts'
import type { Footprint, Layout, Positions } from './layout.ts'

/** Room taken where a node is not of the subgraph; a layout never asks for one. */
const nowhere = { width: 0, height: 0 }
const nothing: Footprint = { ...nowhere, mark: nowhere, label: nowhere }

/**
 * Where each node of a subgraph stands in a view: by the layout and seed of the question alone, then each expansion in turn with all
 * before it held, pins last. So a picture never depends on how its reader got there. Pins of nodes that are not there are passed over;
 * hidden nodes have places too, so that hiding moves nothing. Throws BAD_USER_INPUT for a layout that is not in the list.
 */
export function place(subgraph: Subgraph, view: Pick<View, 'layout' | 'seed' | 'pin' | 'expand'>): Positions {
  const question = before(subgraph, 0)
  let positions = layoutOf(view.layout).place(question, { seed: view.seed, sizeOf: sizesIn(question) })
  for (const [index, parent] of view.expand.entries()) {
    const grown = before(subgraph, index + 1)
    positions = placeExpansion(positions, grown, { parent, sizeOf: sizesIn(grown) })
  }
  const pinned = new Map(positions)
  for (const { id, x, y } of view.pin) {
    if (pinned.has(id)) pinned.set(id, { x, y })
  }
  return pinned
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
