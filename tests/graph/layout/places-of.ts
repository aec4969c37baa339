/** Where a view's layout puts nodes, for tests that look at nothing else. */
import type { Positions } from '../../../server/graph/layout/layout.ts'
import { place } from '../../../server/graph/layout/place.ts'

export function placesOf(...[subgraph, view]: Parameters<typeof place>): Positions {
  return place(subgraph, view).positions
}
