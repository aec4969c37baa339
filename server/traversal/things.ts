/** All nodes of some kinds with what is filtered, counted and dated of them, without their names. */
import type { Kind } from '../graph/vocabulary.ts'
import type { TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import type { Thing } from './structure.ts'

/** Every node of some kinds, in no order; at most one engine query. */
export async function thingsOfKinds(context: TraversalContext, asked: readonly Kind[]): Promise<readonly Thing[]> {
  return structureOf(context).things(asked)
}
