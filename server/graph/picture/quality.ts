/** How well a scene can be read, as numbers that two versions of it can be compared by. */
import type { Point } from '../layout/layout.ts'
import { makeCells } from './cells.ts'
import { boxOfPiece, lengthInside, piecesOf, sharedArea } from './geometry.ts'
import { boxOfText } from './ground.ts'
import { pairsOver } from './overlaps.ts'
import type { Box, Scene } from './scene.ts'
import { boxOf } from './shapes.ts'

export interface Quality {
  /** Pairs of lines that cross and share no node. */
  readonly crossings: number
  /** Pairs of labels, or of a label and a mark that is not its own, that lie over one another. */
  readonly labelOverlaps: number
  /** Labels that a line runs through which is not their own. */
  readonly labelEdgeOverlaps: number
  /** The share of the frame's squares, a line of text wide, on which something stands. */
  readonly usedArea: number
}

type Piece = readonly [Point, Point]

const pieceLength = 80
const square = 20
/** Labels may touch, and a halo may touch a line. */
const tolerance = 1

/** The quality of a scene. */
export function qualityOf(scene: Scene): Quality {
  const pieces = scene.edges.flatMap(({ id, source, target, points }) =>
    piecesOf(points, pieceLength).map((piece) => ({ id, ends: [source, target], piece })),
  )
  const labels = [...scene.nodes, ...scene.edges].flatMap(({ id, labels: blocks }) =>
    blocks.map((block) => ({ owner: id, box: shrunk(boxOfText(block)) })),
  )
  return {
    crossings: crossingsAmong(pieces),
    labelOverlaps: pairsOver(labels.map(({ box }) => box)) + overMarks(labels, scene),
    labelEdgeOverlaps: labels.filter((label) => isCrossed(label, pieces)).length,
    usedArea: usedShare(scene, pieces, labels),
  }
}

interface Line {
  readonly id: string
  readonly ends: readonly string[]
  readonly piece: Piece
}

interface Label {
  readonly owner: string
  readonly box: Box
}

function crossingsAmong(lines: readonly Line[]): number {
  const cells = makeCells<Line>(pieceLength)
  const pairs = new Set<string>()
  for (const line of lines) {
    for (const other of cells.near(boxOfPiece(line.piece))) {
      const areTied = other.id === line.id || other.ends.some((end) => line.ends.includes(end))
      if (!areTied && doCross(line.piece, other.piece)) pairs.add([line.id, other.id].sort().join(' '))
    }
    cells.add(boxOfPiece(line.piece), line)
  }
  return pairs.size
}

function doCross([a, b]: Piece, [c, d]: Piece): boolean {
  const side = (from: Point, to: Point, point: Point) =>
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function overMarks(labels: readonly Label[], { nodes }: Scene): number {
  const cells = makeCells<Label>(80)
  for (const mark of nodes) cells.add(boxOf(mark), { owner: mark.id, box: boxOf(mark) })
  const covered = (label: Label) =>
    cells.near(label.box).filter(({ owner, box }) => owner !== label.owner && sharedArea(box, label.box) > 0).length
  return labels.reduce((sum, label) => sum + covered(label), 0)
}

function isCrossed({ owner, box }: Label, lines: readonly Line[]): boolean {
  return lines.some(({ id, piece }) => id !== owner && lengthInside(box, piece) > 0)
}

function usedShare(scene: Scene, lines: readonly Line[], labels: readonly Label[]): number {
  const [columns, rows] = [Math.ceil(scene.width / square), Math.ceil(scene.height / square)]
  const cells = makeCells<true>(square)
  const texts = [...scene.caption, ...(scene.title?.lines ?? []), ...scene.backdrop.texts].map(boxOfText)
  const boxes = [...scene.nodes.map(boxOf), ...labels.map(({ box }) => box), ...texts, ...scene.backdrop.boxes]
  for (const box of [...boxes, ...(scene.legendBox === null ? [] : [scene.legendBox])]) cells.add(box, true)
  for (const { piece } of lines) cells.add(boxOfPiece(piece), true)
  let used = 0
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const corner = { x: scene.x + (column + 0.5) * square, y: scene.y + (row + 0.5) * square }
      if (cells.near({ ...corner, width: 0, height: 0 }).length > 0) used += 1
    }
  }
  return used / Math.max(columns * rows, 1)
}

function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + tolerance, y: y + tolerance, width: width - 2 * tolerance, height: height - 2 * tolerance }
}
