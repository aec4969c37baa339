/** A view as a picture: laid out by its question alone, drawn by the one writer that client and server share. */
import { hideNodes } from '../graph/hide.ts'
import { place } from '../graph/layout/place.ts'
import { makeScene } from '../graph/picture/draw.ts'
import { writeSvg } from '../graph/picture/svg.ts'
import type { View } from '../graph/view/view.ts'
import { answerView } from '../traversal/answer.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { provenanceOf } from './provenance.ts'
import type { RenderedFile } from './rendered-file.ts'

/** The formats of a picture, by their ending. */
export const pictureFormats = { svg: 'image/svg+xml; charset=utf-8' } as const

export type PictureFormat = keyof typeof pictureFormats

export interface PictureOptions {
  readonly format: PictureFormat
  /** Host printed before the view in the caption; `null` for none, so that bytes do not depend on where they were made. */
  readonly publicUrl: string | null
}

/** The picture of a view. */
export async function renderPicture(
  context: TraversalContext,
  view: View,
  { format, publicUrl }: PictureOptions,
): Promise<RenderedFile> {
  const subgraph = await answerView(context, view)
  const positions = place(subgraph, view)
  const shown = hideNodes(subgraph, view.hide)
  const provenance = await provenanceOf(context, shown, view.lang)
  const scene = makeScene(shown, positions, { view, provenance, publicUrl })
  return { mediaType: pictureFormats[format], version: subgraph.version, pieces: [writeSvg(scene, provenance)] }
}
