/**
 * Places of labels: each tries the sides of its mark (or points of its line) and takes the one that covers least of marks,
 * lines and other labels; two more rounds let early ones give way. No chance in it: the same scene gives the same places.
 */
import type { Point } from '../layout/layout.ts'
import { makeCells, type Cells } from './cells.ts'
import { boxAround, boxOfPiece, grown, lengthInside, sharedArea } from './geometry.ts'
import type { Candidate } from './label-candidates.ts'
import type { Box } from './scene.ts'

export interface Label {
  /** Of the node or edge it belongs to: that mark or line does not stand in its way. */
  readonly owner: string
  /** At least one, best liked first. */
  readonly candidates: readonly Candidate[]
  /** Whether it is left out where it would cover a mark or a label. */
  readonly isOptional: boolean
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
}

/** What never changes of a candidate's cost: its dislike, lines and marks; only other labels come and go. */
interface Price {
  readonly cost: number
  readonly coversMark: boolean
}

interface Contest {
  readonly labels: readonly Label[]
  readonly ground: Ground
  /** By label and candidate, so far as they were asked for: most labels soon find a place that no other can better. */
  readonly prices: readonly (Price | undefined)[][]
  /** By label, the others that may come in its way. */
  readonly rivals: readonly (readonly number[])[]
  /** By label, the place it has taken so far. */
  readonly chosen: (Candidate | null)[]
}

/** The place of each label, `null` where it is left out, in their order; those before are placed before, so the most important come first. */
export function placeLabels(labels: readonly Label[], obstacles: Obstacles): readonly (LabelPlace | null)[] {
  const contest: Contest = {
    labels,
    ground: fileObstacles(obstacles),
    prices: labels.map(() => []),
    rivals: rivalsOf(labels),
    chosen: labels.map(() => null),
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const index of labels.keys()) contest.chosen[index] = cheapest(index, contest)
  }
  leaveOut(contest)
  return labels.map((_, index) => placeOf(index, contest))
}

/** Takes the optional labels away and puts back, in their order, each that finds a place where it covers nothing. */
function leaveOut(contest: Contest): void {
  const optional = [...contest.labels.keys()].filter((index) => contest.labels[index]?.isOptional === true)
  for (const index of optional) contest.chosen[index] = null
  for (const index of optional) {
    contest.chosen[index] = cheapest(index, contest, { mayCover: false })
  }
}

function fileObstacles({ marks, pieces }: Obstacles): Ground {
  const ground: Ground = { marks: makeCells(80), pieces: makeCells(80) }
  for (const mark of marks) ground.marks.add(mark.box, mark)
  for (const piece of pieces) ground.pieces.add(boxOfPiece(piece.piece), piece)
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

function priceOf(candidate: Candidate, owner: string, ground: Ground): Price {
  const { box, dislike } = candidate
  let marks = 0
  for (const mark of ground.marks.near(box)) marks += priceOfCover(box, mark.box)
  let lines = 0
  for (const { owner: other, piece } of ground.pieces.near(box)) {
    const length = other === owner ? 0 : lengthInside(box, piece)
    if (length > 0) lines += prices.line + length * prices.lineLength
  }
  return { cost: dislike + marks + lines, coversMark: marks > 0 }
}

function cheapest(index: number, contest: Contest, { mayCover } = { mayCover: true }): Candidate | null {
  const { owner, candidates } = contest.labels[index] ?? nobody
  const known = contest.prices[index] ?? []
  let best: Candidate | null = null
  let least = Infinity
  for (const [number, candidate] of candidates.entries()) {
    if (candidate.dislike >= least) continue
    const price = (known[number] ??= priceOf(candidate, owner, contest.ground))
    if (price.cost >= least || (price.coversMark && !mayCover)) continue
    const others = labelCost(candidate.box, index, contest)
    const cost = price.cost + others
    if (cost >= least - 1e-9 || (others > 0 && !mayCover)) continue
    best = candidate
    least = cost
  }
  return best
}

const nobody: Label = { owner: '', candidates: [], isOptional: false }

function labelCost(box: Box, index: number, { rivals, chosen }: Contest): number {
  let cost = 0
  for (const rival of rivals[index] ?? []) {
    const taken = chosen[rival]
    if (taken != null) cost += priceOfCover(box, grown(taken.box, airBetween))
  }
  return cost
}

function priceOfCover(box: Box, other: Box): number {
  const area = sharedArea(box, other)
  return area > 0 ? prices.cover + area * prices.area : 0
}

function placeOf(index: number, contest: Contest): LabelPlace | null {
  const chosen = contest.chosen[index]
  return chosen == null ? null : { ...chosen, isCrowded: !isClear(chosen, index, contest) }
}

/** Whether a label covers neither mark nor label at a place it has weighed. */
function isClear(place: Candidate, index: number, contest: Contest): boolean {
  const number = contest.labels[index]?.candidates.indexOf(place) ?? -1
  return contest.prices[index]?.[number]?.coversMark !== true && labelCost(place.box, index, contest) === 0
}

/** Obstacles with a little air round every mark. */
export function withAir(obstacles: Obstacles, air: number): Obstacles {
  return { ...obstacles, marks: obstacles.marks.map(({ owner, box }) => ({ owner, box: grown(box, air) })) }
}
