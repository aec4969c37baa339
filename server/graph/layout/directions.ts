/** Directions all round, without sin or cos. */
import type { Point } from './layout.ts'

const perSide = 8

/** Unit vectors towards points set evenly round a square: 32 of them, the first to the right, then clockwise on screen. */
export const directions: readonly Point[] = squareRing().map(({ x, y }) => {
  const length = Math.sqrt(x * x + y * y)
  return { x: x / length, y: y / length }
})

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
