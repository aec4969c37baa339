/** From a subgraph and the places of its nodes to a scene. */
import type { Provenance } from '../format/format.ts'
import type { Placement } from '../layout/layout.ts'
import type { Subgraph } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { captionOf, summaryOf } from './caption.ts'
import { drawingOf, type Drawing } from './drawing.ts'
import { pageRound, type PageOptions, type Sheet } from './frame.ts'
import { groundOf } from './ground.ts'
import type { Drawn } from './meanings.ts'
import { drawOnPlane, type Picture } from './plane.ts'
import { mmPerUnit, presetOf } from './presets.ts'
import type { Scene, SceneNode } from './scene.ts'
import { drawOnSheet } from './sheet.ts'
import type { Theme } from './style.ts'
import { warningsOf } from './warnings.ts'

interface SceneOptions {
  readonly view: View
  readonly provenance: Provenance
  /** Stands before the view in the caption. @default null */
  readonly publicUrl?: string | null
}

/**
 * The scene of a subgraph in a view; a node without a position, or taken out by hand, is not drawn, nor are its edges. For a sheet of
 * paper the plane is stretched to the sheet's width, and `warnings` say what can't be read well at that size.
 */
export function makeScene(subgraph: Subgraph, placement: Placement, options: SceneOptions): Scene {
  const { view } = options
  const drawing = drawingOf(shownPart(subgraph, placement, view.hide), view)
  const pageOf = pageMaker(drawing, placement, options)
  const { picture, sheet } = drawPicture(drawing, placement, pageOf)
  const preset = presetOf(view.preset)
  const unitMm = preset === null ? null : mmPerUnit(preset)
  const page = pageRound(groundOf(picture, drawing.look), { ...pageOf(picture.nodes, leftOutOf(picture)), sheet })
  return {
    ...page,
    mmPerUnit: unitMm,
    ...coloursOf(drawing.look.theme),
    summary: summaryOf(drawing.shown, view.lang),
    warnings: warningsOf({ ...picture.legibility, heightMm: page.height * (unitMm ?? 0) }, view),
    backdrop: picture.backdrop,
    edges: picture.edges,
    nodes: picture.nodes,
  }
}

/** What stands round the marks, when so many labels had no room. */
type PageMaker = (nodes: readonly SceneNode[], leftOut: number) => Omit<PageOptions, 'sheet'>

function leftOutOf({ leftOut: { nodes, edges } }: Picture): number {
  return nodes + edges
}

function drawPicture(
  drawing: Drawing,
  placement: Placement,
  pageOf: PageMaker,
): { readonly picture: Picture; readonly sheet: Sheet | null } {
  const preset = presetOf(drawing.view.preset)
  if (preset === null) return { picture: drawOnPlane(drawing, placement), sheet: null }
  const first = drawOnSheet(drawing, placement, { preset, pageOf: (nodes) => pageOf(nodes, 0) })
  const leftOut = leftOutOf(first.picture)
  // The caption tells of it, and may need a line more.
  return leftOut === 0 ? first : drawOnSheet(drawing, placement, { preset, pageOf: (nodes) => pageOf(nodes, leftOut) })
}

/** What stands round a drawing, once its marks are known. */
function pageMaker(drawing: Drawing, { positions, guides }: Placement, options: SceneOptions): PageMaker {
  const { shown, look, numbers } = drawing
  const { view, provenance, publicUrl = null } = options
  const hiddenCount = view.hide.filter((id) => positions.has(id)).length
  const told = { view, provenance, publicUrl, hiddenCount, guides, numbers: numbers?.range ?? null }
  return (nodes, leftOut) => ({
    look,
    title: view.title,
    legend: view.legend ? drawnOf(drawing, nodes, guides) : null,
    caption: view.caption ? captionOf(shown, { ...told, leftOut }) : [],
  })
}

function drawnOf(
  { shown, look, amounts, colouring }: Drawing,
  marks: readonly SceneNode[],
  guides: Placement['guides'],
): Drawn {
  const markOfId = new Map(marks.map((mark) => [mark.id, mark]))
  const nodes = shown.nodes.flatMap((node) => {
    const drawn = markOfId.get(node.id)
    return drawn === undefined ? [] : [{ node, drawn }]
  })
  const bars = guides.kind === 'time' ? [barNote[look.language]] : []
  const { groups } = colouring
  return { nodes, edges: shown.edges, look, groups, notes: [...bars, ...amounts.notes, ...colouring.notes] }
}

const barNote = {
  zh: '横条：所述日期的范围，只到月的占一个月。',
  en: 'Bars: the time a date spans; one stated to the month takes a month.',
} as const

function coloursOf({ paper, panel, hairline }: Theme): Pick<Scene, 'paper' | 'panel' | 'hairline'> {
  return { paper, panel, hairline }
}

function shownPart(subgraph: Subgraph, { positions }: Placement, hide: readonly string[]): Subgraph {
  const hidden = new Set(hide)
  const nodes = subgraph.nodes.filter((node) => positions.has(node.id) && !hidden.has(node.id))
  const ids = new Set(nodes.map((node) => node.id))
  return { ...subgraph, nodes, edges: subgraph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target)) }
}
