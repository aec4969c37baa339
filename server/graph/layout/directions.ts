/** Directions all round, without sin or cos. */
import type { Point } from './layout.ts'

const perSide = 8

/** Unit vectors towards points set evenly round a square: 32 of them, the first to the right, then clockwise on screen. */
export const directions: readonly Point[] = squareRing().map(unit)

/** Unit vectors at even angles, the first up, then clockwise on screen: a square's, the angles halved eight times. */
const circle = Array.from({ length: 8 }).reduce<readonly Point[]>(halved, [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
])

/** The unit vector at a share of a whole turn: 0 up, 0.25 right, 0.5 down. */
export function directionAt(turn: number): Point {
  const along = (turn - Math.floor(turn)) * circle.length
  const before = Math.floor(along) % circle.length
  const share = along - Math.floor(along)
  const [a, b] = [circle[before] ?? up, circle[(before + 1) % circle.length] ?? up]
  return unit({ x: a.x * (1 - share) + b.x * share, y: a.y * (1 - share) + b.y * share })
}

const up: Point = { x: 0, y: -1 }

/** A number from 0 to 1 that grows with the turn of a direction, though not evenly: enough to put directions in order. */
export function turnOrder({ x, y }: Point): number {
  const length = Math.abs(x) + Math.abs(y)
  if (length === 0) return 0
  const along = (x >= 0 ? 1 + y / length : 3 - y / length) / 4
  return along - Math.floor(along)
}

function halved(ring: readonly Point[]): readonly Point[] {
  return ring.flatMap((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a
    return [a, unit({ x: a.x + b.x, y: a.y + b.y })]
  })
}

function unit({ x, y }: Point): Point {
  const length = Math.sqrt(x * x + y * y)
  return { x: x / length, y: y / length }
}

function squareRing(): readonly Point[] {
  const steps = Array.from({ length: perSide }, (_, index) => (2 * index) / perSide - 1)
  const ring = [
    ...steps.map((step) => ({ x: 1, y: step })),
    ...steps.map((step) => ({ x: -step, y: 1 })),
    ...steps.map((step) => ({ x: -1, y: -step })),
    ...steps.map((step) => ({ x: step, y: -1 })),
  ]
  const right = perSide / 2
  return [...ring.slice(right), ...ring.slice(0, right)]
}
