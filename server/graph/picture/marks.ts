/** From a node to its mark: shape by kind and signing, fill and stroke by theme. */
import type { Point } from '../layout/layout.ts'
import type { SubgraphNode } from '../subgraph.ts'
import { kinds, modalities, type LinePattern } from '../vocabulary.ts'
import type { DealingFacts } from './dealing-facts.ts'
import type { Look } from './look.ts'
import type { Mark, Stroke } from './scene.ts'
import { shapeOf } from './shapes.ts'
import type { Theme } from './style.ts'

interface MarkOptions {
  readonly look: Look
  readonly radius: number
  readonly facts: DealingFacts | null
  /** Of its fill; `null` for its kind's. */
  readonly colour: string | null
}

/** A node's mark at a place. An agreement that nobody is said to have signed is hollow; what is only planned is dashed. */
export function markOf(node: SubgraphNode, { x, y }: Point, options: MarkOptions): Mark {
  const { look, radius, facts } = options
  const { theme } = look
  const shape = shapeNameOf(node, facts)
  const isHollow = shapeOf(shape).isHollow === true || node.basis === 'derived'
  const colour = options.colour ?? theme.fillOf(node.kind)
  const width = look.sizes.strokes.rim
  return {
    shape,
    x,
    y,
    radius,
    fill: isHollow ? theme.paper : colour,
    stroke: isHollow
      ? { colour: theme.rim ?? colour, width, pattern: patternOf(node, shape, facts) }
      : rimOf(theme, width),
  }
}

function shapeNameOf(node: SubgraphNode, facts: DealingFacts | null): string {
  return node.kind === 'Agreement' && facts?.isSigned !== true ? 'hollow-diamond' : kinds[node.kind].shape
}

function patternOf(node: SubgraphNode, shape: string, facts: DealingFacts | null): LinePattern {
  if (node.basis === 'derived' || shapeOf(shape).isDotted === true) return 'dotted'
  const intent = facts?.intent ?? null
  return intent === null ? 'solid' : patternNamed(modalities[intent].line)
}

function rimOf(theme: Theme, width: number): Stroke | null {
  return theme.rim === null ? null : { colour: theme.rim, width, pattern: 'solid' }
}

const patterns: readonly LinePattern[] = ['solid', 'dashed', 'dotted', 'dash-dot', 'long-dash', 'crossed']

/** The line pattern a vocabulary names; `solid` for a name that is none, which a test of the vocabulary forbids. */
export function patternNamed(name: string): LinePattern {
  return patterns.find((pattern) => pattern === name) ?? 'solid'
}
