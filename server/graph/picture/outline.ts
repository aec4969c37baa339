/** Outlines of shapes: path commands in a shape's own small coordinates, as SVG path data and as polygons. */
import type { Point } from '../layout/layout.ts'

/** `M x y L x y … C x1 y1 x2 y2 x y … Z`, absolute, one space between all. */
export type PathText = string

interface Command {
  readonly letter: 'M' | 'L' | 'C' | 'Z'
  readonly points: readonly Point[]
}

const stepsOfCurve = 8
const pointsOf = { M: 1, L: 1, C: 3, Z: 0 } as const

/** SVG path data of an outline moved to a centre and scaled, numbers to 0.01. */
export function pathData(path: PathText, centre: Point, scale: number): string {
  return parsePath(path)
    .map(({ letter, points }) => letter + points.map((point) => writePoint(point, centre, scale)).join(' '))
    .join('')
}

/** The corners of an outline, curves as short straight lines; a path of several parts gives those of its first. */
export function polygonOfPath(path: PathText): readonly Point[] {
  const corners: Point[] = []
  for (const { letter, points } of parsePath(path)) {
    if (letter === 'Z') break
    if (letter === 'C') corners.push(...flatten(corners.at(-1) ?? { x: 0, y: 0 }, points))
    else corners.push(...points)
  }
  return corners
}

/** Paths are few, and each is drawn many times. */
const parsed = new Map<PathText, readonly Command[]>()

function parsePath(path: PathText): readonly Command[] {
  const commands = parsed.get(path) ?? commandsOf(path)
  parsed.set(path, commands)
  return commands
}

function commandsOf(path: PathText): readonly Command[] {
  const tokens = path.split(' ')
  const commands: Command[] = []
  let index = 0
  while (index < tokens.length) {
    const letter = tokens[index] ?? ''
    if (letter !== 'M' && letter !== 'L' && letter !== 'C' && letter !== 'Z')
      throw new RangeError(`invalid path: ${path}`)
    const end = index + 1 + 2 * pointsOf[letter]
    commands.push({ letter, points: pair(tokens.slice(index + 1, end).map(Number)) })
    index = end
  }
  return commands
}

function pair(numbers: readonly number[]): readonly Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }))
}

function flatten(start: Point, [first, second, end]: readonly Point[]): readonly Point[] {
  if (first === undefined || second === undefined || end === undefined) return []
  return Array.from({ length: stepsOfCurve }, (_, index) => {
    const t = (index + 1) / stepsOfCurve
    const s = 1 - t
    const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    return {
      x: a * start.x + b * first.x + c * second.x + d * end.x,
      y: a * start.y + b * first.y + c * second.y + d * end.y,
    }
  })
}

function writePoint(point: Point, centre: Point, scale: number): string {
  return `${writeNumber(centre.x + point.x * scale)} ${writeNumber(centre.y + point.y * scale)}`
}

/** A number to 0.01 without trailing zeros, and never `-0`. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}
