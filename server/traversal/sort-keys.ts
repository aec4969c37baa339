/** What an order by name compares: pinyin for Chinese, stored at load. */
import { runRead, type TraversalContext } from './context.ts'
import { mapOf, textOf, textOrNull } from './rows.ts'

/** The sort keys of some nodes, in the order asked; empty for a node that has none. */
export async function sortKeysOf(context: TraversalContext, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = await runRead(context, 'nodes', { ids: [...new Set(ids)] })
  const nodes = rows.map((row) => mapOf(row['node']))
  const keys = new Map(nodes.map((node) => [textOf(node, 'id'), textOrNull(node, 'sortKey') ?? '']))
  return ids.map((id) => keys.get(id) ?? '')
}
