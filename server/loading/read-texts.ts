/** Finds the full texts of sources: beside the dataset, or in folders of texts by their sha256. */
import { createHash } from 'node:crypto'
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unreadable, wrongAsFile } from './check-bytes.ts'
import { startOf, type Report } from './fault.ts'
import { sourceText, type SourceText } from '../graph/source-text.ts'

/** Largest text: it is read whole. */
const limitBytes = 200_000_000

/** The paths of the files of some folders, by the sha256 of their bytes. Folders in them are not looked into. */
export async function findTexts(folders: readonly string[], report: Report): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const folder of folders) {
    for (const path of await filesIn(folder, report)) {
      const sha256 = (await wrongAsFile(path)) === null ? await sha256OrNull(path) : null
      if (sha256 !== null) found.set(sha256, path)
    }
  }
  return found
}

/** A file that can't be read is not the text that is looked for. */
async function sha256OrNull(path: string): Promise<string | null> {
  try {
    return await sha256OfFile(path)
  } catch {
    return null
  }
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
  const wrong = await wrongAsFile(path, limitBytes)
  if (wrong !== null) return { wrong }
  try {
    const bytes = await readFile(path)
    if (!isUtf8(bytes)) return { wrong: 'invalid encoding (expected UTF-8)' }
    return { text: sourceText(bytes.toString('utf8')), sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    return { wrong: unreadable(error) }
  }
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
