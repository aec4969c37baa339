/** From edges to their lines, arrowheads, crosses and words. */
import type { Point } from '../layout/layout.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import { nameOf } from '../node.ts'
import {
  bases,
  modalities,
  nameIn,
  participationTypes,
  relationTypes,
  type Language,
  type LinePattern,
} from '../vocabulary.ts'
import { distance, pointAt } from './geometry.ts'
import { patternNamed } from './marks.ts'
import type { SceneEdge } from './scene.ts'
import { strokeWidths, type Theme } from './style.ts'

const arrow = { length: 9, halfWidth: 3.6 } as const
const tick = { reach: 4.5 } as const
/** A line stands for at most so many things in width; the legend says how many that are. */
const mostWidthSteps = 6

interface EdgeOptions {
  readonly theme: Theme
  readonly isSelected: boolean
  readonly language: Language
  readonly nodes: ReadonlyMap<string, SubgraphNode>
}

/** An edge as drawn along its way, without its label. */
export function drawEdge(edge: SubgraphEdge, way: readonly Point[], options: EdgeOptions): SceneEdge {
  const { theme, isSelected } = options
  const pattern = linePatternOf(edge)
  const width = lineWidthOf(edge.weight)
  const stroke = isSelected
    ? { colour: theme.seal, width: Math.max(width, strokeWidths.selected), pattern }
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
    description: describeEdge(edge, options),
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
export function lineWidthOf(weight: number): number {
  return strokeWidths.line + (Math.min(weight, mostWidthSteps) - 1) * 0.9
}

/** What stands on an edge: `×n` where it counts several, with their date where they share one; in a mixed picture its verb. */
export function edgeLabelOf(edge: SubgraphEdge, language: Language): string {
  const date = edge.date?.edtf ?? ''
  if (edge.type === 'SIGNED_WITH') {
    return edge.weight > 1 ? [`×${String(edge.weight)}`, date].filter((part) => part !== '').join('　') : date
  }
  if (participationTypes.some((type) => type === edge.type)) return ''
  const name = nameIn(language, relationTypes[edge.type])
  return edge.weight > 1 ? `${name} ×${String(edge.weight)}` : name
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

function describeEdge(edge: SubgraphEdge, { nodes, language }: EdgeOptions): string {
  const name = (id: string) => {
    const node = nodes.get(id)
    return node === undefined ? id : nameOf(node, language)
  }
  const signedWith = language === 'zh' ? '共同参与' : 'deals with'
  const type = edge.type === 'SIGNED_WITH' ? signedWith : nameIn(language, relationTypes[edge.type])
  const facts = [
    edge.date?.edtf ?? '',
    edge.modality === null ? '' : nameIn(language, modalities[edge.modality]),
    edge.weight > 1 ? `×${String(edge.weight)}` : '',
  ].filter((fact) => fact !== '')
  const sentence = `${name(edge.source)} — ${type} — ${name(edge.target)}`
  if (facts.length === 0) return sentence
  return language === 'zh' ? `${sentence}（${facts.join('，')}）` : `${sentence} (${facts.join(', ')})`
}

/** Nodes of a subgraph by id. */
export function nodesById(subgraph: Subgraph): ReadonlyMap<string, SubgraphNode> {
  return new Map(subgraph.nodes.map((node) => [node.id, node]))
}
