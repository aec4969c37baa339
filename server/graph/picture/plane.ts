/** A drawing on the plane of its places: marks, lines, backdrop, and labels where they cover least. */
import type { Guides } from '../layout/guides.ts'
import type { Placement, Point } from '../layout/layout.ts'
import { backdropOf } from './backdrop.ts'
import type { Drawing } from './drawing.ts'
import { edgeLabelOf } from './edge-text.ts'
import { drawEdge } from './edges.ts'
import { boxAround, boxOfPiece, piecesOf } from './geometry.ts'
import { boxOfText } from './ground.ts'
import { label, type Labelled, type LabelGround, type LabelledPicture } from './labels.ts'
import { laneWays } from './lane-ways.ts'
import { drawNodes } from './nodes.ts'
import { marksOverlapping } from './overlaps.ts'
import type { Backdrop, Box, SceneEdge } from './scene.ts'
import type { Legibility } from './warnings.ts'

export interface Picture extends LabelledPicture {
  readonly backdrop: Backdrop
  readonly guides: Guides
  readonly legibility: Omit<Legibility, 'heightMm'>
}

/** The picture of a drawing with its nodes at their places; `bounds` are the edges of a sheet. */
export function drawOnPlane(drawing: Drawing, placement: Placement, bounds: LabelGround['bounds'] = null): Picture {
  const { view, look } = drawing
  const { guides } = placement
  const nodes = drawNodes(drawing, placement)
  const marks = new Map(nodes.map(({ thing }) => [thing.id, thing]))
  const time = guides.kind === 'time' ? guides : noTime
  const { ways, joints } = laneWays(drawing.shown.edges, marks, time)
  const edges = drawEdges(drawing, withinBounds(ways, bounds))
  const backdrop = backdropOf(guides, { look, marks, joints })
  const ground = {
    bounds,
    boxes: backdrop.texts.map(boxOfText),
    lines: linesUnder(backdrop, guides),
    pulls: pullsOf(time.lanes),
  }
  const labelled = label(nodes, edges, { look, choice: view.labels, selected: view.select, ground })
  const legibility = {
    labels: labelled.boxes.length + labelled.leftOut.nodes,
    crowded: labelled.crowded,
    leftOut: labelled.leftOut.nodes,
    wordless: labelled.leftOut.edges,
    marksOver: marksOverlapping(labelled.nodes),
  }
  return { ...labelled, backdrop, guides, legibility }
}

const noTime = { lanes: new Set<string>(), timed: new Set<string>() }

/** Bent lines made straight where they would leave the sheet. */
function withinBounds(ways: Ways, bounds: Box | null): Ways {
  if (bounds === null) return ways
  return new Map(
    [...ways].map(([id, way]) => [
      id,
      isInside(boxAround(piecesOf(way, 60).map(boxOfPiece)), bounds) ? way : chord(way),
    ]),
  )
}

function isInside(box: Box, { x, y, width, height }: Box): boolean {
  return box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height
}

function chord(way: readonly Point[]): readonly Point[] {
  const [start, end] = [way[0], way.at(-1)]
  return start === undefined || end === undefined ? way : [start, end]
}

type Ways = ReadonlyMap<string, readonly Point[]>

function drawEdges(
  { shown, view, look, numbers }: Drawing,
  ways: ReadonlyMap<string, readonly Point[]>,
): readonly Labelled<SceneEdge>[] {
  const nodes = new Map(shown.nodes.map((node) => [node.id, node]))
  return shown.edges.map((edge) => {
    const isSelected = view.select === edge.id
    const thing = drawEdge(edge, ways.get(edge.id) ?? [], { look, isSelected, nodes })
    const number = numbers?.marks.get(edge.id) ?? ''
    // What a number leads to must be found in the picture; other words are told by pointing at the line too.
    return { thing, lines: edgeLabelOf(edge, look, number), rank: -1, isOptional: number === '' }
  })
}

/** Lanes and bars, and the sides of tiles, are lines that labels keep clear of where they can; ticks of an axis are too many for that. */
function linesUnder({ boxes, lines }: Backdrop, { kind }: Guides): LabelGround['lines'] {
  const isLevel = ([a, b]: readonly Point[]) => a !== undefined && a.y === b?.y
  if (kind === 'time') return [...lines.map(({ points }) => points).filter(isLevel), ...boxes.map(middleLine)]
  return kind === 'tiles' ? boxes.flatMap(sidesOf) : []
}

function middleLine({ x, y, width, height }: Box): readonly Point[] {
  return [x, x + width].map((end) => ({ x: end, y: y + height / 2 }))
}

function sidesOf({ x, y, width, height }: Box): readonly (readonly Point[])[] {
  const [right, bottom] = [x + width, y + height]
  const corners = [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ]
  return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner])
}

function pullsOf(lanes: ReadonlySet<string>): ReadonlyMap<string, Point> {
  return new Map([...lanes].map((id) => [id, { x: 1, y: 0 }]))
}
