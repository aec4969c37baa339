/** From nodes to their marks and the words that go with them. */
import type { Placement } from '../layout/layout.ts'
import type { SubgraphNode } from '../subgraph.ts'
import { kinds } from '../vocabulary.ts'
import { dealingFactsOf, type DealingFacts } from './dealing-facts.ts'
import type { Drawing } from './drawing.ts'
import { radiusOf } from './footprint.ts'
import { rankStep, type Labelled } from './labels.ts'
import type { Look } from './look.ts'
import { markOf } from './marks.ts'
import { describeNode, labelLinesOf } from './node-text.ts'
import type { Mark, SceneNode } from './scene.ts'

/** The marks of a drawing's nodes at their places, without their labels. */
export function drawNodes(drawing: Drawing, placement: Placement): readonly Labelled<SceneNode>[] {
  const { shown, look, colouring, numbers } = drawing
  const facts = dealingFactsOf(shown)
  const dated = placement.guides.kind === 'time' ? placement.guides.spans : new Map<string, unknown>()
  return shown.nodes.map((node) => {
    const words = { node, facts: facts.get(node.id) ?? null, language: look.language }
    const lines = labelLinesOf(words, {
      sizes: look.sizes,
      isDateShown: dated.has(node.id),
      number: numbers?.marks.get(node.id) ?? '',
      community: colouring.words.get(node.id) ?? '',
    })
    const thing = { ...drawNode(node, placement, { ...drawing, facts: words.facts }), description: describeNode(words) }
    // What a number leads to must be found in the picture; other words are told by pointing at the node too.
    return { thing, lines, rank: rankOf(node), isOptional: !numbers?.marks.has(node.id) }
  })
}

interface NodeOptions extends Pick<Drawing, 'view' | 'look' | 'amounts' | 'colouring'> {
  readonly facts: DealingFacts | null
}

function drawNode(node: SubgraphNode, { positions }: Placement, options: NodeOptions): SceneNode {
  const { view, look, amounts, colouring, facts } = options
  const radius = radiusOf(node, amounts.amountOf(node), look.sizes)
  const colour = colouring.fills.get(node.id) ?? null
  const mark = markOf(node, positions.get(node.id) ?? { x: 0, y: 0 }, { look, radius, facts, colour })
  const ring = view.select === node.id ? ringRound(mark, look) : null
  return { ...mark, id: node.id, kind: node.kind, ring, description: '', labels: [] }
}

function ringRound(mark: Mark, { theme, sizes }: Look): Mark {
  const stroke = { colour: theme.seal, width: sizes.strokes.ring, pattern: 'solid' } as const
  return { ...mark, radius: mark.radius + 6, fill: 'none', stroke }
}

/** Parties come to the free places first, the most tied before the others; then dealings' dates, which are short. */
function rankOf(node: SubgraphNode): number {
  const { role } = kinds[node.kind]
  return role === 'party' ? 2 * rankStep + node.degree : role === 'dealing' ? 0 : rankStep + node.degree
}
