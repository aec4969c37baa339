/** What can be exported of a view, by name: the list that `/export` and `signatory export` share. */
import { ExplorerError } from '../graph/error.ts'
import { formats } from '../graph/format/index.ts'
import type { View } from '../graph/view/view.ts'
import { isKeyOf } from '../graph/vocabulary.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { evidenceFormats } from './evidence/index.ts'
import { renderEvidence } from './evidence/render.ts'
import { renderNetwork } from './network.ts'
import { pictureFormats, renderPicture } from './picture.ts'
import type { RenderedFile } from './rendered-file.ts'

export type Render = (context: TraversalContext, view: View) => Promise<RenderedFile>

export interface ExportOptions {
  /** Host printed before the view in a caption; `null` for none, so that bytes do not depend on where they were made. */
  readonly publicUrl: string | null
}

/** What to export → how, for a format by its ending. Throws BAD_USER_INPUT, naming the formats there are, before anything is asked. */
const exports: Readonly<Record<string, (ending: string, options: ExportOptions) => Render>> = {
  network: (ending) => {
    const format = named(formats, ending, 'network format')
    return (context, view) => renderNetwork(context, view, format)
  },
  picture: (ending, options) => {
    const format = named(pictureFormats, ending, 'picture format')
    return (context, view) => renderPicture(context, view, { format, ...options })
  },
  evidence: (ending) => {
    const format = named(evidenceFormats, ending, 'evidence format')
    return (context, view) => renderEvidence(context, view, format)
  },
}

/** How to render an export in a format. Throws BAD_USER_INPUT for one that is not there. */
export function exportNamed(what: string, ending: string, options: ExportOptions): Render {
  const make = exports[named(exports, what, 'export')]
  if (make === undefined) throw new ExplorerError('INTERNAL', `missing export: ${what}`)
  return make(ending, options)
}

function named<Name extends string>(known: Readonly<Record<Name, unknown>>, name: string, what: string): Name {
  if (isKeyOf(known, name)) return name
  throw new ExplorerError(
    'BAD_USER_INPUT',
    `unknown ${what}: ${name} (expected one of ${Object.keys(known).join(', ')})`,
  )
}
