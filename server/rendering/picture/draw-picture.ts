/** From an answer to the bytes of its picture: laid out by its question alone, drawn by the one writer that client and server share. */
import { hideNodes } from '../../graph/hide.ts'
import type { Provenance } from '../../graph/format/format.ts'
import { place } from '../../graph/layout/place.ts'
import { makeScene } from '../../graph/picture/draw.ts'
import { writeSvg } from '../../graph/picture/svg.ts'
import type { Subgraph } from '../../graph/subgraph.ts'
import type { View } from '../../graph/view/view.ts'
import type { Drawing } from './drawing.ts'
import { embedFonts } from './embed-fonts.ts'
import { refuseMissingGlyphs } from './fonts.ts'
import type { PictureFormat } from './formats.ts'
import { outlineTexts } from './outline-texts.ts'
import { writePdf } from './pdf.ts'
import { writePng } from './png.ts'
import { svgElements } from './svg-elements.ts'

/** Plain data all through, so that it can go to another thread. */
export interface PictureRequest {
  /** The whole answer, nodes too that the view hides. */
  readonly subgraph: Subgraph
  readonly view: View
  readonly provenance: Provenance
  readonly publicUrl: string | null
  readonly format: PictureFormat
}

export interface PictureLimits {
  /** Of a PNG. */
  readonly pixels: number
}

export interface Picture {
  readonly bytes: Uint8Array
  /** What its maker should know, in sentences; they are not in the picture. */
  readonly warnings: readonly string[]
}

/** A picture as a file. Throws BAD_USER_INPUT for what can't be drawn, LIMIT_EXCEEDED for too many pixels. */
export async function drawPicture(request: PictureRequest, limits: PictureLimits): Promise<Picture> {
  const drawing = draw(request)
  refuseMissingGlyphs(drawing.texts)
  return { bytes: await writers[request.format](drawing, limits), warnings: drawing.scene.warnings }
}

const writers: Readonly<
  Record<PictureFormat, (drawing: Drawing, limits: PictureLimits) => Uint8Array | Promise<Uint8Array>>
> = {
  svg: async (drawing) => Buffer.from(await withTexts(drawing), 'utf8'),
  png: (drawing, { pixels }) => writePng(drawing, pixels),
  pdf: writePdf,
}

function withTexts({ svg, texts, view }: Drawing): string | Promise<string> {
  return view.text === 'outline' ? outlineTexts(svg, texts) : embedFonts(svg, texts)
}

function draw({ subgraph, view, provenance, publicUrl }: PictureRequest): Drawing {
  const positions = place(subgraph, view)
  const scene = makeScene(hideNodes(subgraph, view.hide), positions, { view, provenance, publicUrl })
  const svg = writeSvg(scene, provenance)
  const elements = svgElements(svg)
  return { view, scene, provenance, svg, elements, texts: elements.filter(({ name }) => name === 'text') }
}
