/**
 * A scene: everything a picture shows, placed and styled, before anybody draws it. The SVG writer and the canvas both draw
 * this value and decide nothing themselves, so screen and file can't disagree. Coordinates are those of the layout's plane,
 * y down, so a node stands where its position says and a pin means the same everywhere; the frame says which part is shown.
 * For a sheet of paper the plane is stretched to its width first.
 */
import type { Point } from '../layout/layout.ts'
import type { Kind, LinePattern } from '../vocabulary.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The frame (`x`, `y`, `width`, `height`) and what stands in it, in the order of drawing. */
export interface Scene extends Box {
  /** How large a unit is on paper; `null` on a screen, where it is a pixel and the plane is the layout's own. */
  readonly mmPerUnit: number | null
  readonly paper: string
  /** Ground of the legend. */
  readonly panel: string
  readonly hairline: string
  /** One sentence in the view's language: what a screen reader says. */
  readonly summary: string
  /** What may make the picture hard to read at its size, in sentences of the view's language; for its maker, and never printed in it. */
  readonly warnings: readonly string[]
  readonly title: Title | null
  /** What lies under everything else: an axis, rings, tiles; empty for most layouts. */
  readonly backdrop: Backdrop
  readonly edges: readonly SceneEdge[]
  readonly nodes: readonly SceneNode[]
  readonly legend: readonly LegendEntry[]
  /** Where the legend's box stands; `null` where the view has no legend. */
  readonly legendBox: Box | null
  readonly caption: readonly TextBlock[]
  /** The line above the caption; `null` where there is none. */
  readonly captionRule: readonly [Point, Point] | null
}

export interface Title {
  /** The whole of it. */
  readonly text: string
  readonly lines: readonly TextBlock[]
}

/** Boxes, then lines, then marks, then texts. */
export interface Backdrop {
  readonly boxes: readonly (Box & { readonly fill: string; readonly stroke: Stroke | null })[]
  readonly lines: readonly { readonly points: readonly Point[]; readonly stroke: Stroke }[]
  readonly marks: readonly Mark[]
  readonly texts: readonly TextBlock[]
}

/** One line of text: where its anchor stands, on the baseline. */
export interface TextBlock {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly sizePx: number
  readonly bold: boolean
  readonly colour: string
}

export interface Stroke {
  readonly colour: string
  readonly width: number
  readonly pattern: LinePattern
}

/** The mark of a node or of a legend entry: a shape of `shapes.ts` round a centre. */
export interface Mark {
  /** A key of `shapes`. */
  readonly shape: string
  readonly x: number
  readonly y: number
  /** Half its height; `shapes.ts` knows each shape's width for it. */
  readonly radius: number
  readonly fill: string
  readonly stroke: Stroke | null
}

export interface SceneNode extends Mark {
  readonly id: string
  readonly kind: Kind
  /** The ring round a selected node. */
  readonly ring: Mark | null
  /** What a reader is told: name, kind, and counts where it is a counted group. */
  readonly description: string
  /** A name's lines, then what stands under it (a date, a count), each placed clear of nodes, labels and edges where that can be. */
  readonly labels: readonly TextBlock[]
}

export interface SceneEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** From rim to rim: two points for a straight line, three for a quadratic curve with its control point in the middle. */
  readonly points: readonly Point[]
  readonly stroke: Stroke
  /** The corners of an arrowhead at the target, or `null`. */
  readonly arrowhead: readonly Point[] | null
  /** Short strokes across the line: the cross of what the text denies; mostly none. */
  readonly ticks: readonly (readonly [Point, Point])[]
  readonly description: string
  readonly labels: readonly TextBlock[]
}

/** A line of the legend: what a mark or a line means, or with neither a note. Only what occurs in the picture is listed. */
export interface LegendEntry {
  readonly text: TextBlock
  readonly mark: Mark | null
  readonly line: Pick<SceneEdge, 'points' | 'stroke' | 'ticks'> | null
}
