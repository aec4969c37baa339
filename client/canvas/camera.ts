/** Where the reader stands before the plane: the nearest place from which all is seen and nothing lies under the legend. */
import type { Point } from '#graph/layout/layout'
import type { Box, Scene } from '#graph/picture/scene'
import { boxOf } from '#graph/picture/shapes'
import { textWidth } from '#graph/picture/text-width'

export interface Camera {
  readonly zoom: number
  readonly pan: Point
}

interface Window {
  readonly width: number
  readonly height: number
  /** What floats over the plane, in pixels of the window. */
  readonly covers: readonly Box[]
}

const margin = 28
const mostZoom = 1.5
const leastZoom = 0.05
const cornersTried = 9
const zoomSteps = 24

/** The camera that fits a scene into a window. */
export function fitCamera(scene: Scene, window: Window): Camera {
  const boxes = contentOf(scene)
  const whole = around(boxes)
  const nearest = Math.min(
    mostZoom,
    (window.width - 2 * margin) / Math.max(whole.width, 1),
    (window.height - 2 * margin) / Math.max(whole.height, 1),
  )
  for (let step = 0; step < zoomSteps; step++) {
    const zoom = Math.max(leastZoom, nearest * 0.965 ** step)
    const pan = freePan(zoom, { boxes, whole, window })
    if (pan !== null) return { zoom, pan }
  }
  return { zoom: Math.max(leastZoom, nearest), pan: panTo(whole, Math.max(leastZoom, nearest), middleOf(window)) }
}

/** What must be seen: marks, labels, and points along the lines. */
function contentOf(scene: Scene): readonly Box[] {
  const texts = [...scene.nodes, ...scene.edges].flatMap(({ labels }) => labels.map(textBox))
  const marks = scene.nodes.map((node) => boxOf(node.ring ?? node))
  const lines = scene.edges.flatMap(({ points }) => pointsAlong(points))
  const under = [...scene.backdrop.boxes, ...scene.backdrop.texts.map(textBox)]
  const all = [...marks, ...texts, ...lines, ...under]
  return all.length === 0 ? [{ x: 0, y: 0, width: 1, height: 1 }] : all
}

function textBox({ text, x, y, anchor, sizePx, bold }: Scene['nodes'][number]['labels'][number]): Box {
  const width = textWidth(text, sizePx, { bold })
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x: left, y: y - sizePx, width, height: sizePx * 1.3 }
}

const samples = 8

function pointsAlong(points: readonly Point[]): readonly Box[] {
  const [start, end] = [points[0], points.at(-1)]
  if (start === undefined || end === undefined) return []
  return Array.from({ length: samples }, (_, index) => {
    const share = (index + 1) / (samples + 1)
    return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share, width: 0, height: 0 }
  })
}

interface Fit {
  readonly boxes: readonly Box[]
  readonly whole: Box
  readonly window: Window
}

/** A place of the whole within the window where nothing of it is covered, as near the middle as can be. */
function freePan(zoom: number, { boxes, whole, window }: Fit): Point | null {
  const slackX = Math.max(0, window.width - 2 * margin - whole.width * zoom) / 2
  const slackY = Math.max(0, window.height - 2 * margin - whole.height * zoom) / 2
  const middle = middleOf(window)
  for (const [shareX, shareY] of shares) {
    const pan = panTo(whole, zoom, { x: middle.x + shareX * slackX, y: middle.y + shareY * slackY })
    if (!isCovered(boxes, { zoom, pan }, window.covers)) return pan
  }
  return null
}

/** From the middle outwards: -1 is the left or upper end of the slack, 1 the other. */
const shares = Array.from({ length: cornersTried ** 2 }, (_, index) => {
  const at = (position: number) => (2 * position) / (cornersTried - 1) - 1
  return [at(index % cornersTried), at(Math.floor(index / cornersTried))] as const
}).sort((a, b) => Math.hypot(...a) - Math.hypot(...b))

function isCovered(boxes: readonly Box[], { zoom, pan }: Camera, covers: readonly Box[]): boolean {
  return boxes.some((box) => {
    const [left, top] = [box.x * zoom + pan.x, box.y * zoom + pan.y]
    const [right, bottom] = [left + box.width * zoom, top + box.height * zoom]
    return covers.some(({ x, y, width, height }) => left < x + width && right > x && top < y + height && bottom > y)
  })
}

function panTo(whole: Box, zoom: number, middle: Point): Point {
  return {
    x: middle.x - (whole.x + whole.width / 2) * zoom,
    y: middle.y - (whole.y + whole.height / 2) * zoom,
  }
}

function middleOf({ width, height }: Window): Point {
  return { x: width / 2, y: height / 2 }
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
