/** The contract of a file format: a subgraph as text, in pieces, so that a large one can stream. */
import type { Subgraph } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'

/** What a file says of where it comes from. */
export interface Provenance {
  readonly language: Language
  /** Canonical view; the file repeats it, so that it can be made again. */
  readonly view: string
  readonly version: string
  /** Titles of the sources, one line each. */
  readonly sources: readonly string[]
  readonly licence: string | null
}

export interface Format {
  readonly mediaType: string
  /** What this format cannot carry, for its docs. */
  readonly losses: string
  readonly write: (subgraph: Subgraph, provenance: Provenance) => Iterable<string>
}
