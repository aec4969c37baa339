/** What is drawn, as what no legend may cover. */
import type { Guides } from '../layout/guides.ts'
import type { Point } from '../layout/layout.ts'
import type { Look } from './look.ts'
import { boxAround, boxOfPiece, grown, piecesOf } from './geometry.ts'
import type { Backdrop, Box, SceneEdge, SceneNode, TextBlock } from './scene.ts'
import { boxOf } from './shapes.ts'
import { textWidth } from './text-width.ts'

export interface Ground {
  /** Round everything drawn. */
  readonly box: Box
  readonly boxes: readonly Box[]
  readonly pieces: readonly (readonly [Point, Point])[]
}

/** Longer lines are filed in pieces, or one across the picture would be weighed everywhere. */
const longestPiece = 400

interface DrawnThings {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  /** Of labels. */
  readonly boxes: readonly Box[]
  readonly backdrop: Backdrop
  readonly guides: Guides
}

/** The ground of a drawing. An axis with its lanes is covered nowhere; rings may be. */
export function groundOf({ nodes, edges, boxes, backdrop, guides }: DrawnThings, { sizes }: Look): Ground {
  const { rim } = sizes.strokes
  const pieces = edges.flatMap((edge) => piecesOf(edge.points, longestPiece))
  const under = boxesUnder(backdrop, guides)
  const covered = [...nodes.map((node) => grown(boxOf(node.ring ?? node), rim)), ...boxes, ...under]
  const rings = backdrop.marks.map(boxOf)
  return { box: boxAround([...covered, ...pieces.map(boxOfPiece), ...rings]), boxes: covered, pieces }
}

function boxesUnder({ boxes, texts }: Backdrop, guides: Guides): readonly Box[] {
  const words = texts.map(boxOfText)
  if (guides.kind !== 'time') return [...boxes, ...words]
  const { axis, undated, top, bottom } = guides
  const plot = { x: axis.from, y: top, width: (undated?.to ?? axis.to) - axis.from, height: bottom - top }
  return [plot, ...boxes, ...words]
}

/** The box of a line of text where it stands. */
export function boxOfText({ text, x, y, anchor, sizePx, bold }: TextBlock): Box {
  const width = textWidth(text, sizePx, { bold })
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - sizePx * 0.88, width, height: sizePx }
}
