/** What a file says of itself as attributes of its graph. */
import type { Attributes } from './attributes.ts'
import type { Provenance } from './format.ts'

/** Where a file comes from, flat: view, version, sources (one text), licence where there is one. */
export function aboutOf({ view, version, sources, licence }: Provenance): Attributes {
  return {
    view,
    version,
    ...(sources.length === 0 ? {} : { source: sources.join('; ') }),
    ...(licence === null ? {} : { licence }),
  }
}

/** How a graph library should read a subgraph: directed where an edge is, a multigraph where two edges may share their ends. */
export function graphFlags(edges: readonly { readonly type: string; readonly directed: boolean }[]) {
  return {
    directed: edges.some((edge) => edge.directed),
    // The projection has one edge a pair; anything else may have several, whether or not this answer does.
    multigraph: edges.some((edge) => edge.type !== 'SIGNED_WITH'),
  }
}
