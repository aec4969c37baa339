/** A file is the same, byte for byte, whichever Node makes it, over HTTP and from the command line, today and again. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePictures } from '../article-pictures.ts'
import { program, serve } from '../serve.ts'
import { nodeProgram } from './node-programs.ts'

/** The oldest that is promised, and those of the two lines after it. */
const versions = ['20.19.0', '22.23.3', '24.21.0']

const paths = [
  ...articlePictures.map((view) => `picture.svg?${view}`),
  ...['pdf', 'png'].flatMap((format) => articlePictures.slice(0, 3).map((view) => `picture.${format}?${view}`)),
  'picture.svg?text=outline',
  ...['json', 'cyjs', 'graphml', 'gexf', 'csv', 'nodes.csv', 'ndjson', 'cypher'].map(
    (format) => `network.${format}?view=network`,
  ),
  ...['csv', 'md', 'json', 'bib', 'csl'].map((format) => `evidence.${format}?view=network`),
  ...['Agency', 'dealings', 'participations', 'relations'].flatMap((rows) =>
    ['csv', 'ndjson', 'json'].map((format) => `table.${format}?rows=${rows}`),
  ),
  'dataset.zip',
]

/** Of the command line, which starts anew for each. */
const fromCommandLine = [
  ...articlePictures.slice(3, 5).map((view) => `picture.svg?${view}`),
  'picture.pdf?',
  'network.gexf?view=network',
  'evidence.csv?view=network',
]

const article = join(import.meta.dirname, '../../data/ecommerce-poverty')
let folder: string
let expected: Readonly<Record<string, string>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-same-'))
  expected = (await madeBy(process.execPath, 'here')).served
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.concurrent.each(versions)(
  'Node %s makes the files that this Node makes, twice, and the command line makes them too',
  async (version) => {
    const node = nodeProgram(version)
    expect((await promisify(execFile)(node, ['--version'])).stdout.trim()).toBe(`v${version}`)
    const { served, again, written } = await madeBy(node, version)
    expect(served).toEqual(expected)
    expect(again).toEqual(expected)
    expect(expected).toMatchObject(written)
    expect(Object.keys(written)).toHaveLength(fromCommandLine.length)
  },
)

/** The files that a Node makes, as their hashes by path. */
async function madeBy(node: string, name: string) {
  const store = join(folder, name)
  const { address, stop } = await serve({ data: article, store, node })
  try {
    const served = await hashes(paths, (path) => fetched(`${address}/export/${path}`))
    const again = await hashes(paths, (path) => fetched(`${address}/export/${path}`))
    const written = await hashes(fromCommandLine, (path) => exported(path, node, store))
    return { served, again, written }
  } finally {
    stop()
  }
}

async function hashes(all: readonly string[], bytesOf: (path: string) => Promise<Uint8Array>) {
  const found: Record<string, string> = {}
  for (const path of all)
    found[path] = createHash('sha256')
      .update(await bytesOf(path))
      .digest('hex')
  return found
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${await answer.text()}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** `picture.svg?form=parties` is `signatory export picture form=parties --out file.svg`. */
async function exported(path: string, node: string, store: string): Promise<Uint8Array> {
  const [, what = '', ending = '', question = ''] = /^(\w+)\.([\w.]+)\?(.*)$/.exec(path) ?? []
  const file = `${store}.${ending}`
  await promisify(execFile)(node, [program, 'export', what, question, '--store', store, '--out', file])
  return readFileSync(file)
}
