/** Labels of nodes and edges as lines of text at their places. */
import type { Point, Size } from '../layout/layout.ts'
import { sizeOfLines } from './footprint.ts'
import { distance, piecesOf, pointAt } from './geometry.ts'
import { placesAlong, placesRound, type Candidate } from './label-candidates.ts'
import { placeLabels, withAir, type Label, type LabelNeeds, type LabelPlace } from './label-places.ts'
import type { Look } from './look.ts'
import type { LabelLine } from './node-text.ts'
import type { Box, SceneEdge, SceneNode, TextBlock } from './scene.ts'
import { boxOf } from './shapes.ts'
import { lineHeight, spaces } from './style.ts'

/** Which labels are drawn: all that have room; some, names that have room and words that no line runs through either; none. */
export type LabelChoice = 'all' | 'some' | 'none'

export interface Labelled<Thing> {
  readonly thing: Thing
  readonly lines: readonly LabelLine[]
  /** The greater comes first to the free places. */
  readonly rank: number
  /** Whether its label is left out where there is no room for it. */
  readonly isOptional: boolean
}

/** Ranks of parties' names begin at two of these, those of other names at one: the higher drive the lower out of a place. */
export const rankStep = 1000

interface LabelOptions {
  readonly look: Look
  readonly choice: LabelChoice
  readonly selected: string | null
  readonly ground: LabelGround
}

/** What else decides where labels may stand. */
export interface LabelGround {
  /** What of the sheet labels may stand on; `null` where the sheet grows with what is drawn. */
  readonly bounds: Box | null
  /** Words that stand under everything already. */
  readonly boxes: readonly Box[]
  /** Lines that lie under everything. */
  readonly lines: readonly (readonly Point[])[]
  /** By node id, where a line leaves it that is no edge's. */
  readonly pulls: ReadonlyMap<string, Point>
}

/** What `label` gives back. */
export interface LabelledPicture {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  /** The boxes of the labels that are drawn, and how many of them cover a mark or one another. */
  readonly boxes: readonly Box[]
  readonly crowded: number
  /** How many nodes and edges that would have words have none for lack of room. */
  readonly leftOut: { readonly nodes: number; readonly edges: number }
}

/** Longest piece of a line that is weighed against labels. */
const pieceLength = 60

/** The nodes and edges with their labels, placed clear of marks, lines and each other where that can be. */
export function label(
  nodes: readonly Labelled<SceneNode>[],
  edges: readonly Labelled<SceneEdge>[],
  { look, choice, selected, ground }: LabelOptions,
): LabelledPicture {
  const pulls = new Map([...pullsOf(edges.map(({ thing }) => thing)), ...ground.pulls])
  const drawn = choice === 'none' ? [] : [...nodes.map((node) => nodeLabel(node, pulls)), ...edges.map(edgeLabel)]
  const wanted = drawn
    .filter(({ lines }) => lines.length > 0)
    .map((one) => ({
      ...within(one, ground.bounds),
      needs: needsOf(one, { choice, selected }),
      tier: Math.floor(one.rank / rankStep),
    }))
    .sort((a, b) => b.rank - a.rank || (a.owner < b.owner ? -1 : 1))
  const places = placeLabels(wanted, withAir(obstaclesOf(nodes, edges, ground), 2))
  const blocks = new Map<string, readonly TextBlock[]>()
  wanted.forEach(({ owner, lines }, index) => {
    const place = places[index]
    if (place != null) blocks.set(owner, textBlocks(lines, place, { look, bold: owner === selected }))
  })
  const kept = places.filter((place): place is LabelPlace => place !== null)
  return {
    nodes: nodes.map(({ thing }) => ({ ...thing, labels: blocks.get(thing.id) ?? [] })),
    edges: edges.map(({ thing }) => ({ ...thing, labels: blocks.get(thing.id) ?? [] })),
    boxes: kept.map(({ box }) => box),
    crowded: kept.filter(({ isCrowded }) => isCrowded).length,
    leftOut: { nodes: countLeftOut(nodes, wanted, blocks), edges: countLeftOut(edges, wanted, blocks) },
  }
}

function countLeftOut(
  things: readonly Labelled<SceneNode | SceneEdge>[],
  wanted: readonly WantedLabel[],
  drawn: ReadonlyMap<string, unknown>,
): number {
  const ids = new Set(things.map(({ thing }) => thing.id))
  return wanted.filter(({ owner }) => ids.has(owner) && !drawn.has(owner)).length
}

function needsOf(
  { owner, isOptional, rank }: WantedLabel,
  { choice, selected }: Pick<LabelOptions, 'choice' | 'selected'>,
): LabelNeeds {
  if (choice !== 'some' && (!isOptional || owner === selected)) return 'nothing'
  return choice === 'some' && rank < 2 * rankStep ? 'clear room' : 'room'
}

interface WantedLabel extends Omit<Label, 'needs' | 'tier'> {
  readonly isOptional: boolean
  readonly lines: readonly LabelLine[]
  readonly rank: number
}

function nodeLabel(
  { thing, lines, rank, isOptional }: Labelled<SceneNode>,
  pulls: ReadonlyMap<string, Point>,
): WantedLabel {
  const mark = { box: boxOf(thing.ring ?? thing), pull: pulls.get(thing.id) ?? { x: 0, y: 0 } }
  const candidates = placesRound(mark, sizeOfLines(lines), spaces.label)
  return { owner: thing.id, candidates, lines, rank, isOptional }
}

/** The places of a label that are on the sheet; where none is, all of them moved onto it. */
function within(wanted: WantedLabel, bounds: LabelGround['bounds']): WantedLabel {
  if (bounds === null) return wanted
  const onto = (box: Box): Box => ({
    ...box,
    x: Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width)),
    y: Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height)),
  })
  const moved = wanted.candidates.map((candidate) => ({ ...candidate, box: onto(candidate.box) }))
  const inside = wanted.candidates.filter(
    ({ box }, index) => box.x === moved[index]?.box.x && box.y === moved[index].box.y,
  )
  return { ...wanted, candidates: inside.length > 0 ? inside : moved }
}

/** By node id, the mean of the ways its lines leave it, each 1 long. */
function pullsOf(edges: readonly SceneEdge[]): ReadonlyMap<string, Point> {
  const sums = new Map<string, { x: number; y: number; count: number }>()
  const add = (id: string, from: Point | undefined, to: Point | undefined) => {
    if (from === undefined || to === undefined) return
    const length = distance(from, to) || 1
    const { x, y, count } = sums.get(id) ?? { x: 0, y: 0, count: 0 }
    sums.set(id, { x: x + (to.x - from.x) / length, y: y + (to.y - from.y) / length, count: count + 1 })
  }
  for (const { source, target, points } of edges) {
    add(source, points[0], points[1])
    add(target, points.at(-1), points.at(-2))
  }
  return new Map([...sums].map(([id, { x, y, count }]) => [id, { x: x / count, y: y / count }]))
}

function edgeLabel({ thing, lines, rank, isOptional }: Labelled<SceneEdge>): WantedLabel {
  const size = padded(sizeOfLines(lines))
  const candidates = placesAlong((t) => pointAt(thing.points, t), size)
  return { owner: thing.id, candidates, lines, rank, isOptional }
}

function padded({ width, height }: Size): Size {
  return { width: width + 4, height }
}

function obstaclesOf(
  nodes: readonly Labelled<SceneNode>[],
  edges: readonly Labelled<SceneEdge>[],
  { boxes, lines }: LabelGround,
) {
  const owned = [...edges.map(({ thing }) => ({ owner: thing.id, points: thing.points }))]
  const all = [...owned, ...lines.map((points) => ({ owner: '', points }))]
  return {
    marks: [
      ...nodes.map(({ thing }) => ({ owner: thing.id, box: boxOf(thing.ring ?? thing) })),
      ...boxes.map((box) => ({ owner: '', box })),
    ],
    pieces: all.flatMap(({ owner, points }) => piecesOf(points, pieceLength).map((piece) => ({ owner, piece }))),
  }
}

function textBlocks(
  lines: readonly LabelLine[],
  { box, anchor }: Candidate,
  { look, bold }: { readonly look: Look; readonly bold: boolean },
): readonly TextBlock[] {
  const { theme } = look
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2
  let top = box.y
  return lines.map(({ text, sizePx, isSoft }) => {
    const y = baselineOf(top, sizePx)
    top += sizePx * lineHeight
    return { text, x, y, anchor, sizePx, bold: bold && !isSoft, colour: isSoft ? theme.softInk : theme.ink }
  })
}

/** The baseline of a line whose box begins at a height: Chinese glyphs fill 0.88 em above and 0.12 em below it. */
export function baselineOf(top: number, sizePx: number): number {
  return top + (sizePx * (lineHeight - 1)) / 2 + sizePx * 0.88
}
