/**
 * The shapes of marks, one definition each for SVG and canvas. Coordinates are in radii of a circle that weighs as much to
 * the eye, so a hexagon and a square of one radius look equally large. Every shape can be told from the others at 12 px.
 */
import type { Point } from '../layout/layout.ts'
import { isKeyOf } from '../vocabulary.ts'
import { pathData, polygonOfPath, type PathText } from './outline.ts'
import type { Box, Mark } from './scene.ts'

export interface Shape {
  readonly outline: PathText
  /** Lines inside it, drawn in the colour of the paper. */
  readonly details?: PathText
  /** Filled with paper and drawn by its outline alone. */
  readonly isHollow?: true
  /** Its outline is dotted. */
  readonly isDotted?: true
}

const diamond = 'M 0 -1.25 L 1.25 0 L 0 1.25 L -1.25 0 Z'

export const shapes = {
  'rounded-square': {
    outline:
      'M -0.58 -0.9 L 0.58 -0.9 C 0.76 -0.9 0.9 -0.76 0.9 -0.58 L 0.9 0.58 C 0.9 0.76 0.76 0.9 0.58 0.9 L -0.58 0.9 C -0.76 0.9 -0.9 0.76 -0.9 0.58 L -0.9 -0.58 C -0.9 -0.76 -0.76 -0.9 -0.58 -0.9 Z',
  },
  circle: {
    outline:
      'M 0 -1 C 0.552 -1 1 -0.552 1 0 C 1 0.552 0.552 1 0 1 C -0.552 1 -1 0.552 -1 0 C -1 -0.552 -0.552 -1 0 -1 Z',
  },
  ellipse: {
    outline:
      'M 0 -0.8 C 0.69 -0.8 1.25 -0.442 1.25 0 C 1.25 0.442 0.69 0.8 0 0.8 C -0.69 0.8 -1.25 0.442 -1.25 0 C -1.25 -0.442 -0.69 -0.8 0 -0.8 Z',
  },
  octagon: {
    outline: 'M -0.4 -0.97 L 0.4 -0.97 L 0.97 -0.4 L 0.97 0.4 L 0.4 0.97 L -0.4 0.97 L -0.97 0.4 L -0.97 -0.4 Z',
    // Its outline alone is too near a circle when small.
    details:
      'M -0.22 -0.53 L 0.22 -0.53 L 0.53 -0.22 L 0.53 0.22 L 0.22 0.53 L -0.22 0.53 L -0.53 0.22 L -0.53 -0.22 Z',
  },
  shield: {
    outline: 'M -0.95 -1 L 0.95 -1 L 0.95 -0.1 C 0.95 0.6 0.5 0.95 0 1.2 C -0.5 0.95 -0.95 0.6 -0.95 -0.1 Z',
  },
  hexagon: { outline: 'M 0 -1.1 L 0.95 -0.55 L 0.95 0.55 L 0 1.1 L -0.95 0.55 L -0.95 -0.55 Z' },
  triangle: { outline: 'M 0 -1.2 L 1.2 0.88 L -1.2 0.88 Z' },
  cloud: {
    outline:
      'M -0.8 0.72 C -1.5 0.72 -1.55 -0.2 -0.9 -0.28 C -0.95 -0.95 -0.1 -1.15 0.18 -0.68 C 0.65 -0.98 1.2 -0.6 1.02 -0.12 C 1.55 -0.02 1.5 0.72 0.85 0.72 Z',
  },
  stack: {
    outline:
      'M -1.05 -0.35 L -0.75 -0.35 L -0.75 -0.7 L -0.4 -0.7 L -0.4 -1.05 L 1.05 -1.05 L 1.05 0.4 L 0.7 0.4 L 0.7 0.75 L 0.4 0.75 L 0.4 1.05 L -1.05 1.05 Z',
    details: 'M -0.75 -0.35 L 0.4 -0.35 L 0.4 0.75 M -0.4 -0.7 L 0.7 -0.7 L 0.7 0.4',
  },
  pin: {
    outline:
      'M 0 1.3 C -0.3 0.75 -0.85 0.3 -0.85 -0.35 C -0.85 -0.85 -0.45 -1.15 0 -1.15 C 0.45 -1.15 0.85 -0.85 0.85 -0.35 C 0.85 0.3 0.3 0.75 0 1.3 Z',
    details:
      'M 0 -0.6 C 0.16 -0.6 0.28 -0.48 0.28 -0.32 C 0.28 -0.16 0.16 -0.04 0 -0.04 C -0.16 -0.04 -0.28 -0.16 -0.28 -0.32 C -0.28 -0.48 -0.16 -0.6 0 -0.6 Z',
  },
  banner: { outline: 'M -0.8 -1.1 L 0.8 -1.1 L 0.8 1.1 L 0 0.5 L -0.8 1.1 Z' },
  page: {
    outline: 'M -0.8 -1.1 L 0.25 -1.1 L 0.8 -0.55 L 0.8 1.1 L -0.8 1.1 Z',
    details: 'M 0.25 -1.1 L 0.25 -0.55 L 0.8 -0.55',
  },
  bar: { outline: 'M -1.3 -0.5 L 1.3 -0.5 L 1.3 0.5 L -1.3 0.5 Z' },
  diamond: { outline: diamond },
  'hollow-diamond': { outline: diamond, isHollow: true },
  'hollow-diamond-dotted': { outline: diamond, isHollow: true, isDotted: true },
  chevron: { outline: 'M -1.15 -0.85 L 0.4 -0.85 L 1.15 0 L 0.4 0.85 L -1.15 0.85 L -0.45 0 Z' },
  star: {
    outline:
      'M 0 -1.36 L 0.38 -0.52 L 1.29 -0.42 L 0.61 0.2 L 0.8 1.1 L 0 0.64 L -0.8 1.1 L -0.61 0.2 L -1.29 -0.42 L -0.38 -0.52 Z',
  },
  tag: {
    outline: 'M -1.25 0 L -0.6 -0.75 L 1.15 -0.75 L 1.15 0.75 L -0.6 0.75 Z',
    details: 'M -0.5 -0.18 L -0.32 0 L -0.5 0.18 L -0.68 0 Z',
  },
  book: {
    outline:
      'M 0 -0.65 C -0.3 -0.95 -0.8 -0.95 -1.2 -0.8 L -1.2 0.75 C -0.8 0.6 -0.3 0.6 0 0.9 C 0.3 0.6 0.8 0.6 1.2 0.75 L 1.2 -0.8 C 0.8 -0.95 0.3 -0.95 0 -0.65 Z',
    details: 'M 0 -0.65 L 0 0.9',
  },
} as const satisfies Readonly<Record<string, Shape>>

export type ShapeName = keyof typeof shapes

/** The shape of a name; what the vocabulary names and this list lacks is drawn as a circle, and a test says so. */
export function shapeOf(name: string): Shape {
  return isKeyOf(shapes, name) ? shapes[name] : shapes.circle
}

/** Path data of a mark's outline where it stands. */
export function svgPath(mark: Pick<Mark, 'shape' | 'x' | 'y' | 'radius'>): string {
  return pathData(shapeOf(mark.shape).outline, mark, mark.radius)
}

/** Path data of the lines inside a mark, or nothing. */
export function svgDetails(mark: Pick<Mark, 'shape' | 'x' | 'y' | 'radius'>): string {
  const { details } = shapeOf(mark.shape)
  return details === undefined ? '' : pathData(details, mark, mark.radius)
}

const polygons = new Map<string, readonly Point[]>()

/** The corners of a shape round its centre, in radii. */
export function polygonInRadii(shape: string): readonly Point[] {
  const known = polygons.get(shape) ?? polygonOfPath(shapeOf(shape).outline)
  polygons.set(shape, known)
  return known
}

/** The box of a mark where it stands. */
export function boxOf(mark: Pick<Mark, 'shape' | 'x' | 'y' | 'radius'>): Box {
  const corners = polygonInRadii(mark.shape)
  const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return {
    x: mark.x + left * mark.radius,
    y: mark.y + top * mark.radius,
    width: (Math.max(...xs) - left) * mark.radius,
    height: (Math.max(...ys) - top) * mark.radius,
  }
}

/**
 * The corners of a shape with its box stretched to [-1, 1] both ways, as a canvas wants them: a polygon of these corners, as
 * wide and high as `boxOf` says and round the box's centre, is the mark.
 */
export function polygonOf(shape: string): readonly Point[] {
  const box = boxOf({ shape, x: 0, y: 0, radius: 1 })
  return polygonInRadii(shape).map(({ x, y }) => ({
    x: (2 * (x - box.x)) / box.width - 1,
    y: (2 * (y - box.y)) / box.height - 1,
  }))
}
