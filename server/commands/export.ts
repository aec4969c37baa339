/** `signatory export network|picture|evidence [VIEW] --out FILE…`: what `/export` gives, with no server running. */
import { rename, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { ExplorerError } from '../graph/error.ts'
import { parseView } from '../graph/view/view.ts'
import { exportNamed } from '../rendering/exports.ts'
import type { RenderedFile } from '../rendering/rendered-file.ts'
import type { Settings } from '../settings.ts'
import { withGraph } from './open-graph.ts'
import type { Terminal } from './terminal.ts'

export interface ExportRequest {
  /** `network`, `picture` or `evidence`. */
  readonly what: string
  /** A query string, with or without `?`. */
  readonly view: string
  /** One file a format, which its ending names. */
  readonly out: readonly string[]
}

/** Writes the files; the exit code. Throws BAD_USER_INPUT before anything is written. */
export async function exportCommand(request: ExportRequest, settings: Settings, terminal: Terminal): Promise<number> {
  const view = parseView(request.view)
  const files = request.out.map((path) => ({
    path,
    render: exportNamed(request.what, extname(path).slice(1), settings),
  }))
  await withGraph(settings, async (context) => {
    for (const { path, render } of files) {
      await save(path, await render(context, view))
      terminal.note(`wrote ${path}`)
    }
  })
  return 0
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
