/** A Chromium to test with, in DESIGN's order: CHROMIUM_PATH, one on the PATH, the one npm brought. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { brotliDecompressSync } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'

const root = join(import.meta.dirname, '../..')
const flags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A running browser. Throws with a sentence where there is none to run. */
export async function openBrowser(): Promise<Browser> {
  const found = process.env['CHROMIUM_PATH'] ?? onPath()
  if (found !== null) return launch(found)
  const shipped = unpackShipped()
  try {
    return await launch(shipped.program)
  } catch (error) {
    // A machine without the libraries that every desktop has: npm brought them too.
    if (!/shared libraries|cannot open shared object/.test(String(error))) throw error
    return launch(shipped.program, { ...process.env, LD_LIBRARY_PATH: join(shipped.folder, 'lib') })
  }
}

function launch(executablePath: string, env?: NodeJS.ProcessEnv): Promise<Browser> {
  // Chromium's sandbox does not run for root, and only then is it done without.
  const isRoot = process.getuid?.() === 0
  const given = Object.entries(env ?? process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return chromium.launch({
    executablePath,
    args: isRoot ? [...flags, '--no-sandbox'] : flags,
    env: Object.fromEntries(given),
  })
}

function onPath(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null
}

interface Shipped {
  readonly folder: string
  readonly program: string
}

/** Unpacks the browser that npm brought, once a version: beside, then renamed, so that nobody meets half of it. */
function unpackShipped(): Shipped {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packed = join(dirname(entry), '../..')
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { readonly version: string }
  const cache = join(root, 'node_modules/.cache/signatory')
  const folder = join(cache, `chromium-${version}`)
  const program = join(folder, 'chromium')
  if (existsSync(program)) return { folder, program }
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'unpacking-'))
  writeFileSync(join(fresh, 'chromium'), unpacked(join(packed, 'bin/chromium.br')))
  chmodSync(join(fresh, 'chromium'), 0o755)
  spawnSync('tar', ['-x', '-C', fresh], { input: unpacked(join(packed, 'bin/al2023.tar.br')) })
  try {
    renameSync(fresh, folder)
  } catch {
    // Another run was first; its copy is as good.
    rmSync(fresh, { recursive: true, force: true })
  }
  return { folder, program }
}

function unpacked(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file))
}
