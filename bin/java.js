/** Finds the Java machines of this computer. Plain JavaScript, as all in bin/ that runs before anything is built. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const program = process.platform === 'win32' ? 'java.exe' : 'java'

/** Folders whose folders are Java machines, and where in each the machine is. */
const usualPlaces = [
  ['/usr/lib/jvm', ''],
  ['/opt/java', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  ['C:\\Program Files\\Java', ''],
  ['C:\\Program Files\\Eclipse Adoptium', ''],
]

/**
 * The oldest Java that is new enough: what a release was made with runs it best. JAVA_HOME, the PATH and the usual places are looked at.
 * @param {number} oldest the first version that will do
 * @returns {{ path: string, version: number } | undefined}
 */
export function findJava(oldest) {
  return allJavas().find(({ version }) => version >= oldest)
}

let found

function allJavas() {
  found ??= [...new Set(candidates().filter(existsSync).map(realpath))]
    .map((path) => ({ path, version: versionOf(path) }))
    .sort((a, b) => a.version - b.version)
  return found
}

function candidates() {
  const homes = usualPlaces.flatMap(([folder, inside]) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, inside)) : [],
  )
  const { JAVA_HOME = '', PATH = '' } = process.env
  return [
    ...[JAVA_HOME, ...homes].filter((home) => home !== '').map((home) => join(home, 'bin', program)),
    ...PATH.split(delimiter).map((folder) => join(folder, program)),
  ]
}

function realpath(path) {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** 17 of `openjdk version "17.0.15"`; 0 where it does not run. */
function versionOf(path) {
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8' })
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0)
}
