/** Finds the full texts of sources: beside the dataset, or in folders of texts by their sha256. */
import { createHash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unreadable, wrongAsFile } from './check-bytes.ts'
import { startOf, type Report } from './fault.ts'
import { sourceText, type SourceText } from './source-text.ts'

/** The paths of the files of some folders, by the sha256 of their bytes. Folders in them are not looked into. */
export async function findTexts(folders: readonly string[], report: Report): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const folder of folders) {
    for (const path of await filesIn(folder, report)) {
      if ((await wrongAsFile(path)) === null) found.set(await sha256OfFile(path), path)
    }
  }
  return found
}

/** The sha256 of a file's bytes, read in pieces. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}

/** A text with the sha256 of its bytes, or what keeps it from being read. */
export type ReadText = { readonly text: SourceText; readonly sha256: string } | { readonly wrong: string }

/** Reads the full text of a source. */
export async function readSourceText(path: string): Promise<ReadText> {
  const wrong = await wrongAsFile(path)
  if (wrong !== null) return { wrong }
  const bytes = await readFile(path)
  if (!isUtf8(bytes)) return { wrong: 'invalid encoding (expected UTF-8)' }
  return { text: sourceText(bytes.toString('utf8')), sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function filesIn(folder: string, report: Report): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort().map((name) => join(folder, name))
  } catch (error) {
    const message = unreadable(error, 'folder')
    report(
      () => startOf(folder),
      () => message,
    )
    return []
  }
}
