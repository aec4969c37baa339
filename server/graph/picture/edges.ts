/** From edges to their lines, arrowheads and crosses. */
import type { Point } from '../layout/layout.ts'
import type { SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import { bases, modalities, relationTypes, type LinePattern } from '../vocabulary.ts'
import { describeEdge } from './edge-text.ts'
import { distance, pointAt } from './geometry.ts'
import type { Look } from './look.ts'
import { patternNamed } from './marks.ts'
import type { SceneEdge } from './scene.ts'
import type { Strokes } from './sizes.ts'

const arrow = { length: 9, halfWidth: 3.6 } as const
const tick = { reach: 4.5 } as const
/** A line stands for at most so many things in width; the legend says how many that are. */
const mostWidthSteps = 6

interface EdgeOptions {
  readonly look: Look
  readonly isSelected: boolean
  readonly nodes: ReadonlyMap<string, SubgraphNode>
}

/** An edge as drawn along its way, without its label. */
export function drawEdge(
  edge: SubgraphEdge,
  way: readonly Point[],
  { look, isSelected, nodes }: EdgeOptions,
): SceneEdge {
  const { theme, sizes } = look
  const pattern = linePatternOf(edge)
  const width = lineWidthOf(edge.weight, sizes.strokes)
  const stroke = isSelected
    ? { colour: theme.seal, width: Math.max(width, sizes.strokes.selected), pattern }
    : { colour: theme.line, width, pattern }
  const arrowhead = hasArrow(edge) ? arrowheadOf(way, width) : null
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    points: arrowhead === null ? way : shortened(way, arrow.length + width),
    stroke,
    arrowhead,
    ticks: pattern === 'crossed' ? crossOf(way) : [],
    description: describeEdge(edge, nodes, look.language),
    labels: [],
  }
}

/** The pattern of an edge's line: dotted where it is ours, else by what is said of it. */
export function linePatternOf(edge: Pick<SubgraphEdge, 'basis' | 'modality'>): LinePattern {
  const ours = edge.basis === null ? undefined : bases[edge.basis].line
  if (ours !== undefined) return patternNamed(ours)
  return edge.modality === null ? 'solid' : patternNamed(modalities[edge.modality].line)
}

/** The width of a line that stands for so many relations or dealings. */
export function lineWidthOf(weight: number, { line, step }: Strokes): number {
  return line + (Math.min(weight, mostWidthSteps) - 1) * step
}

function hasArrow(edge: SubgraphEdge): boolean {
  return edge.directed && edge.type !== 'SIGNED_WITH' && relationTypes[edge.type].line === 'arrow'
}

function arrowheadOf(way: readonly Point[], width: number): readonly Point[] | null {
  const tip = way.at(-1)
  const before = way.at(-2)
  if (tip === undefined || before === undefined) return null
  const length = distance(before, tip) || 1
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  const base = { x: tip.x - dx * (arrow.length + width), y: tip.y - dy * (arrow.length + width) }
  const half = arrow.halfWidth + width / 2
  return [tip, { x: base.x - dy * half, y: base.y + dx * half }, { x: base.x + dy * half, y: base.y - dx * half }]
}

/** The way, ending so much before its end, so that a thick line does not show beside its arrow's tip. */
function shortened(way: readonly Point[], by: number): readonly Point[] {
  const [tip, before] = [way.at(-1), way.at(-2)]
  if (tip === undefined || before === undefined) return way
  const share = Math.min(1, by / Math.max(distance(before, tip), 1))
  const end = { x: tip.x + (before.x - tip.x) * share, y: tip.y + (before.y - tip.y) * share }
  return [...way.slice(0, -1), end]
}

function crossOf(way: readonly Point[]): SceneEdge['ticks'] {
  const { x, y } = pointAt(way, 0.5)
  const { reach } = tick
  return [
    [
      { x: x - reach, y: y - reach },
      { x: x + reach, y: y + reach },
    ],
    [
      { x: x - reach, y: y + reach },
      { x: x + reach, y: y - reach },
    ],
  ]
}
