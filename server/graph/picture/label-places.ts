/**
 * Places of labels: each tries the sides of its mark (or points of its line) and takes the one that covers least of marks,
 * lines and other labels; two more rounds let early ones give way. No chance in it: the same scene gives the same places.
 */
import type { Point } from '../layout/layout.ts'
import { makeCells, type Cells } from './cells.ts'
import { boxOfPiece, grown, lengthInside, sharedArea } from './geometry.ts'
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
/** What it costs to cover a mark or a label, and then each unit of area or length covered. */
const prices = { cover: 40, area: 0.08, line: 3, lineLength: 0.12 } as const

interface Ground {
  readonly marks: Cells<Obstacles['marks'][number]>
  readonly pieces: Cells<Obstacles['pieces'][number]>
  /** Every candidate box of every label, with the label's number; which of them are taken is in `chosen`. */
  readonly chosen: (Candidate | null)[]
  readonly rivals: Cells<number>
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
    rivals: makeCells(80),
  }
  for (const mark of obstacles.marks) ground.marks.add(mark.box, mark)
  for (const piece of obstacles.pieces) ground.pieces.add(boxOfPiece(piece.piece), piece)
  labels.forEach(({ candidates }, index) => {
    for (const { box } of candidates) ground.rivals.add(box, index)
  })
  return ground
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
  const others = new Set(ground.rivals.near(box))
  others.delete(index)
  const taken = [...others].flatMap((other) => ground.chosen[other]?.box ?? [])
  const boxes = [...ground.marks.near(box).map((mark) => mark.box), ...taken]
  return boxes.reduce((cost, other) => {
    const area = sharedArea(box, other)
    return area > 0 ? cost + prices.cover + area * prices.area : cost
  }, 0)
}

/** Places round a mark's box for a label of a size: below, right, left, above, then the corners, then farther off. */
export function placesRound(
  mark: Box,
  size: { readonly width: number; readonly height: number },
  space: number,
): readonly Candidate[] {
  const { width, height } = size
  const [left, centre, right] = [mark.x - space - width, mark.x + (mark.width - width) / 2, mark.x + mark.width + space]
  const [above, middle, below] = [
    mark.y - space - height,
    mark.y + (mark.height - height) / 2,
    mark.y + mark.height + space,
  ]
  const inset = Math.min(space, mark.width / 4)
  const at = (x: number, y: number, anchor: TextBlock['anchor'], dislike: number): Candidate => ({
    box: { x, y, width, height },
    anchor,
    dislike,
  })
  return [
    at(centre, below, 'middle', 0),
    at(right, middle, 'start', 0.5),
    at(left, middle, 'end', 0.7),
    at(centre, above, 'middle', 0.9),
    at(right - inset, below - inset, 'start', 1.4),
    at(left + inset, below - inset, 'end', 1.5),
    at(right - inset, above + inset, 'start', 1.6),
    at(left + inset, above + inset, 'end', 1.7),
    at(centre, below + height * 0.6, 'middle', 4),
    at(centre, above - height * 0.6, 'middle', 4.2),
    at(right + height, middle, 'start', 4.4),
    at(left - height, middle, 'end', 4.6),
  ]
}

/** Places on a line, its middle liked best. */
export function placesAlong(
  at: (t: number) => Point,
  size: { readonly width: number; readonly height: number },
): readonly Candidate[] {
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
