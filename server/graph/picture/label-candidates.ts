/** The places a label may take: round a mark, or along a line. */
import type { Point, Size } from '../layout/layout.ts'
import type { Box, TextBlock } from './scene.ts'

/** A place a label may take: its box, how its lines are aligned in it, and how much it is liked (0 most). */
export interface Candidate {
  readonly box: Box
  readonly anchor: TextBlock['anchor']
  readonly dislike: number
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
  // Just over or under a line that leaves the mark nearly level.
  const level = mark.y + mark.height / 2
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
    [right, level + 1, 'start', 1.35],
    [right, level - height - 1, 'start', 1.35],
    [left, level + 1, 'end', 1.45],
    [left, level - height - 1, 'end', 1.45],
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
