/** Hashes that tell one load from another. */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ScriptLibrary } from '../engine/scripts.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { canonicalJson, sha256 } from './canonical.ts'
import { unreadable } from './check-bytes.ts'
import type { Corpus } from './corpus.ts'
import { sha256OfFile } from './read-texts.ts'

/** Counts up whenever derived properties change, so that stores made before are made anew. */
const storeFormat = 1

/** The data version: sha256 of the canonical JSON of the checked rows by id, whatever the order of rows, columns and folders. */
export function versionOf({ datasets, nodes, citations, relations }: Corpus): string {
  const hash = createHash('sha256')
  for (const [name, entries] of Object.entries({ datasets, nodes, citations, relations })) {
    hash.update(`${name}\n`)
    for (const entry of entries) hash.update(`${canonicalJson(entry)}\n`)
  }
  return hash.digest('hex')
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

/** sha256 over the names and bytes of the files in dataset folders, read in pieces; equal for the same folders in any order. */
export async function inputsOf(folders: readonly string[]): Promise<string> {
  const hashes: string[] = []
  for (const folder of folders) hashes.push(await hashOfFolder(folder))
  return sha256(hashes.sort().join('\n'))
}

/** A file that can't be read counts with its error: the check will say what is wrong. */
async function hashOfFolder(folder: string): Promise<string> {
  const lines: string[] = []
  try {
    for (const name of (await readdir(folder)).sort()) {
      if (!name.startsWith('.')) lines.push(`${name} ${await hashOfFile(join(folder, name))}`)
    }
  } catch (error) {
    lines.push(unreadable(error))
  }
  return sha256(lines.join('\n'))
}

async function hashOfFile(path: string): Promise<string> {
  try {
    return await sha256OfFile(path)
  } catch (error) {
    return unreadable(error)
  }
}
