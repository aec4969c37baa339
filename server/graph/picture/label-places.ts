/**
 * Places of labels: each tries the sides of its mark (or points of its line) and takes the one that covers least of marks,
 * lines and other labels; two more rounds let early ones give way. No chance in it: the same scene gives the same places.
 */
import type { Point, Size } from '../layout/layout.ts'
import { makeCells, type Cells } from './cells.ts'
import { boxAround, boxOfPiece, grown, lengthInside, sharedArea } from './geometry.ts'
import type { Box, TextBlock } from './scene.ts'

/** A place a label may take: its box, how its lines are aligned in it, and how much it is liked (0 most). */
export interface Candidate {
  readonly box: Box
  readonly anchor: TextBlock['anchor']
  readonly dislike: number
}

export interface Label {
  /** Of the node or edge it belongs to: that mark or line does not stand in its way. */
  readonly owner: string
  /** At least one, best liked first. */
  readonly candidates: readonly Candidate[]
}

export interface Obstacles {
  readonly marks: readonly { readonly owner: string; readonly box: Box }[]
  /** Straight pieces of lines. */
  readonly pieces: readonly { readonly owner: string; readonly piece: readonly [Point, Point] }[]
}

/** A label's place, and whether it covers a mark or another label there. */
export interface LabelPlace extends Candidate {
  readonly isCrowded: boolean
}

const rounds = 3
/** Between two labels, that they are not read as one. */
const airBetween = 3
/** What it costs to cover a mark or a label, and then each unit of area or length covered. */
const prices = { cover: 40, area: 0.08, line: 4, lineLength: 0.12 } as const

interface Ground {
  readonly marks: Cells<Obstacles['marks'][number]>
  readonly pieces: Cells<Obstacles['pieces'][number]>
  /** By label, the place it has taken so far. */
  readonly chosen: (Candidate | null)[]
  /** By label, the others that may come in its way. */
  readonly rivals: readonly (readonly number[])[]
}

/** The place of each label, in their order; those before are placed before, so the most important come first. */
export function placeLabels(labels: readonly Label[], obstacles: Obstacles): readonly LabelPlace[] {
  const ground = makeGround(labels, obstacles)
  for (let round = 0; round < rounds; round += 1) {
    labels.forEach((label, index) => {
      ground.chosen[index] = cheapest(label, index, ground)
    })
  }
  return labels.map((_, index) => {
    const place = ground.chosen[index] ?? { box: { x: 0, y: 0, width: 0, height: 0 }, anchor: 'middle', dislike: 0 }
    return { ...place, isCrowded: coverCost(place.box, index, ground) > 0 }
  })
}

function makeGround(labels: readonly Label[], obstacles: Obstacles): Ground {
  const ground: Ground = {
    marks: makeCells(80),
    pieces: makeCells(80),
    chosen: labels.map(() => null),
    rivals: rivalsOf(labels),
  }
  for (const mark of obstacles.marks) ground.marks.add(mark.box, mark)
  for (const piece of obstacles.pieces) ground.pieces.add(boxOfPiece(piece.piece), piece)
  return ground
}

function rivalsOf(labels: readonly Label[]): readonly (readonly number[])[] {
  const reaches = labels.map(({ candidates }) => boxAround(candidates.map((candidate) => candidate.box)))
  const cells = makeCells<number>(160)
  reaches.forEach((reach, index) => {
    cells.add(reach, index)
  })
  return reaches.map((reach, index) => cells.near(reach).filter((other) => other !== index))
}

function cheapest(label: Label, index: number, ground: Ground): Candidate | null {
  let best: { readonly candidate: Candidate; readonly cost: number } | null = null
  for (const candidate of label.candidates) {
    const { box, dislike } = candidate
    const cost = dislike + lineCost(box, label.owner, ground) + coverCost(box, index, ground)
    if (best === null || cost < best.cost - 1e-9) best = { candidate, cost }
  }
  return best?.candidate ?? null
}

function lineCost(box: Box, owner: string, ground: Ground): number {
  let cost = 0
  for (const { owner: other, piece } of ground.pieces.near(box)) {
    const length = other === owner ? 0 : lengthInside(box, piece)
    if (length > 0) cost += prices.line + length * prices.lineLength
  }
  return cost
}

function coverCost(box: Box, index: number, ground: Ground): number {
  let cost = 0
  for (const mark of ground.marks.near(box)) cost += priceOfCover(box, mark.box)
  for (const rival of ground.rivals[index] ?? []) {
    const taken = ground.chosen[rival]
    if (taken != null) cost += priceOfCover(box, grown(taken.box, airBetween))
  }
  return cost
}

function priceOfCover(box: Box, other: Box): number {
  const area = sharedArea(box, other)
  return area > 0 ? prices.cover + area * prices.area : 0
}

/** What a label stands round: a mark's box, and where its lines go on the whole, at most 1 long; the label likes the other side. */
export interface LabelledMark {
  readonly box: Box
  readonly pull: Point
}

const dislikeOfPull = 1.2

/** Places round a mark for a label of a size: below, right, left, above, then slid along those sides, the corners, farther off. */
export function placesRound({ box: mark, pull }: LabelledMark, size: Size, space: number): readonly Candidate[] {
  const { width, height } = size
  const [left, centre, right] = [mark.x - space - width, mark.x + (mark.width - width) / 2, mark.x + mark.width + space]
  const [above, middle, below] = [
    mark.y - space - height,
    mark.y + (mark.height - height) / 2,
    mark.y + mark.height + space,
  ]
  const inset = Math.min(space, mark.width / 4)
  const slide = { across: 0.3 * (width + mark.width), down: 0.3 * mark.height, little: 0.2 * mark.height }
  const places: readonly (readonly [number, number, TextBlock['anchor'], number])[] = [
    [centre, below, 'middle', 0],
    [right, middle, 'start', 0.5],
    [left, middle, 'end', 0.7],
    [centre, above, 'middle', 0.9],
    [centre + slide.across, below, 'middle', 1.2],
    [centre - slide.across, below, 'middle', 1.2],
    [right, middle + slide.down, 'start', 1.1],
    [right, middle - slide.down, 'start', 1.1],
    [left, middle + slide.down, 'end', 1.3],
    [left, middle - slide.down, 'end', 1.3],
    [centre + slide.across, above, 'middle', 1.5],
    [centre - slide.across, above, 'middle', 1.5],
    [right - inset, below - inset, 'start', 1.4],
    [left + inset, below - inset, 'end', 1.5],
    [right - inset, above + inset, 'start', 1.6],
    [left + inset, above + inset, 'end', 1.7],
    [right + 14, middle, 'start', 2.2],
    [right + 14, middle + slide.little, 'start', 2.2],
    [right + 14, middle - slide.little, 'start', 2.2],
    [left - 14, middle, 'end', 2.4],
    [left - 14, middle + slide.little, 'end', 2.4],
    [left - 14, middle - slide.little, 'end', 2.4],
    [centre, below + 10, 'middle', 3],
    [centre, above - 10, 'middle', 3.2],
    [right + 32, middle, 'start', 5],
    [left - 32, middle, 'end', 5.2],
  ]
  return places.map(([x, y, anchor, dislike]) => {
    const box = { x, y, width, height }
    return { box, anchor, dislike: dislike + dislikeOfPull * alike(pull, mark, box) }
  })
}

/** How much a label lies the way the lines go: 1 right on it, -1 opposite, less where the lines go all ways. */
function alike(pull: Point, mark: Box, label: Box): number {
  const dx = label.x + label.width / 2 - mark.x - mark.width / 2
  const dy = label.y + label.height / 2 - mark.y - mark.height / 2
  return (pull.x * dx + pull.y * dy) / (Math.sqrt(dx * dx + dy * dy) || 1)
}

/** Places on a line, its middle liked best. */
export function placesAlong(at: (t: number) => Point, size: Size): readonly Candidate[] {
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((t, index) => {
    const { x, y } = at(t)
    const box = { x: x - size.width / 2, y: y - size.height / 2, ...size }
    return { box, anchor: 'middle', dislike: index * 0.5 }
  })
}

/** Obstacles with a little air round every mark. */
export function withAir(obstacles: Obstacles, air: number): Obstacles {
  return { ...obstacles, marks: obstacles.marks.map(({ owner, box }) => ({ owner, box: grown(box, air) })) }
}
