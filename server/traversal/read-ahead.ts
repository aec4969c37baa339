/** Reads nodes before anybody asks for them, so that the first to ask after a start does not wait longer than the next. */
import { setImmediate } from 'node:timers/promises'
import type { TraversalContext } from './context.ts'
import { nodesByIds } from './look-up.ts'

/** Nodes read at once: some milliseconds embedded. */
const atOnce = 100

/** Less than the half at which a memory begins to forget what came first. */
const shareOfMemory = 0.4

export interface Ahead {
  /** Of the memory for nodes. */
  readonly mostBytes: number
  /** Whether nobody will ask for them any more. */
  readonly isOver: () => boolean
}

/**
 * Reads some nodes, in their order, into a context's memory, until that is nearly half full: the rest is for what will be asked for. In
 * pieces, so that requests are answered in between.
 */
export async function readAhead(
  context: TraversalContext,
  ids: readonly string[],
  { mostBytes, isOver }: Ahead,
): Promise<void> {
  const memory = context.details?.nodes
  if (memory === undefined) return
  for (let start = 0; start < ids.length && !isOver(); start += atOnce) {
    // An embedded engine answers at once, and nobody else would come to a word before all is read.
    await setImmediate()
    if (memory.sizeBytes() >= mostBytes * shareOfMemory) return
    await nodesByIds(context, ids.slice(start, start + atOnce))
  }
}
