/** How large a node is drawn: the radius of its mark, and the room it takes with its label. */
import type { Footprint, Size } from '../layout/layout.ts'
import type { SubgraphNode } from '../subgraph.ts'
import { kinds } from '../vocabulary.ts'
import { labelLinesOf, type LabelLine } from './node-text.ts'
import { boxOf } from './shapes.ts'
import { screenSizes, type Sizes } from './sizes.ts'
import { lineHeight, spaces } from './style.ts'
import { textWidth } from './text-width.ts'

/** The radius of a node's mark: a party's area grows with an amount, such as its edges; a dealing is small and the same everywhere. */
export function radiusOf(node: SubgraphNode, amount: number, { marks }: Sizes = screenSizes): number {
  return Math.max(marks.least, radiusOnScreen(node, Math.max(amount, 1)) * marks.factor)
}

function radiusOnScreen({ kind }: SubgraphNode, amount: number): number {
  const { role } = kinds[kind]
  if (role === 'dealing') return 7.5
  return role === 'party' ? Math.min(10 + 5.5 * Math.sqrt(amount), 36) : Math.min(11 + 2.5 * Math.sqrt(amount), 24)
}

/** The size of a label's lines. */
export function sizeOfLines(lines: readonly LabelLine[]): Size {
  return {
    width: Math.max(0, ...lines.map(({ text, sizePx }) => textWidth(text, sizePx))),
    height: lines.reduce((sum, line) => sum + line.sizePx * lineHeight, 0),
  }
}

/** The room a layout keeps for a node, whatever the language, theme or sizes of a view: positions come from the question alone. */
export function footprintOf(node: SubgraphNode): Footprint {
  const mark = boxOf({ shape: kinds[node.kind].shape, x: 0, y: 0, radius: radiusOf(node, node.degree) })
  const facts = kinds[node.kind].role === 'dealing' ? { isSigned: true, intent: null, partyCount: 2 } : null
  const label = sizeOfLines(labelLinesOf({ node, facts, language: 'zh' }, { sizes: screenSizes }))
  return {
    width: Math.max(mark.width, label.width),
    height: mark.height + (label.height === 0 ? 0 : spaces.label + label.height),
    mark,
    label,
  }
}
