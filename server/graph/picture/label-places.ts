/**
 * Places of labels: each tries the sides of its mark (or points of its line) and takes the one that covers least of marks,
 * lines and other labels; two more rounds let early ones give way. No chance in it: the same scene gives the same places.
 */
import type { Point } from '../layout/layout.ts'
import { makeCells, type Cells } from './cells.ts'
import { boxAround, boxOfPiece, gapBetween, grown, lengthInside, sharedArea } from './geometry.ts'
import type { Candidate } from './label-candidates.ts'
import type { Box } from './scene.ts'

export interface Label {
  /** Of the node or edge it belongs to: that mark or line does not stand in its way. */
  readonly owner: string
  /** At least one, best liked first. */
  readonly candidates: readonly Candidate[]
  readonly needs: LabelNeeds
  /** A label without a place takes that of labels of lower tiers. */
  readonly tier: number
}

/** What a label must have to be drawn: nothing, it stays in any case; room, so that it covers no mark and no label; clear room, with no line through it either. */
export type LabelNeeds = 'nothing' | 'room' | 'clear room'

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
/** Between two labels, that they are not read as one: more beside each other than below. */
const airBetween = { across: 7, down: 2 } as const
/** How much nearer its own mark must be to a label than any other, where it is not to be taken for the other's; and where that is looked for. */
const nearer = 1
const mostNear = 16
/** What it costs to cover a mark or a label, and then each unit of area or length covered; and to stand as near to a mark that is not its own. */
const prices = { cover: 40, area: 0.08, line: 4, lineLength: 0.12, doubt: 1.6 } as const

interface Ground {
  readonly marks: Cells<Obstacles['marks'][number]>
  readonly pieces: Cells<Obstacles['pieces'][number]>
}

/** What never changes of a candidate's cost: its dislike, lines and marks; only other labels come and go. */
interface Price {
  readonly cost: number
  readonly coversMark: boolean
  readonly isCrossed: boolean
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

/**
 * Takes away each label that lacks what it needs where it stands, the least important first, unless it finds another place. Then those
 * taken away are asked again, the most important first: each may drive out less important ones, which are asked after it.
 */
function leaveOut(contest: Contest): void {
  const { labels, chosen } = contest
  for (const index of [...labels.keys()].reverse()) {
    const place = chosen[index]
    if (place != null && !hasItsNeeds(place, index, contest))
      chosen[index] = cheapest(index, contest, { isStrict: true })
  }
  for (const index of labels.keys()) if (chosen[index] === null) pushIn(index, contest)
}

/** Gives a label the place it needs where only labels of lower tiers stand in its way; these lose theirs. */
function pushIn(index: number, contest: Contest): void {
  const { labels, rivals, chosen } = contest
  const tier = labels[index]?.tier ?? 0
  const below = (rivals[index] ?? []).filter((rival) => (labels[rival]?.tier ?? 0) < tier)
  const weak = below.filter((rival) => labels[rival]?.needs !== 'nothing')
  const stood = weak.map((rival) => chosen[rival] ?? null)
  for (const rival of weak) chosen[rival] = null
  const place = cheapest(index, contest, { isStrict: true })
  chosen[index] = place
  for (const [number, rival] of weak.entries()) {
    const old = stood[number] ?? null
    const isFree = old === null || place === null || priceOfCover(old.box, withAirBetween(place.box)) === 0
    chosen[rival] = isFree ? old : null
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

function priceOf({ box, dislike }: Candidate, owner: string, ground: Ground): Price {
  let marks = 0
  for (const mark of ground.marks.near(box)) marks += priceOfCover(box, mark.box)
  let lines = 0
  for (const { owner: other, piece } of ground.pieces.near(box)) {
    const length = other === owner ? 0 : lengthInside(box, piece)
    if (length > 0) lines += prices.line + length * prices.lineLength
  }
  const cost = dislike + marks + lines + priceOfDoubt(box, owner, ground)
  return { cost, coversMark: marks > 0, isCrossed: lines > 0 }
}

/** What it costs that a reader may take a label for that of another mark, which is as near. */
function priceOfDoubt(box: Box, owner: string, { marks }: Ground): number {
  const near = marks.near(grown(box, mostNear))
  const own = near.find((mark) => mark.owner === owner)
  if (own === undefined) return 0
  const least = gapBetween(box, own.box) + nearer
  return near.some((mark) => mark !== own && mark.owner !== '' && gapBetween(box, mark.box) < least) ? prices.doubt : 0
}

/** The cheapest of a label's places; where it is strict, of those that have what it needs. */
function cheapest(index: number, contest: Contest, { isStrict } = { isStrict: false }): Candidate | null {
  const { owner, candidates } = contest.labels[index] ?? nobody
  const known = contest.prices[index] ?? []
  let best: Candidate | null = null
  let least = Infinity
  for (const [number, candidate] of candidates.entries()) {
    if (candidate.dislike >= least) continue
    const price = (known[number] ??= priceOf(candidate, owner, contest.ground))
    if (price.cost >= least) continue
    const cost = price.cost + labelCost(candidate.box, index, contest)
    if (cost >= least - 1e-9 || (isStrict && !hasItsNeeds(candidate, index, contest))) continue
    best = candidate
    least = cost
  }
  return best
}

const nobody: Label = { owner: '', candidates: [], needs: 'nothing', tier: 0 }

function labelCost(box: Box, index: number, { rivals, chosen }: Contest): number {
  let cost = 0
  for (const rival of rivals[index] ?? []) {
    const taken = chosen[rival]
    if (taken != null) cost += priceOfCover(box, withAirBetween(taken.box))
  }
  return cost
}

function priceOfCover(box: Box, other: Box): number {
  const area = sharedArea(box, other)
  return area > 0 ? prices.cover + area * prices.area : 0
}

function withAirBetween({ x, y, width, height }: Box): Box {
  const { across, down } = airBetween
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down }
}

function placeOf(index: number, contest: Contest): LabelPlace | null {
  const chosen = contest.chosen[index]
  return chosen == null ? null : { ...chosen, isCrowded: !hasRoom(chosen, index, contest) }
}

/** Whether a label has what it needs at a place that it has weighed. */
function hasItsNeeds(place: Candidate, index: number, contest: Contest): boolean {
  const { needs } = contest.labels[index] ?? nobody
  if (needs === 'nothing') return true
  return hasRoom(place, index, contest) && (needs === 'room' || priceAt(place, index, contest)?.isCrossed !== true)
}

/** Whether a label covers neither mark nor label at a place that it has weighed. */
function hasRoom(place: Candidate, index: number, contest: Contest): boolean {
  return priceAt(place, index, contest)?.coversMark !== true && labelCost(place.box, index, contest) === 0
}

function priceAt(place: Candidate, index: number, { labels, prices: known }: Contest): Price | undefined {
  return known[index]?.[labels[index]?.candidates.indexOf(place) ?? -1]
}

/** Obstacles with a little air round every mark. */
export function withAir(obstacles: Obstacles, air: number): Obstacles {
  return { ...obstacles, marks: obstacles.marks.map(({ owner, box }) => ({ owner, box: grown(box, air) })) }
}
