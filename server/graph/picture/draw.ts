/** From a subgraph and the places of its nodes to a scene. */
import { ExplorerError } from '../error.ts'
import type { Provenance } from '../format/format.ts'
import type { Positions } from '../layout/layout.ts'
import type { Subgraph, SubgraphNode } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { kinds } from '../vocabulary.ts'
import { captionOf, summaryOf } from './caption.ts'
import { dealingFactsOf, type DealingFacts } from './dealing-facts.ts'
import { edgeLines } from './edge-lines.ts'
import { drawEdge, edgeLabelOf, nodesById } from './edges.ts'
import { radiusOf, type SizeBy } from './footprint.ts'
import { pageRound, type Ground } from './frame.ts'
import { boxAround, boxOfPiece, grown, piecesOf } from './geometry.ts'
import { label, type Labelled, type LabelledPicture } from './labels.ts'
import { markOf } from './marks.ts'
import type { Drawn } from './meanings.ts'
import { describeNode, labelLinesOf } from './node-text.ts'
import type { Mark, Scene, SceneEdge, SceneNode } from './scene.ts'
import { boxOf } from './shapes.ts'
import { strokeWidths, textSizes, themes, type Theme } from './style.ts'

interface SceneOptions {
  readonly view: View
  readonly provenance: Provenance
  /** Stands before the view in the caption. @default null */
  readonly publicUrl?: string | null
}

/**
 * The scene of a subgraph in a view; a node without a position, or taken out by hand, is not drawn, nor are its edges. Throws
 * BAD_USER_INPUT for a choice of the view that no picture has yet.
 */
export function makeScene(subgraph: Subgraph, positions: Positions, options: SceneOptions): Scene {
  const { view, provenance, publicUrl = null } = options
  refuseUnbuilt(view)
  const theme = themes[view.theme]
  const shown = shownPart(subgraph, positions, view.hide)
  const nodes = drawNodes(shown, positions, view)
  const labelled = label(nodes, drawEdges(shown, nodes, view), { theme, choice: view.labels, selected: view.select })
  const hiddenCount = view.hide.filter((id) => positions.has(id)).length
  const page = pageRound(groundOf(labelled), {
    theme,
    title: view.title,
    legend: view.legend ? { ...drawnOf(shown, labelled.nodes), theme, language: view.lang } : null,
    caption: view.caption ? captionOf(shown, { view, provenance, publicUrl, hiddenCount }) : [],
  })
  const { edges, nodes: marks } = labelled
  return { ...page, mmPerUnit: null, ...coloursOf(theme), summary: summaryOf(shown, view.lang), edges, nodes: marks }
}

function drawnOf({ nodes, edges }: Subgraph, marks: readonly SceneNode[]): Pick<Drawn, 'nodes' | 'edges'> {
  const markOfId = new Map(marks.map((mark) => [mark.id, mark]))
  const pairs = nodes.flatMap((node) => {
    const drawn = markOfId.get(node.id)
    return drawn === undefined ? [] : [{ node, drawn }]
  })
  return { nodes: pairs, edges }
}

function coloursOf({ paper, panel, hairline }: Theme): Pick<Scene, 'paper' | 'panel' | 'hairline'> {
  return { paper, panel, hairline }
}

/** What pictures can do so far, of what a view may ask; a value that is not here is refused, never passed over. */
const built = { size: ['degree', 'none'], colour: ['kind'], preset: ['screen'], numbers: [false] } as const

function refuseUnbuilt(view: View): void {
  for (const key of ['size', 'colour', 'preset', 'numbers'] as const) {
    const values: readonly unknown[] = built[key]
    if (values.includes(view[key])) continue
    const expected = values.map(String).join(' or ')
    throw new ExplorerError('BAD_USER_INPUT', `invalid ${key}: ${String(view[key])} (expected ${expected})`, {
      details: { key, expected },
    })
  }
}

function shownPart(subgraph: Subgraph, positions: Positions, hide: readonly string[]): Subgraph {
  const hidden = new Set(hide)
  const nodes = subgraph.nodes.filter((node) => positions.has(node.id) && !hidden.has(node.id))
  const ids = new Set(nodes.map((node) => node.id))
  return { ...subgraph, nodes, edges: subgraph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)) }
}

function drawNodes(shown: Subgraph, positions: Positions, view: View): readonly Labelled<SceneNode>[] {
  const facts = dealingFactsOf(shown)
  return shown.nodes.map((node) => {
    const words = { node, facts: facts.get(node.id) ?? null, language: view.lang }
    const mark = drawNode(node, positions, { view, facts: words.facts })
    return { thing: { ...mark, description: describeNode(words) }, lines: labelLinesOf(words), rank: rankOf(node) }
  })
}

interface NodeOptions {
  readonly view: View
  readonly facts: DealingFacts | null
}

function drawNode(node: SubgraphNode, positions: Positions, { view, facts }: NodeOptions): SceneNode {
  const theme = themes[view.theme]
  const radius = radiusOf(node, sizeBy(view))
  const mark = markOf(node, positions.get(node.id) ?? { x: 0, y: 0 }, { theme, radius, facts })
  const ring = isSelected(node.id, view) ? ringRound(mark, theme) : null
  return { ...mark, id: node.id, kind: node.kind, ring, description: '', labels: [] }
}

/** Whether a node is selected: by itself, or with another where no edge stands for the two. */
function isSelected(id: string, { select, form }: View): boolean {
  return select === id || (form === 'bipartite' && select?.split('--').includes(id) === true)
}

function sizeBy(view: View): SizeBy {
  return view.size === 'none' ? 'none' : 'degree'
}

function ringRound(mark: Mark, theme: Theme): Mark {
  const stroke = { colour: theme.seal, width: strokeWidths.ring, pattern: 'solid' } as const
  return { ...mark, radius: mark.radius + 6, fill: 'none', stroke }
}

/** Parties come to the free places first, the most tied before the others; then dealings' dates, which are short. */
function rankOf(node: SubgraphNode): number {
  const { role } = kinds[node.kind]
  return role === 'party' ? 2000 + node.degree : role === 'dealing' ? 0 : 1000 + node.degree
}

function drawEdges(shown: Subgraph, nodes: readonly Labelled<SceneNode>[], view: View): readonly Labelled<SceneEdge>[] {
  const ways = edgeLines(shown.edges, new Map(nodes.map(({ thing }) => [thing.id, thing])))
  const options = { theme: themes[view.theme], language: view.lang, nodes: nodesById(shown) }
  return shown.edges.map((edge) => {
    const thing = drawEdge(edge, ways.get(edge.id) ?? [], { ...options, isSelected: view.select === edge.id })
    const text = edgeLabelOf(edge, view.lang)
    const lines = text === '' ? [] : [{ text, sizePx: textSizes.small, isSoft: true }]
    return { thing, lines, rank: -1 }
  })
}

/** Longer lines are filed in pieces, or one across the picture would be weighed everywhere. */
const longestPiece = 400

function groundOf({ nodes, edges, boxes: labels }: LabelledPicture): Ground {
  const pieces = edges.flatMap((edge) => piecesOf(edge.points, longestPiece))
  const boxes = [...nodes.map((node) => grown(boxOf(node.ring ?? node), strokeWidths.rim)), ...labels]
  return { box: boxAround([...boxes, ...pieces.map(boxOfPiece)]), boxes, pieces }
}
