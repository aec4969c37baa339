/** The full texts of sources that are at hand on this machine: in the folders of texts, or beside a dataset. */
import { ExplorerError } from '../graph/error.ts'
import type { SourceText, TextShelf } from '../graph/source-text.ts'
import { findTexts, readSourceText } from '../loading/read-texts.ts'

/** The shelf of some folders; a text is read at its first use and kept. Throws BAD_USER_INPUT for a folder that can't be read. */
export async function openTextShelf(folders: readonly string[]): Promise<TextShelf> {
  const paths = await findTexts(folders, (place, message) => {
    const { file } = place()
    throw new ExplorerError('BAD_USER_INPUT', `invalid --texts: ${file}, ${message()}`)
  })
  const read = new Map<string, Promise<SourceText | null>>()
  return {
    has: (sha256) => paths.has(sha256),
    read: (sha256) => {
      const path = paths.get(sha256)
      if (path === undefined) return Promise.resolve(null)
      const text = read.get(sha256) ?? readWhole(path)
      read.set(sha256, text)
      return text
    },
  }
}

async function readWhole(path: string): Promise<SourceText | null> {
  const found = await readSourceText(path)
  return 'wrong' in found ? null : found.text
}
