/** What every file says of where it comes from. */
import type { Provenance } from '../graph/format/format.ts'
import { nameOf } from '../graph/node.ts'
import type { Subgraph } from '../graph/subgraph.ts'
import type { Language } from '../graph/vocabulary.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { datasetParts, sources } from '../traversal/dataset.ts'

/** The provenance of an answer: its view and version, the sources its evidence is from, and their datasets' licence. */
export async function provenanceOf(
  context: TraversalContext,
  subgraph: Subgraph,
  language: Language,
): Promise<Provenance> {
  const cited = new Set(subgraph.citations.map((citation) => citation.source))
  const texts = (await sources(context)).filter((source) => cited.has(source.id))
  return {
    language,
    view: subgraph.view,
    version: subgraph.version,
    sources: texts.map((source) => nameOf(source, language)),
    licence: await licenceOf(context),
  }
}

/** The provenance of all that is loaded; it is no view's. */
export async function provenanceOfAll(context: TraversalContext): Promise<Provenance> {
  return {
    language: 'zh',
    view: '',
    version: context.reader.stamp.version,
    sources: (await sources(context)).map((source) => source.name),
    licence: await licenceOf(context),
  }
}

async function licenceOf(context: TraversalContext): Promise<string | null> {
  const licences = (await datasetParts(context)).map((part) => part.licence).filter((licence) => licence !== null)
  return licences.length === 0 ? null : [...new Set(licences)].join(', ')
}
