/**
 * Names of a map seen from afar: where its own labels would be too small to read, as many names as have room stand at a size
 * that can be read, those of the largest marks first. Nothing of it is in the scene: a file has no camera.
 */
import type { Box, Scene, SceneNode } from '#graph/picture/scene'
import { boxOf } from '#graph/picture/shapes'
import { textSizes } from '#graph/picture/style'
import { textWidth } from '#graph/picture/text-width'
import type { Camera } from './camera.ts'

/** Below this zoom a name of the scene is smaller than 9 pixels. */
export const farZoom = 0.64
const farSizePx = 12
const lineHeightPx = 15
const gapPx = 3
const airPx = 2
const mostNamed = 240
const longestPx = 180
/** So many of the largest are named even over smaller marks: a map without its hubs' names tells nothing. */
const mostNeeded = 16

export interface FarLabel extends Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly align: 'left' | 'center' | 'right'
  /** A party's name, another's, or what stands for a name where there is none, as an agreement's date. */
  readonly tone: Tone
}

type Tone = 'strong' | 'plain' | 'soft'

interface Window {
  readonly width: number
  readonly height: number
  /** What floats over the map, in pixels of the window. */
  readonly covers: readonly Box[]
}

/** The names that have room, in pixels of the window, none over another, over a mark, or under what floats there. */
export function farLabels(scene: Scene, camera: Camera, window: Window): readonly FarLabel[] {
  const seen = scene.nodes
    .map((node) => ({ node, box: onScreen(boxOf(node), camera) }))
    .filter(({ box }) => isWithin(box, window))
  const named = seen.filter(({ node }) => node.labels.length > 0).sort(byWeight)
  const placed: FarLabel[] = []
  for (const [rank, { node, box }] of named.slice(0, mostNamed).entries()) {
    const marks = rank < mostNeeded ? seen.filter((other) => other.node.radius >= node.radius * 0.8) : seen
    const isFree = (label: FarLabel, taken: readonly Seen[]) =>
      isWithin(label, window) && ![...window.covers, ...placed, ...taken.map((one) => one.box)].some(touches(label))
    const places = placesRound(node, box)
    const label = places.find((place) => isFree(place, seen)) ?? places.find((place) => isFree(place, marks))
    if (label !== undefined) placed.push(label)
  }
  return placed
}

interface Seen {
  readonly node: SceneNode
  readonly box: Box
}

/** What is selected, then parties and things before dates, then the largest. */
function byWeight(a: Seen, b: Seen): number {
  const isSoft = ({ node }: Seen) => Number(toneOf(node) === 'soft')
  return (
    Number(b.node.ring !== null) - Number(a.node.ring !== null) ||
    isSoft(a) - isSoft(b) ||
    b.node.radius - a.node.radius
  )
}

/** Right, left, below, above: first with the lines of the scene, then cut to one. */
function placesRound(node: SceneNode, box: Box): readonly FarLabel[] {
  const lines = nameOf(node)
  const isBold = toneOf(node) === 'strong'
  const cut = cutLine(lines[0] ?? '', { isBold, goesOn: lines.length > 1 })
  const texts = lines.length === 1 && cut === lines[0] ? [lines] : [lines, [cut]]
  return texts.flatMap((text) => sidesOf({ id: node.id, lines: text, tone: toneOf(node) }, box))
}

function sidesOf(name: Pick<FarLabel, 'id' | 'lines' | 'tone'>, box: Box): readonly FarLabel[] {
  const width = Math.max(...name.lines.map((line) => widthOf(line, name.tone === 'strong')))
  const height = name.lines.length * lineHeightPx
  const [middle, centre] = [box.y + box.height / 2, box.x + box.width / 2]
  const size = { ...name, width, height }
  return [
    { ...size, align: 'left', x: box.x + box.width + gapPx, y: middle - height / 2 },
    { ...size, align: 'right', x: box.x - gapPx - width, y: middle - height / 2 },
    { ...size, align: 'center', x: centre - width / 2, y: box.y + box.height + gapPx },
    { ...size, align: 'center', x: centre - width / 2, y: box.y - gapPx - height },
  ]
}

/** The lines of its name; a date under it is smaller, and is left for who comes nearer. */
function nameOf({ labels }: SceneNode): readonly string[] {
  const largest = largestOf(labels)
  return labels.filter(({ sizePx }) => sizePx === largest).map(({ text }) => text)
}

function toneOf({ labels }: SceneNode): Tone {
  const largest = largestOf(labels)
  return largest >= textSizes.party ? 'strong' : largest > textSizes.small ? 'plain' : 'soft'
}

function largestOf(labels: SceneNode['labels']): number {
  return Math.max(...labels.map(({ sizePx }) => sizePx))
}

function cutLine(line: string, { isBold, goesOn }: { readonly isBold: boolean; readonly goesOn: boolean }): string {
  const characters = Array.from(line)
  let length = characters.length
  while (length > 1 && widthOf(characters.slice(0, length).join(''), isBold) > longestPx) length--
  return length < characters.length || goesOn ? `${characters.slice(0, length).join('').trimEnd()}…` : line
}

function widthOf(line: string, bold: boolean): number {
  return textWidth(line, farSizePx, { bold })
}

function onScreen({ x, y, width, height }: Box, { zoom, pan }: Camera): Box {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y, width: width * zoom, height: height * zoom }
}

function isWithin({ x, y, width, height }: Box, window: Pick<Window, 'width' | 'height'>): boolean {
  return x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height
}

function touches(a: Box): (b: Box) => boolean {
  return (b) =>
    a.x - airPx < b.x + b.width &&
    a.x + a.width + airPx > b.x &&
    a.y - airPx < b.y + b.height &&
    a.y + a.height + airPx > b.y
}
