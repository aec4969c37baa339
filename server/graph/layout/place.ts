/** From a view to places: the layout it names, then the nodes its reader moved by hand. */
import { ExplorerError } from '../error.ts'
import { footprintOf } from '../picture/footprint.ts'
import type { Subgraph } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { isKeyOf, keysOf } from '../vocabulary.ts'
import { layouts } from './index.ts'
import type { Footprint, Layout, Positions } from './layout.ts'

/** Room taken where a node is not of the subgraph; a layout never asks for one. */
const nowhere = { width: 0, height: 0 }
const nothing: Footprint = { ...nowhere, mark: nowhere, label: nowhere }

/**
 * Where each node of a subgraph stands in a view: by its layout and seed, pins last. Pins of nodes that are not there are passed over.
 * Hidden nodes have places too, so that hiding moves nothing. Throws BAD_USER_INPUT for a layout that is not in the list.
 */
export function place(subgraph: Subgraph, view: Pick<View, 'layout' | 'seed' | 'pin'>): Positions {
  const sizes = new Map(subgraph.nodes.map((node) => [node.id, footprintOf(node)]))
  const sizeOf = (id: string) => sizes.get(id) ?? nothing
  const positions = new Map(layoutOf(view.layout).place(subgraph, { seed: view.seed, sizeOf }))
  for (const { id, x, y } of view.pin) {
    if (positions.has(id)) positions.set(id, { x, y })
  }
  return positions
}

function layoutOf(name: string): Layout {
  if (isKeyOf(layouts, name)) return layouts[name]
  const expected = keysOf(layouts).join(' or ')
  throw new ExplorerError('BAD_USER_INPUT', `invalid layout: ${name} (expected ${expected})`, {
    details: { key: 'layout', expected },
  })
}
