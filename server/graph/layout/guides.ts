/** What a layout wants drawn under the nodes, in the plane of the places, since places alone would not say what they mean. */
import type { Point, Size } from './point.ts'

export type Guides = NoGuides | RingGuides | TimeGuides | TileGuides

export interface NoGuides {
  readonly kind: 'none'
}

/** Rings round the centres, one a hop. */
export interface RingGuides {
  readonly kind: 'rings'
  /** Ids of the nodes in the middle. */
  readonly centres: readonly string[]
  readonly rings: readonly (Point & { readonly radius: number })[]
}

/** Room round the undated, in the plane and on paper alike. */
export const undatedMargin = 16

/** An axis of time with lanes along it. */
export interface TimeGuides {
  readonly kind: 'time'
  readonly axis: TimeAxis
  /** Ids of the nodes that stand at the heads of lanes. */
  readonly lanes: ReadonlySet<string>
  /** Ids of the nodes that stand between lanes, at their dates or among the undated. */
  readonly timed: ReadonlySet<string>
  /** By node id, from where to where its date reaches: as wide as the date is vague. */
  readonly spans: ReadonlyMap<string, Span>
  /** Where the undated stand; `null` where nothing is. */
  readonly undated: Span | null
  readonly top: number
  readonly bottom: number
}

/** Where an axis begins and ends, and which days these are (`dayNumber`). */
export interface TimeAxis extends Span {
  readonly days: DaySpan
}

/** Whole days by their numbers (`dayNumber`). */
export interface DaySpan {
  readonly first: number
  /** The day after the last. */
  readonly end: number
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** Squares of a grid, one a province-level division, and a box for what is counted and not named. */
export interface TileGuides {
  readonly kind: 'tiles'
  readonly tiles: readonly Tile[]
  /** `null` where nothing stands in it. */
  readonly box: (Point & Size) | null
}

/** A square round its middle. */
export interface Tile extends Point {
  readonly code: string
  readonly side: number
  /** Whether a node of the picture stands on it. */
  readonly isTaken: boolean
}

export const noGuides: NoGuides = { kind: 'none' }
