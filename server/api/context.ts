/** What every resolver is given. */
import type { TextShelf } from '../graph/source-text.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { mergeQueries } from '../traversal/merged.ts'
import { makeLoaders, type Loaders } from './loaders.ts'

interface Surroundings {
  /** The open version of the graph this request asks. */
  readonly traversal: TraversalContext
  /** Scheme and host a reader reaches this server at, without a slash at the end. */
  readonly origin: string
  /** The full texts at hand. */
  readonly texts: TextShelf
}

export interface ApiContext extends Surroundings {
  readonly loaders: Loaders
}

/** The context of one request; its loaders remember what was read, so no request may share them. */
export function makeContext(surroundings: Surroundings): ApiContext {
  const traversal = mergeQueries(surroundings.traversal)
  return { ...surroundings, traversal, loaders: makeLoaders(traversal) }
}
