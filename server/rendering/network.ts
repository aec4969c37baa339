/** A view as a file of its network: nodes, edges and evidence in a format of the list. */
import { formats, type FormatName } from '../graph/format/index.ts'
import type { View } from '../graph/view/view.ts'
import { answerView } from '../traversal/answer.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { hideNodes } from '../graph/hide.ts'
import { provenanceOf } from './provenance.ts'
import type { RenderedFile } from './rendered-file.ts'

/** The network of a view in a format, in pieces. */
export async function renderNetwork(context: TraversalContext, view: View, name: FormatName): Promise<RenderedFile> {
  const subgraph = hideNodes(await answerView(context, view), view.hide)
  const provenance = await provenanceOf(context, subgraph, view.lang)
  const { mediaType, write } = formats[name]
  return { mediaType, version: subgraph.version, provenance, pieces: write(subgraph, provenance) }
}
