/** Pictures of the tiny graph, drawn by the real thing, and a look at them. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { place } from '../../../server/graph/layout/place.ts'
import { makeScene } from '../../../server/graph/picture/draw.ts'
import type { Box, Scene } from '../../../server/graph/picture/scene.ts'
import { writeSvg } from '../../../server/graph/picture/svg.ts'
import { textWidth } from '../../../server/graph/picture/text-width.ts'
import { parseView } from '../../../server/graph/view/view.ts'
import { drawPicture } from '../../../server/rendering/picture/draw-picture.ts'
import type { PictureFormat } from '../../../server/rendering/picture/formats.ts'
import { svgElements, type SvgElement } from '../../../server/rendering/picture/svg-elements.ts'
import { provenance as invented, tiny } from '../../graph/invented.ts'

const about = (query: string) => ({ ...invented, view: query, language: parseView(query).lang })

/** The tiny graph as a file, for a view. */
export async function picture(format: PictureFormat, query = '', pixels = 64_000_000): Promise<Buffer> {
  const request = { subgraph: tiny, view: parseView(query), provenance: about(query), publicUrl: null, format }
  const { bytes } = await drawPicture(request, { pixels })
  return Buffer.from(bytes)
}

export function sceneOf(query = ''): Scene {
  const view = parseView(query)
  return makeScene(tiny, place(tiny, view), { view, provenance: about(query) })
}

/** What the one writer gives, before it has fonts or outlines. */
export function plainSvg(query = ''): string {
  return writeSvg(sceneOf(query), about(query))
}

export function textsOf(query = ''): readonly SvgElement[] {
  return svgElements(plainSvg(query)).filter(({ name }) => name === 'text')
}

/** Where a line of text stands, in the picture's units, without what its letters leave above and below. */
export function boxOfText({ words, attributes }: SvgElement): Box {
  const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attributes[name])) as [number, number, number]
  const width = textWidth(words, size, { bold: attributes['font-weight'] === '700' })
  const share = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0
  return { x: x - width * share, y: y - size * 0.85, width, height: size }
}

/** The share of a box's pixels that are much nearer to a colour than to the paper. */
export type Ink = (box: Box, colour: string) => number

/** Reads the pixels of an image that shows a scene whole. */
export async function inkIn(image: Buffer, scene: Scene): Promise<Ink> {
  const loaded = await loadImage(image)
  const canvas = createCanvas(loaded.width, loaded.height)
  const context = canvas.getContext('2d')
  context.drawImage(loaded, 0, 0)
  const scale = loaded.width / scene.width
  return ({ x, y, width, height }, colour) => {
    const [left, top] = [Math.round((x - scene.x) * scale), Math.round((y - scene.y) * scale)]
    const { data } = context.getImageData(left, top, Math.round(width * scale), Math.round(height * scale))
    const [ink, paper] = [rgb(colour), rgb(scene.paper)]
    const isInk = (at: number) => 2 * far(data, at, ink) < far(data, at, paper)
    const pixels = Array.from({ length: data.length / 4 }, (_, index) => 4 * index)
    return pixels.filter(isInk).length / pixels.length
  }
}

function rgb(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function far(data: ArrayLike<number>, at: number, colour: readonly number[]): number {
  return colour.reduce((sum, value, index) => sum + Math.abs((data[at + index] ?? 0) - value), 0)
}
