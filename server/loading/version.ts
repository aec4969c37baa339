/** Hashes that tell one load from another. */
import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ScriptLibrary } from '../engine/scripts.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { canonicalJson, sha256 } from './canonical.ts'
import { unreadable } from './check-bytes.ts'
import type { Corpus } from './corpus.ts'
import { sha256OfFile } from './read-texts.ts'

/** Counts up whenever derived properties or versions are made otherwise, so that stores made before are made anew. */
const storeFormat = 2

/** Characters. */
const hashedAtOnce = 1 << 16

/**
 * The data version: sha256 of the canonical JSON of the checked rows by id, defaults filled in, whatever the order of rows,
 * columns and folders.
 */
export function versionOf({ datasets, nodes, citations, relations }: Corpus): string {
  const hash = createHash('sha256')
  let text = ''
  for (const [name, entries] of Object.entries({ datasets, nodes, citations, relations })) {
    text += `${name}\n`
    for (const entry of entries) {
      text += `${canonicalJson(entry)}\n`
      // In pieces: a call a row takes longer than the hash.
      if (text.length < hashedAtOnce) continue
      hash.update(text)
      text = ''
    }
  }
  return hash.update(text).digest('hex')
}

/** sha256 over what makes a store from rows: the load scripts, the vocabulary, the format of what is stored. */
export function makerOf({ all }: ScriptLibrary): string {
  const scripts = [...all.values()].filter(({ name }) => name === 'schema' || name.startsWith('load/'))
  const texts = scripts.map(({ name, text }) => [name, text]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  const { kinds, relationTypes, modalities, bases, datePrecisions, dateBases } = vocabulary
  return sha256(
    canonicalJson({ storeFormat, texts, kinds, relationTypes, modalities, bases, datePrecisions, dateBases }),
  )
}

/**
 * sha256 over what a load reads: names and bytes of the files in dataset folders, read in pieces, and names and sizes of those
 * in folders of texts; equal for the same folders in any order.
 */
export async function inputsOf(folders: readonly string[], texts: readonly string[] = []): Promise<string> {
  const hashes: string[] = []
  for (const folder of folders) hashes.push(await hashOfFolder(folder, sha256OfFile))
  // Texts are not stored, only looked for by their sha256; they may be many.
  for (const folder of texts) hashes.push(await hashOfFolder(folder, sizeOfFile))
  return sha256(hashes.sort().join('\n'))
}

async function hashOfFolder(folder: string, read: (path: string) => Promise<string>): Promise<string> {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
    const lines: string[] = []
    for (const name of names) lines.push(`${name} ${await orError(read, join(folder, name))}`)
    return sha256(lines.join('\n'))
  } catch (error) {
    return sha256(unreadable(error))
  }
}

async function sizeOfFile(path: string): Promise<string> {
  return String((await stat(path)).size)
}

/** A file that can't be read counts with its error: the check will say what is wrong. */
async function orError(read: (path: string) => Promise<string>, path: string): Promise<string> {
  try {
    return await read(path)
  } catch (error) {
    return unreadable(error)
  }
}
