/** What can be exported, by name: the list that `/export` and `signatory export` share. */
import { ExplorerError } from '../graph/error.ts'
import { formats } from '../graph/format/index.ts'
import { formatView, parseView, type View } from '../graph/view/view.ts'
import { isKeyOf } from '../graph/vocabulary.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { datasetFormats, refuseQuestion, renderDataset } from './dataset/render.ts'
import { evidenceFormats } from './evidence/index.ts'
import { renderEvidence } from './evidence/render.ts'
import { renderNetwork } from './network.ts'
import { renderPicture, type DrawPicture } from './picture.ts'
import { pictureFormats } from './picture/formats.ts'
import type { RenderedFile } from './rendered-file.ts'
import { tableFormats } from './table/formats.ts'
import { parseRows, renderTable } from './table/render.ts'

/** A question that is to be answered with a file. */
export interface Asked {
  /** Its one spelling: equal questions have equal ones. */
  readonly question: string
  readonly render: (context: TraversalContext) => Promise<RenderedFile>
}

/** Reads a query string as a question, with or without `?`. Throws BAD_USER_INPUT, naming what would be right. */
export type Export = (query: string) => Asked

export interface ExportOptions {
  /** Host printed before the view in a caption; `null` for none, so that bytes do not depend on where they were made. */
  readonly publicUrl: string | null
  /** Where pictures are drawn. */
  readonly draw: DrawPicture
}

/** Files of one sort: the endings they may have, and how one with an ending is asked for. */
interface ExportKind {
  readonly endings: readonly string[]
  readonly withEnding: (ending: string, options: ExportOptions) => Export
}

const exports: Readonly<Record<string, ExportKind>> = {
  network: kindOf('network', formats, (format) => ofView((context, view) => renderNetwork(context, view, format))),
  picture: kindOf('picture', pictureFormats, (format, options) =>
    ofView((context, view) => renderPicture(context, view, { format, ...options })),
  ),
  evidence: kindOf('evidence', evidenceFormats, (format) =>
    ofView((context, view) => renderEvidence(context, view, format)),
  ),
  table: kindOf('table', tableFormats, (format) => (query) => {
    const rows = parseRows(query)
    return { question: `rows=${rows}`, render: (context) => renderTable(context, rows, format) }
  }),
  dataset: kindOf('dataset', datasetFormats, () => (query) => {
    refuseQuestion(query)
    return { question: '', render: renderDataset }
  }),
}

/** How to ask for an export in a format. Throws BAD_USER_INPUT for one that is not there, before anything is asked. */
export function exportNamed(what: string, ending: string, options: ExportOptions): Export {
  return kindNamed(what).withEnding(ending, options)
}

/** How to ask for an export in the format that a file's name ends with: the longest ending of `a.nodes.csv` counts. */
export function exportOfFile(what: string, name: string, options: ExportOptions): Export {
  const kind = kindNamed(what)
  const [longest] = kind.endings
    .filter((ending) => name === ending || name.endsWith(`.${ending}`))
    .sort((a, b) => b.length - a.length)
  return kind.withEnding(longest ?? name.slice(name.lastIndexOf('.') + 1), options)
}

function kindNamed(what: string): ExportKind {
  const kind = exports[named(exports, what, 'export')]
  if (kind === undefined) throw new ExplorerError('INTERNAL', `missing export: ${what}`)
  return kind
}

function kindOf<Ending extends string>(
  what: string,
  known: Readonly<Record<Ending, unknown>>,
  make: (ending: Ending, options: ExportOptions) => Export,
): ExportKind {
  return {
    endings: Object.keys(known),
    withEnding: (ending, options) => make(named(known, ending, `${what} format`), options),
  }
}

function ofView(render: (context: TraversalContext, view: View) => Promise<RenderedFile>): Export {
  return (query) => {
    const view = parseView(query)
    return { question: formatView(view), render: (context) => render(context, view) }
  }
}

function named<Name extends string>(known: Readonly<Record<Name, unknown>>, name: string, what: string): Name {
  if (isKeyOf(known, name)) return name
  throw new ExplorerError(
    'BAD_USER_INPUT',
    `unknown ${what}: ${name} (expected one of ${Object.keys(known).join(', ')})`,
  )
}
