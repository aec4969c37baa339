/** How much is loaded, read once a version: no answer can hold more. */
import type { TraversalContext } from '../traversal/context.ts'
import { datasetParts } from '../traversal/dataset.ts'

export interface CorpusSize {
  readonly nodes: number
  readonly relations: number
  readonly citations: number
}

const known = new WeakMap<object, Promise<CorpusSize>>()

/** The size of the version a context asks. */
export function corpusSize(context: TraversalContext): Promise<CorpusSize> {
  const version = context.reader
  const size = known.get(version) ?? readSize(context)
  known.set(version, size)
  // A read that failed is tried again by the next request.
  size.catch(() => known.delete(version))
  return size
}

async function readSize(context: TraversalContext): Promise<CorpusSize> {
  // Others wait for it too: it is not the first caller's to cancel.
  const parts = await datasetParts({ ...context, signal: undefined })
  const sum = (name: keyof CorpusSize) => parts.reduce((total, part) => total + part[name], 0)
  return { nodes: sum('nodes'), relations: sum('relations'), citations: sum('citations') }
}
