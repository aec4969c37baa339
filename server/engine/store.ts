/**
 * The store folder of the embedded engine: one file a version, and `current`, a small file that names the one to read
 * (INTERFACES, Store).
 */
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unwatchFile,
  watchFile,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { ExplorerError } from '../graph/error.ts'
import type { Stamp } from './engine.ts'

/** What `current` says. */
export interface Current extends Stamp {
  readonly file: string
}

const watchIntervalMs = 300
const versionFile = /\.grafeo(\.wal)?$/

/** Calls back whenever `current` names another file; returns what stops it. */
export function watchCurrent(store: string, changed: () => void): () => void {
  const path = join(store, 'current')
  let file = readCurrentOrNull(store)?.file
  const look = () => {
    const now = readCurrentOrNull(store)?.file
    if (now === undefined || now === file) return
    file = now
    changed()
  }
  // Polling: folder events are lost on network disks and in some containers, and one stat costs microseconds.
  watchFile(path, { interval: watchIntervalMs, persistent: false }, look)
  return () => {
    unwatchFile(path, look)
  }
}

/** What `current` says, or `null` where nothing was ever loaded. Throws STORE_UNUSABLE where it can't be read. */
export function readCurrent(store: string): Current | null {
  let text: string
  try {
    text = readFileSync(join(store, 'current'), 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw unusable(`unreadable store: ${store} (expected a folder this user may read)`, error)
  }
  const current = parseCurrent(text)
  if (current === null)
    throw unusable(`invalid store: ${join(store, 'current')} (remove the folder ${store} and load again)`)
  return current
}

/** As `readCurrent`, but a damaged pointer counts as none: whoever writes replaces it. */
export function readCurrentOrNull(store: string): Current | null {
  try {
    return readCurrent(store)
  } catch {
    return null
  }
}

function parseCurrent(text: string): Current | null {
  try {
    const { file, version, inputs, maker, loadedAt } = JSON.parse(text) as Readonly<Record<string, unknown>>
    const isWhole = [file, version, inputs, maker, loadedAt].every((value) => typeof value === 'string')
    return isWhole ? ({ file, version, inputs, maker, loadedAt } as Current) : null
  } catch {
    return null
  }
}

/** Makes a version the current one: written aside, forced to disk, then renamed, so that a reader sees the old or the new. */
export function publish(store: string, current: Current): void {
  const aside = join(store, 'current.new')
  writeFileSync(aside, `${JSON.stringify(current, null, 2)}\n`)
  for (const path of [join(store, current.file), aside]) forceToDisk(path)
  renameSync(aside, join(store, 'current'))
}

function forceToDisk(path: string): void {
  const handle = openSync(path, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** Makes the store folder. Throws STORE_UNUSABLE where this user may not write it. */
export function makeFolder(store: string): void {
  try {
    mkdirSync(store, { recursive: true })
    accessSync(store, constants.W_OK)
  } catch (error) {
    throw unusable(
      `unwritable store: ${store} (expected a folder this user may write; name another with --store)`,
      error,
    )
  }
}

/** Removes what dead loads left and what nobody will open again; open readers keep theirs. */
export function removeOthers(store: string, keep: string | undefined): void {
  for (const file of readdirSync(store)) {
    if (versionFile.test(file) && file !== keep) rmSync(join(store, file), { force: true, recursive: true })
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** The error of a store that can't be used, its message saying what to do. */
export function unusable(message: string, cause?: unknown): ExplorerError {
  return new ExplorerError('STORE_UNUSABLE', message, { cause })
}
