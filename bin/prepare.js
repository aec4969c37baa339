/** Makes a fresh clone ready to run: Node is new enough, packages are installed, what changed is built. Plain JavaScript, because nothing is installed yet. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const oldestNode = [20, 19]

// Node 20 warns that JSON imports are experimental; they are stable since and nothing a reader can act on.
process.removeAllListeners('warning')
process.on('warning', (warning) => {
  if (!/JSON modules/.test(warning.message)) console.error(`${warning.name}: ${warning.message}`)
})

/**
 * Installs and builds what is missing or out of date; false, with a sentence on stderr, where that can't be done.
 * @param {{ client: boolean }} parts whether the browser's part is needed too
 */
export function prepare({ client }) {
  return (
    isNodeNewEnough() &&
    install() &&
    build('server', ['server', 'data/vocabulary.json'], ['tsc', '-b', 'server']) &&
    (!client ||
      build(
        'client',
        ['client', 'server/graph', 'data/vocabulary.json', 'vite.config.ts'],
        ['vite', 'build', '--logLevel', 'warn'],
      ))
  )
}

/** Runs a package's command in the project's folder, its output shown; whether it ended well. */
export function runTool([tool, ...rest]) {
  return run(process.execPath, [toolPath(tool), ...rest])
}

/** Installs from the lock file where that was not done since it changed. */
export function install() {
  const done = join(root, 'node_modules/.package-lock.json')
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return true
  console.error('installing packages from the lock file (once) …')
  const isInstalled = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (!isInstalled) console.error('the packages could not be installed: check the network, then try again')
  return isInstalled
}

export function isNodeNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const isNew = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  if (!isNew)
    console.error(
      `unsupported Node ${process.versions.node}: Signatory needs Node ${oldestNode.join('.')} or newer (https://nodejs.org)`,
    )
  return isNew
}

function build(name, sources, command) {
  const stampFile = join(root, 'dist', `${name}.built`)
  const stamp = fingerprint([...sources, 'package-lock.json', 'tsconfig.base.json'])
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  console.error(`building the ${name} …`)
  if (!runTool(command)) {
    console.error(`the ${name} could not be built: see the messages above`)
    return false
  }
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile, stamp)
  return true
}

/** A hash over names, sizes and times of the files below some paths. */
function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesBelow(join(root, path))) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\n${size}\n${mtimeMs}\n`)
    }
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function toolPath(tool) {
  const packages = {
    tsc: 'typescript/bin/tsc',
    vite: 'vite/bin/vite.js',
    vitest: 'vitest/vitest.mjs',
    eslint: 'eslint/bin/eslint.js',
    prettier: 'prettier/bin/prettier.cjs',
  }
  return join(root, 'node_modules', packages[tool])
}

function run(program, parameters) {
  return (
    spawnSync(program, parameters, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: program.endsWith('.cmd'),
    }).status === 0
  )
}
