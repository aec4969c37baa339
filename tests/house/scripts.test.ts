/** Every text that reaches an engine is a file whose header says what it takes and gives, and stays off the forms of DIALECT that differ. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readScripts } from '../../server/engine/scripts.ts'

const root = join(import.meta.dirname, '../..')
const scripts = readScripts(join(root, 'cypher'))
const all = [...scripts.all.values()]
const sources = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'server', file), 'utf8'))
  .join('\n')

/** Forms that one engine refuses, or answers quietly with something else. */
const refused: Readonly<Record<string, RegExp>> = {
  'a path function': /\b(shortestPath|allShortestPaths|ANY SHORTEST)\b/,
  'a quantified path': /\)\s*[-<>[\]:\w|]*-\s*\{\d/,
  'the engine’s own id': /\b(elementId|id)\s*\(/,
  'a label expression': /:\w+[&!|]\w+\s*[){]/,
  'COLLECT {}': /\bCOLLECT\s*\{/,
  'OPTIONAL CALL': /\bOPTIONAL\s+CALL\b/,
  'CALL … IN TRANSACTIONS': /\bIN\s+TRANSACTIONS\b/,
  OFFSET: /\bOFFSET\b/,
  'a computed LIMIT': /\bLIMIT\s+(?!\$\w+\s*($|;)|\d+)/m,
  'a dynamic label': /:\$\(/,
  'a named graph procedure': /\bCALL\s+\w+\./,
}

describe.each(all.map((script) => [script.name, script] as const))('%s', (_, script) => {
  const body = script.statements.join('\n').replace(/\blabels\(|\btype\(/g, '')

  it('names exactly the parameters it uses', () => {
    const used = new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name))
    expect([...script.parameters].sort()).toEqual([...used].sort())
  })

  it('names exactly the columns it returns', () => {
    const returned = script.statements.flatMap((statement) => [
      ...(statement.split(/\bRETURN\b/).at(-1) ?? '').matchAll(/\bAS (\w+)/g),
    ])
    const columns = body.includes('RETURN') ? returned.map(([, name]) => name) : []
    expect(script.columns).toEqual(columns)
  })

  it('says what it does', () => {
    expect(script.purpose.length).toBeGreaterThan(10)
  })

  it('keeps to the forms that mean the same on both engines', () => {
    expect(Object.keys(refused).filter((form) => refused[form]?.test(body))).toEqual([])
  })

  it('is used', () => {
    const [folder, name] = [script.name.split('/')[0] ?? '', script.name.split('/').at(-1) ?? '']
    const isMadeByName = ['load'].includes(folder)
    expect(isMadeByName || sources.includes(`'${name}'`) || sources.includes(`'${script.name}'`)).toBe(true)
  })
})

it('the list of scripts is the one reviewed', async () => {
  const lines = all.map(
    ({ name, parameters, columns }) => `${name} (${parameters.join(', ')}) → ${columns.join(', ') || 'nothing'}`,
  )
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/scripts.txt')
})
