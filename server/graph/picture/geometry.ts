/** Plane geometry of marks, lines and boxes, by + − × ÷ and √ only. */
import type { Point } from '../layout/layout.ts'
import type { Box, Mark } from './scene.ts'
import { polygonInRadii } from './shapes.ts'

/** Where the ray from a mark's centre towards a point leaves the mark. */
export function rimPoint(mark: Pick<Mark, 'shape' | 'x' | 'y' | 'radius'>, towards: Point): Point {
  const [dx, dy] = [towards.x - mark.x, towards.y - mark.y]
  const corners = polygonInRadii(mark.shape)
  let farthest = 0
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner
    farthest = Math.max(farthest, alongRay({ x: dx, y: dy }, corner, next))
  })
  return { x: mark.x + dx * farthest * mark.radius, y: mark.y + dy * farthest * mark.radius }
}

/** How many times its own length a ray from 0 goes until it meets the side from a to b; 0 where it does not. */
function alongRay({ x: dx, y: dy }: Point, a: Point, b: Point): number {
  const [sideX, sideY] = [b.x - a.x, b.y - a.y]
  const cross = dx * sideY - dy * sideX
  if (Math.abs(cross) < 1e-12) return 0
  const along = (a.x * sideY - a.y * sideX) / cross
  const onSide = (a.x * dy - a.y * dx) / cross
  return along > 0 && onSide >= 0 && onSide <= 1 ? along : 0
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
}

/** A point of a straight line or a quadratic curve, at 0 its start, at 1 its end. */
export function pointAt(points: readonly Point[], t: number): Point {
  const [a, b, c] = points
  if (a === undefined || b === undefined) return a ?? { x: 0, y: 0 }
  const s = 1 - t
  if (c === undefined) return { x: a.x * s + b.x * t, y: a.y * s + b.y * t }
  return { x: a.x * s * s + 2 * b.x * s * t + c.x * t * t, y: a.y * s * s + 2 * b.y * s * t + c.y * t * t }
}

/** A line as short straight pieces, no longer than asked. */
export function piecesOf(points: readonly Point[], longest: number): readonly (readonly [Point, Point])[] {
  const [start, end] = [points[0], points.at(-1)]
  if (start === undefined || end === undefined) return []
  const least = points.length > 2 ? 8 : 1
  const count = Math.max(least, Math.ceil(distance(start, end) / longest))
  return Array.from({ length: count }, (_, index) => [
    pointAt(points, index / count),
    pointAt(points, (index + 1) / count),
  ])
}

/** The distance of a point from a straight piece. */
export function distanceToPiece(point: Point, [a, b]: readonly [Point, Point]): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square
  const t = Math.min(1, Math.max(0, along))
  return distance(point, { x: a.x + dx * t, y: a.y + dy * t })
}

/** How long a straight piece runs inside a box (Liang and Barsky). */
export function lengthInside(box: Box, [a, b]: readonly [Point, Point]): number {
  if (Math.max(a.x, b.x) < box.x || Math.min(a.x, b.x) > box.x + box.width) return 0
  if (Math.max(a.y, b.y) < box.y || Math.min(a.y, b.y) > box.y + box.height) return 0
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let [enter, leave] = [0, 1]
  const sides = [
    [-dx, a.x - box.x],
    [dx, box.x + box.width - a.x],
    [-dy, a.y - box.y],
    [dy, box.y + box.height - a.y],
  ] as const
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return 0
    if (towards < 0) enter = Math.max(enter, room / towards)
    if (towards > 0) leave = Math.min(leave, room / towards)
  }
  return enter < leave ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0
}

/** The area two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

/** How far two boxes lie apart; 0 where they touch. */
export function gapBetween(a: Box, b: Box): number {
  const across = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width)
  const down = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height)
  return Math.sqrt(across * across + down * down)
}

/** The least box round boxes; an empty one at 0 for none. */
export function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export function boxOfPiece([a, b]: readonly [Point, Point]): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

/** A box grown by a margin on every side. */
export function grown(box: Box, margin: number): Box {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin }
}
