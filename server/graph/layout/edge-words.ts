/** Whether words stand on a picture's edges: then two neighbours need more room between them. */
import type { Subgraph } from '../subgraph.ts'
import { participationTypes } from '../vocabulary.ts'

/** Whether all of a subgraph's edges tie parties to dealings, which the dealings tell the date of. */
export function isEdgeWordless({ edges }: Subgraph): boolean {
  return edges.every(({ type }) => participationTypes.some((one) => one === type))
}
