/** `signatory export network|picture [VIEW] --out FILE…`: what `/export` gives, with no server running. */
import { rename, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { ExplorerError } from '../graph/error.ts'
import { parseView, type View } from '../graph/view/view.ts'
import { networkFormat, renderNetwork } from '../rendering/network.ts'
import { pictureFormat, renderPicture } from '../rendering/picture.ts'
import type { RenderedFile } from '../rendering/rendered-file.ts'
import type { Settings } from '../settings.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { withGraph } from './open-graph.ts'
import type { Terminal } from './terminal.ts'

export interface ExportRequest {
  /** `network` or `picture`. */
  readonly what: string
  /** A query string, with or without `?`. */
  readonly view: string
  /** One file a format, which its ending names. */
  readonly out: readonly string[]
}

type Render = (context: TraversalContext, view: View) => Promise<RenderedFile>

/** Writes the files; the exit code. Throws BAD_USER_INPUT before anything is written. */
export async function exportCommand(request: ExportRequest, settings: Settings, terminal: Terminal): Promise<number> {
  const view = parseView(request.view)
  const files = request.out.map((path) => ({ path, render: renderOf(request.what, extname(path).slice(1), settings) }))
  await withGraph(settings, async (context) => {
    for (const { path, render } of files) {
      await save(path, await render(context, view))
      terminal.note(`wrote ${path}`)
    }
  })
  return 0
}

function renderOf(what: string, ending: string, { publicUrl }: Settings): Render {
  switch (what) {
    case 'network': {
      const format = networkFormat(ending)
      return (context, view) => renderNetwork(context, view, format)
    }
    case 'picture': {
      const format = pictureFormat(ending)
      return (context, view) => renderPicture(context, view, { format, publicUrl })
    }
    default:
      throw new ExplorerError('BAD_USER_INPUT', `unknown export: ${what} (expected network or picture)`)
  }
}

/** Written aside and renamed, so that a file that was there is replaced whole or not at all. */
async function save(path: string, { pieces }: RenderedFile): Promise<void> {
  const aside = `${path}.part`
  try {
    await writeFile(aside, pieces)
    await rename(aside, path)
  } catch (error) {
    throw new ExplorerError('BAD_USER_INPUT', `unwritable file: ${path} (expected a path this user may write)`, {
      cause: error,
    })
  }
}
