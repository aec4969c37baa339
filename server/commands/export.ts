/** `signatory export network|picture|evidence|table|dataset [VIEW] --out FILE…`: what `/export` gives, with no server running. */
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ExplorerError } from '../graph/error.ts'
import { inChunks } from '../rendering/chunks.ts'
import { exportOfFile } from '../rendering/exports.ts'
import { openRenderPool } from '../rendering/render-pool.ts'
import type { RenderedFile } from '../rendering/rendered-file.ts'
import type { Settings } from '../settings.ts'
import { withGraph } from './open-graph.ts'
import type { Terminal } from './terminal.ts'

export interface ExportRequest {
  /** `network`, `picture`, `evidence`, `table` or `dataset`. */
  readonly what: string
  /** A query string, with or without `?`. */
  readonly view: string
  /** One file a format, which its ending names. */
  readonly out: readonly string[]
}

/** Writes the files; the exit code. Throws BAD_USER_INPUT before anything is written. */
export async function exportCommand(request: ExportRequest, settings: Settings, terminal: Terminal): Promise<number> {
  const pool = openRenderPool(settings.rendering)
  const options = { publicUrl: settings.publicUrl, draw: pool.draw }
  try {
    const files = request.out.map((path) => ({
      path,
      asked: exportOfFile(request.what, basename(path), options)(request.view),
    }))
    await withGraph(settings, async (context) => {
      const warnings = new Set<string>()
      for (const { path, asked } of files) {
        const file = await asked.render(context)
        await save(path, file)
        terminal.note(`wrote ${path}`)
        for (const warning of file.warnings ?? []) warnings.add(warning)
      }
      for (const warning of warnings) terminal.note(warning)
    })
    return 0
  } finally {
    await pool.close()
  }
}

/** Written aside and renamed, so that a file that was there is replaced whole or not at all. */
async function save(path: string, { pieces }: RenderedFile): Promise<void> {
  const aside = `${path}.part`
  try {
    await writeFile(aside, inChunks(pieces))
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    // What goes wrong in making the pieces is told as it is; what has a system call is the disk's.
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new ExplorerError('BAD_USER_INPUT', `unwritable file: ${path} (expected a path this user may write)`, {
      cause: error,
    })
  }
}
