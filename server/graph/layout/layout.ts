/** The contract of a layout: a subgraph's nodes get places, from the question alone. */
import type { Subgraph } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'
import type { Guides } from './guides.ts'
import type { Point, Size } from './point.ts'

export type { Point, Size } from './point.ts'

/** Node id → its centre. Every node of the subgraph has one, and no two nodes share one. */
export type Positions = ReadonlyMap<string, Point>

/** Places, and what must be drawn under the nodes for the places to be understood. Plain values, fit to be sent between threads. */
export interface Placement {
  readonly positions: Positions
  readonly guides: Guides
}

/** Room a node takes round its centre with its label under it; and its mark and its label apart. */
export interface Footprint extends Size {
  readonly mark: Size
  readonly label: Size
}

export interface LayoutOptions {
  /** Start of the layout's own generator: the same seed gives the same bytes. */
  readonly seed: number
  readonly sizeOf: (id: string) => Footprint
  /** Ids of the nodes that the reader chose, each of the subgraph; none where nothing was chosen. */
  readonly centres: readonly string[]
}

/** A layout: pure, seeded, the same in Node and in a browser; no clock, no `Math.random`, no sin or cos. */
export interface Layout {
  readonly label: Readonly<Record<Language, string>>
  /** Throws BAD_USER_INPUT, in a sentence, for a subgraph of which the layout would make no sense. */
  readonly place: (subgraph: Subgraph, options: LayoutOptions) => Placement
}
