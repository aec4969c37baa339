/** Copies of datasets in a folder of their own, with changes: what a careless hand may do to them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../server/loading/check.ts'
import { formatFaults } from '../../server/loading/report.ts'

export const tiny = 'tests/fixtures/tiny'

/** By file: its new text or bytes, what becomes of its text, or `null` where it goes away. */
export type Changes = Readonly<Record<string, string | Buffer | ((text: string) => string) | null>>

/** A new folder below the system's own for such things; `remove` ends it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'signatory-test-'))
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** Copies the tiny dataset to a folder and changes it there. */
export function copyTiny(to: string, changes: Changes = {}): string {
  cpSync(tiny, to, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const path = join(to, file)
    if (change === null) rmSync(path)
    else writeFileSync(path, typeof change === 'function' ? change(readFileSync(path, 'utf8')) : change)
  }
  return to
}

/** The faults of a dataset as lines, without the folder's own path. */
export async function faultLines(
  folders: readonly string[],
  texts: readonly string[] = [],
): Promise<readonly string[]> {
  const result = await check({ folders, texts })
  if (result.kind === 'sound') return []
  const [root = ''] = folders
  return formatFaults(result.faults).map((line) => line.replaceAll(`${root}/`, '').replaceAll(root, '.'))
}
