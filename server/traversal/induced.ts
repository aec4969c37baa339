/** Some nodes, and the relations among them. */
import { ExplorerError } from '../graph/error.ts'
import type { Outline } from '../graph/subgraph.ts'
import type { View } from '../graph/view/view.ts'
import { refuseOver, type TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import { admitsNode, typesOf } from './graph-filter.ts'
import { knownNodes } from './look-up.ts'
import { subgraphAmong } from './network.ts'

/**
 * The answer to a view of an induced subgraph: the nodes asked for that the filter admits, whether anything ties them or not, and
 * the admitted relations among them. Past `limit` nodes, those with most of these relations stay. Throws UNKNOWN_ID,
 * LIMIT_EXCEEDED, and BAD_USER_INPUT where no node is asked for.
 */
export async function induced(context: TraversalContext, view: View): Promise<Outline> {
  if (view.nodes.length === 0) {
    throw new ExplorerError('BAD_USER_INPUT', 'missing nodes: at least one id', { details: { argument: 'nodes' } })
  }
  refuseOver(context.limits.nodes, 'nodes', view.nodes.length)
  refuseOver(context.limits.nodes, 'limit', view.limit)
  const asked = await knownNodes(context, view.nodes)
  const nodes = asked
    .map(({ id, kind, properties }) => ({ id, kind, isSigned: properties['signed'] === true }))
    .filter((node) => admitsNode(view, node))
  const ids = nodes.map((node) => node.id)
  const relations = await structureOf(context).relationsFrom([...new Set(ids)], typesOf(view))
  return subgraphAmong(context, view, { nodes, relations, alone: ids })
}
