/** Where the project's own files are, and what is made of them for every command. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engine, Stamp } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import { readScripts, type ScriptLibrary } from '../engine/scripts.ts'
import { ExplorerError } from '../graph/error.ts'
import { makerOf } from '../loading/version.ts'
import type { Settings } from '../settings.ts'

/** The folder of package.json: this file runs from `server/` in tests and from `dist/server/` after a build. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

/** All scripts of this version. */
export function projectScripts(): ScriptLibrary {
  return readScripts(join(projectRoot, 'cypher'))
}

/** This software's version, from package.json. */
export function softwareVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

/** The engine that the settings name. */
export function openEngine({ engine, store, neo4j }: Settings, scripts: ScriptLibrary): Engine {
  return engines[engine]({ store, neo4j, scripts })
}

/** Throws STORE_UNUSABLE where a store was made by other scripts, another vocabulary or another format than this version's. */
export function refuseForeign(stamp: Stamp, scripts: ScriptLibrary): void {
  if (stamp.maker === makerOf(scripts)) return
  throw new ExplorerError(
    'STORE_UNUSABLE',
    'outdated store: it was written by another version of Signatory (run signatory load)',
  )
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new ExplorerError('INTERNAL', 'missing package.json above this file')
  return findRoot(parent)
}
