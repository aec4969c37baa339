/** Nodes of other versions, from npm: each is fetched once and kept in `.signatory/node`. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../../.signatory/node')
const packageName = `node-${process.platform}-${process.arch}`

/** The program of a version of Node. Throws what npm said where it can't be fetched. */
export function nodeProgram(version: string): string {
  const folder = join(kept, version)
  if (!existsSync(folder)) fetchNode(version, folder)
  return join(folder, 'node_modules', packageName, 'bin/node')
}

/** Made whole by a rename, so that nobody meets half of it. */
function fetchNode(version: string, folder: string): void {
  const part = `${folder}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  const parameters = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', part, `${packageName}@${version}`]
  const { status, stdout, stderr } = spawnSync('npm', parameters, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Node ${version} could not be fetched from npm: ${stdout}${stderr}`)
  renameSync(part, folder)
}
