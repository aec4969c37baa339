/** What an order by name compares: pinyin for Chinese, stored at load. */
import type { TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'

/** The sort keys of some nodes, in the order asked; empty for a node that has none. */
export async function sortKeysOf(context: TraversalContext, ids: readonly string[]): Promise<readonly string[]> {
  return ids.length === 0 ? [] : structureOf(context).sortKeys(ids)
}
