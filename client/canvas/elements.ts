/** A scene as Cytoscape's elements: every place, size and colour is the scene's, nothing is decided here. */
import type { ElementDefinition } from 'cytoscape'
import type { Point } from '#graph/layout/layout'
import type { Mark, Scene, SceneEdge, SceneNode, Stroke, TextBlock } from '#graph/picture/scene'
import { boxOf, polygonOf, svgDetails } from '#graph/picture/shapes'
import { dashes, markDashes, spaces, strokeWidths } from '#graph/picture/style'

/** How far a text's lowest glyph reaches below its baseline, in units of the plane: Cytoscape places glyphs, not baselines. */
export type DescentOf = (text: Pick<TextBlock, 'text' | 'sizePx' | 'bold'>) => number

/** Elements in the order of drawing. What belongs to a node carries its id as `of`, so that it moves along. */
export function elementsOf(scene: Scene, descentOf: DescentOf): readonly ElementDefinition[] {
  const { paper } = scene
  const centres = new Map(scene.nodes.map((node) => [node.id, centreOf(node)]))
  return [
    ...scene.nodes.map((node) => markElement(node, paper)),
    ...scene.nodes.flatMap(ringElement),
    ...scene.edges.map((edge) => edgeElement(edge, centres)),
    ...scene.edges.flatMap(strokeElements),
    ...scene.edges.flatMap((edge) => labelElements(edge, { halo: spaces.haloOnLine, paper, descentOf })),
    ...scene.nodes.flatMap((node) => labelElements(node, { halo: spaces.halo, paper, descentOf })),
  ]
}

/** The middle of a mark's box, which is where Cytoscape says that a node is. */
export function centreOf(mark: Mark): Point {
  const box = boxOf(mark)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function markElement(node: SceneNode, paper: string): ElementDefinition {
  return {
    group: 'nodes',
    classes: 'mark',
    data: { id: node.id, of: node.id, text: node.description, ...markData(node), image: detailImage(node, paper) },
    position: { ...centreOf(node) },
  }
}

function ringElement(node: SceneNode): readonly ElementDefinition[] {
  const { ring } = node
  if (ring === null) return []
  const data = { id: `${node.id} ring`, of: node.id, ...markData({ ...ring, fill: node.fill }) }
  return [{ group: 'nodes', classes: 'ring', data, position: { ...centreOf(ring) }, grabbable: false }]
}

function markData(mark: Mark) {
  const { width, height } = boxOf(mark)
  const { stroke } = mark
  return {
    ...{ width, height, fill: mark.fill },
    points: polygonOf(mark.shape)
      .flatMap(({ x, y }) => [x, y])
      .join(' '),
    strokeColour: stroke?.colour ?? mark.fill,
    strokeWidth: stroke?.width ?? 0,
    ...strokeStyle(stroke, markDashes),
  }
}

function strokeStyle(stroke: Stroke | null, dashesOf: (pattern: Stroke['pattern']) => readonly number[]) {
  const lengths = stroke === null ? [] : dashesOf(stroke.pattern)
  return { line: lengths.length === 0 ? 'solid' : 'dashed', dash: lengths.length === 0 ? '6 4' : lengths.join(' ') }
}

/** The lines inside a mark as an image as large as its box; an empty one where it has none. */
function detailImage(mark: Mark, paper: string): string {
  const details = svgDetails(mark)
  if (details === '') return 'none'
  const { x, y, width, height } = boxOf(mark)
  const colour = mark.fill === paper ? (mark.stroke?.colour ?? paper) : paper
  const lines = `<path d="${details}" fill="none" stroke="${colour}" stroke-width="${String(Math.min(strokeWidths.detail, mark.radius / 6))}"/>`
  // Drawn larger than it is, so that it stays sharp when the reader comes closer.
  const size = `width="${String(width * 4)}" height="${String(height * 4)}" viewBox="${[x, y, width, height].map(String).join(' ')}"`
  return `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${lines}</svg>`)}`
}

function edgeElement(edge: SceneEdge, centres: ReadonlyMap<string, Point>): ElementDefinition {
  const { id, source, target, stroke, points, description } = edge
  const [start, end] = [points[0], points.at(-1)]
  const control = points.length === 3 ? points[1] : undefined
  return {
    group: 'edges',
    classes: control === undefined ? 'line' : 'line curve',
    data: {
      ...{ id, source, target, text: description },
      strokeColour: stroke.colour,
      strokeWidth: stroke.width,
      ...strokeStyle(stroke, (pattern) => dashes[pattern]),
      from: offset(start, centres.get(source)),
      to: offset(end, centres.get(target)),
      ...bend(start, control, end),
    },
  }
}

/** Where a line's end stands, seen from its node. */
function offset(point: Point | undefined, centre: Point | undefined): string {
  if (point === undefined || centre === undefined) return 'outside-to-node'
  return `${(point.x - centre.x).toFixed(2)}px ${(point.y - centre.y).toFixed(2)}px`
}

/** A control point as Cytoscape has it: a share of the way between the ends, and a distance from it. */
function bend(start: Point | undefined, control: Point | undefined, end: Point | undefined) {
  if (start === undefined || control === undefined || end === undefined) return { weight: 0.5, distance: 0 }
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy) || 1
  const [px, py] = [control.x - start.x, control.y - start.y]
  return { weight: (px * dx + py * dy) / length ** 2, distance: (py * dx - px * dy) / length }
}

/** Arrowheads and crosses: polygons that stand beside their line. */
function strokeElements(edge: SceneEdge): readonly ElementDefinition[] {
  const heads = edge.arrowhead === null ? [] : [edge.arrowhead]
  const ticks = edge.ticks.map(([from, to]) => strip(from, to, edge.stroke.width))
  return [...heads, ...ticks].map((corners, index) => polygonElement(`${edge.id} part ${String(index)}`, corners, edge))
}

function polygonElement(id: string, corners: readonly Point[], { stroke }: SceneEdge): ElementDefinition {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left || 0.1, Math.max(...ys) - top || 0.1]
  const points = corners.flatMap(({ x, y }) => [(2 * (x - left)) / width - 1, (2 * (y - top)) / height - 1]).join(' ')
  const data = { id, points, width, height, fill: stroke.colour, strokeColour: stroke.colour, strokeWidth: 0 }
  const position = { x: left + width / 2, y: top + height / 2 }
  return { group: 'nodes', classes: 'part', data: { ...data, line: 'solid', dash: '6 4' }, position, grabbable: false }
}

function strip(from: Point, to: Point, width: number): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [nx, ny] = [(-(to.y - from.y) / length) * (width / 2), ((to.x - from.x) / length) * (width / 2)]
  return [
    { x: from.x + nx, y: from.y + ny },
    { x: to.x + nx, y: to.y + ny },
    { x: to.x - nx, y: to.y - ny },
    { x: from.x - nx, y: from.y - ny },
  ]
}

interface LabelOptions {
  readonly halo: number
  readonly paper: string
  readonly descentOf: DescentOf
}

const sides = { start: 'right', middle: 'center', end: 'left' } as const

function labelElements(
  thing: SceneNode | SceneEdge,
  { halo, paper, descentOf }: LabelOptions,
): readonly ElementDefinition[] {
  return thing.labels.map((block, index) => ({
    group: 'nodes' as const,
    classes: 'label',
    grabbable: false,
    data: {
      id: `${thing.id} label ${String(index)}`,
      ...('kind' in thing ? { of: thing.id } : {}),
      ...{ text: block.text, size: block.sizePx, colour: block.colour, halo: halo / 2, paper },
      weight: block.bold ? 700 : 400,
      side: sides[block.anchor],
      descent: descentOf(block),
    },
    position: { x: block.x, y: block.y },
  }))
}
