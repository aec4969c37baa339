/** A load that is killed at any moment leaves the old version or the new one, whole. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../server/engine/embedded.ts'
import type { Engine } from '../../server/engine/engine.ts'
import { parseScript, readScripts } from '../../server/engine/scripts.ts'

const kills = 20
const agreements = 3000
const platforms = 50

let folder: string
let engine: Engine
beforeAll(() => {
  // Workers of a test can't be killed alone, so the command line is, as built.
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'server'])
  folder = mkdtempSync(join(tmpdir(), 'signatory-kill-'))
  writeDataset('first')
  writeDataset('second')
  const neo4j = { uri: '', username: '', password: '', database: '' }
  engine = openEmbedded({ store: join(folder, 'store'), neo4j, scripts: readScripts('cypher') })
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test(`after each of ${String(kills)} kills there is one whole version, and the next load goes through`, async () => {
  const start = performance.now()
  await load('first', null)
  const fullMs = performance.now() - start
  const seen: string[] = []
  while (seen.length < kills) {
    const before = await edition()
    const next = before === 'first' ? 'second' : 'first'
    // Versions change hands within some milliseconds near the end: every third kill falls there, the others anywhere.
    const wasKilled = await load(next, seen.length % 3 === 2 ? handOver : () => wait(Math.random() * fullMs))
    const after = await edition()
    expect([before, next]).toContain(after)
    if (wasKilled) seen.push(after === before ? 'old' : 'new')
    else expect(after).toBe(next)
  }
  expect(seen).toContain('old')
  await load('second', null)
  expect(await edition()).toBe('second')
})

/** Loads by the command line; kills it when a moment has come. Whether it was killed before its end. */
async function load(name: string, moment: (() => Promise<unknown>) | null): Promise<boolean> {
  const args = ['dist/server/main.js', 'load', '--data', join(folder, name), '--store', join(folder, 'store')]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', (code, signal) => {
      if (signal === null) expect(code).toBe(0)
      resolve(signal === 'SIGKILL')
    })
  })
  if (moment !== null) {
    await Promise.race([ended, moment()])
    child.kill('SIGKILL')
  }
  return await ended
}

/** Up to six milliseconds after the pointer to the current version begins to be written. */
async function handOver(): Promise<void> {
  const watcher = watch(join(folder, 'store'))
  await new Promise<void>((resolve) => {
    watcher.on('change', (_, file) => {
      if (String(file).startsWith('current')) resolve()
    })
  })
  watcher.close()
  await wait(Math.random() * 6)
}

/** The one edition that all nodes and relations of the store are of; fails where there are two, or where one is missing. */
async function edition(): Promise<string> {
  const reader = await engine.openReader()
  try {
    const run = (text: string) => reader.run(parseScript('test', text), {})
    const nodes = await run('MATCH (node:Entity) RETURN node.edition AS edition, count(node) AS number')
    const relations = await run('MATCH ()-[relation]->() RETURN relation.edition AS edition, count(relation) AS number')
    const name = nodes[0]?.['edition'] === 'second' ? 'second' : 'first'
    expect(nodes).toEqual([{ edition: name, number: agreements + platforms + 1 }])
    expect(relations).toEqual([{ edition: name, number: agreements * 2 }])
    return name
  } finally {
    await reader.close()
  }
}

function writeDataset(name: string): void {
  const rows = (number: number, row: (index: number) => string) =>
    Array.from({ length: number }, (_, index) => row(index))
  const tables: Readonly<Record<string, readonly string[]>> = {
    'sources.csv': ['id,name,edition', `source:s,某文,${name}`],
    'citations.csv': ['id,source,page', ...rows(agreements, (i) => `citation:c-${String(i)},source:s,${String(i)}`)],
    'platforms.csv': ['id,name,edition', ...rows(platforms, (i) => `platform:p-${String(i)},平台${String(i)},${name}`)],
    'agreements.csv': [
      'id,name,edition',
      ...rows(agreements, (i) => `agreement:a-${String(i)},协议${String(i)},${name}`),
    ],
    'relationships.csv': [
      'type,from,to,citations,edition',
      ...rows(agreements * 2, (i) => {
        const agreement = i >> 1
        const platform = (agreement + (i % 2) * 7) % platforms
        return `SIGNED,platform:p-${String(platform)},agreement:a-${String(agreement)},citation:c-${String(agreement)},${name}`
      }),
    ],
  }
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'datapackage.json'), JSON.stringify({ name: 'kill', version: '1' }))
  for (const [file, lines] of Object.entries(tables)) writeFileSync(join(folder, name, file), `${lines.join('\n')}\n`)
}
