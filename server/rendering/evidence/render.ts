/** The evidence of a view as a file. */
import { hideNodes } from '../../graph/hide.ts'
import type { View } from '../../graph/view/view.ts'
import { answerView } from '../../traversal/answer.ts'
import type { TraversalContext } from '../../traversal/context.ts'
import { sources } from '../../traversal/dataset.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { evidenceOf } from './evidence.ts'
import { evidenceFormats, type EvidenceFormatName } from './index.ts'

/** All citations of what the view shows, numbered, in a format. */
export async function renderEvidence(
  context: TraversalContext,
  view: View,
  name: EvidenceFormatName,
): Promise<RenderedFile> {
  const subgraph = hideNodes(await answerView(context, view), view.hide)
  const evidence = evidenceOf(subgraph, await sources(context), view.lang)
  const { mediaType, write } = evidenceFormats[name]
  return { mediaType, version: subgraph.version, pieces: [write(evidence)] }
}
