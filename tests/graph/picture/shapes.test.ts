import { expect, test } from 'vitest'
import { boxOf, polygonOf, shapeOf, shapes, svgPath } from '../../../server/graph/picture/shapes.ts'
import { keysOf, kinds } from '../../../server/graph/vocabulary.ts'

const names = keysOf(shapes)

test('every shape that the vocabulary names can be drawn, and no other is kept', () => {
  const named = keysOf(kinds).map((kind) => kinds[kind].shape)
  expect([...names].sort()).toEqual([...new Set(named)].sort())
})

test('a polygon fills its box, so that a canvas can stretch it', () => {
  for (const name of names) {
    const corners = polygonOf(name)
    for (const axis of ['x', 'y'] as const) {
      expect(Math.min(...corners.map((corner) => corner[axis]))).toBeCloseTo(-1, 9)
      expect(Math.max(...corners.map((corner) => corner[axis]))).toBeCloseTo(1, 9)
    }
  }
})

test('a mark stands round its centre, about as large as its radius', () => {
  expect(svgPath({ shape: 'diamond', x: 10, y: 20, radius: 8 })).toBe('M10 10L20 20L10 30L0 20Z')
  expect(boxOf({ shape: 'diamond', x: 10, y: 20, radius: 8 })).toEqual({ x: 0, y: 10, width: 20, height: 20 })
})

test('shapes of one size weigh about the same', () => {
  for (const name of names) {
    const area = areaOf(name)
    expect(area, name).toBeGreaterThan(Math.PI * 0.75)
    expect(area, name).toBeLessThan(Math.PI * 1.45)
  }
})

test('at 12 pixels any two shapes differ in a twelfth of what they cover, or in their lines', () => {
  const covered = names.map((name) => [name, pointsOf(name)] as const)
  for (const [index, [name, one]] of covered.entries()) {
    for (const [otherName, other] of covered.slice(index + 1)) {
      const differing = one.filter((isCovered, place) => isCovered !== other[place]).length
      const isApart = differing / one.filter(Boolean).length > 1 / 12
      expect(isApart || linesOf(name) !== linesOf(otherName), `${name} and ${otherName}`).toBe(true)
    }
  }
})

/** What a shape has besides its outline. */
function linesOf(name: string): string {
  const { details = '', isHollow = false, isDotted = false } = shapeOf(name)
  return `${details} ${String(isHollow)} ${String(isDotted)}`
}

/** The area of a shape of radius 1 (shoelace). */
function areaOf(name: string): number {
  const { width, height } = boxOf({ shape: name, x: 0, y: 0, radius: 1 })
  const corners = polygonOf(name)
  const doubled = corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length] ?? { x, y }
    return sum + x * next.y - next.x * y
  }, 0)
  return (Math.abs(doubled) / 2) * (width / 2) * (height / 2)
}

/** Which points of 36 × 36, three a pixel, a shape of radius 5 covers on 12 × 12 pixels. */
function pointsOf(name: string): readonly boolean[] {
  const box = boxOf({ shape: name, x: 6, y: 6, radius: 5 })
  const corners = polygonOf(name).map(({ x, y }) => ({
    x: box.x + ((x + 1) * box.width) / 2,
    y: box.y + ((y + 1) * box.height) / 2,
  }))
  return Array.from({ length: 36 * 36 }, (_, index) =>
    isInside({ x: ((index % 36) + 0.5) / 3, y: (Math.floor(index / 36) + 0.5) / 3 }, corners),
  )
}

interface Corner {
  readonly x: number
  readonly y: number
}

function isInside({ x, y }: Corner, corners: readonly Corner[]): boolean {
  return corners.reduce((inside, a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a
    const isCrossed = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x
    return isCrossed ? !inside : inside
  }, false)
}
