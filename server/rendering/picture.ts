/** A view as a picture: its answer, drawn where there is room to. */
import { hideNodes } from '../graph/hide.ts'
import type { View } from '../graph/view/view.ts'
import { answerView } from '../traversal/answer.ts'
import type { TraversalContext } from '../traversal/context.ts'
import type { Picture, PictureRequest } from './picture/draw-picture.ts'
import { pictureFormats, type PictureFormat } from './picture/formats.ts'
import { provenanceOf } from './provenance.ts'
import type { RenderedFile } from './rendered-file.ts'

/** Draws a picture, in this thread or another. Throws CANCELLED where the signal says that nobody waits for it any more. */
export type DrawPicture = (request: PictureRequest, signal?: AbortSignal) => Promise<Picture>

export interface PictureOptions {
  readonly format: PictureFormat
  /** Host printed before the view in the caption; `null` for none, so that bytes do not depend on where they were made. */
  readonly publicUrl: string | null
  readonly draw: DrawPicture
}

/** The picture of a view. */
export async function renderPicture(
  context: TraversalContext,
  view: View,
  { format, publicUrl, draw }: PictureOptions,
): Promise<RenderedFile> {
  const subgraph = await answerView(context, view)
  const provenance = await provenanceOf(context, hideNodes(subgraph, view.hide), view.lang)
  const { bytes, warnings } = await draw({ subgraph, view, provenance, publicUrl, format }, context.signal)
  return { mediaType: pictureFormats[format], version: subgraph.version, warnings, pieces: [bytes] }
}
