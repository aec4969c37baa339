/** Script files: header, parameters, columns, statements. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseScript, readScripts, splitStatements } from '../../server/engine/scripts.ts'

describe('a script', () => {
  it('says in its header what it does, takes and gives', () => {
    const script = parseScript(
      'read/nodes',
      '// Nodes by id.\n// $ids: list of ids\n// > node: all its properties\nMATCH (n) RETURN n{.*} AS node\n',
    )
    expect(script).toMatchObject({
      name: 'read/nodes',
      purpose: 'Nodes by id.',
      parameters: ['ids'],
      columns: ['node'],
    })
    expect(script.statements).toEqual(['MATCH (n) RETURN n{.*} AS node'])
  })

  it.each([
    ['two statements', 'A; B', ['A', 'B']],
    ['a semicolon in a string', `RETURN ';' AS a; B`, [`RETURN ';' AS a`, 'B']],
    ['a semicolon in a double-quoted string', 'RETURN "a;b" AS a', ['RETURN "a;b" AS a']],
    ['an escaped quote', String.raw`RETURN 'it\'s; fine' AS a; B`, [String.raw`RETURN 'it\'s; fine' AS a`, 'B']],
    ['a semicolon in backticks', 'RETURN `a;b`; B', ['RETURN `a;b`', 'B']],
    ['a semicolon in a comment', 'A // not; here\n; B /* nor; here */', ['A', 'B']],
    ['slashes that start no comment', 'RETURN 4 / 2 AS a', ['RETURN 4 / 2 AS a']],
    ['nothing but comments', '// a\n/* b */ ;;', []],
    ['a byte order mark', '\uFEFFA; B', ['A', 'B']],
  ])('splits at semicolons: %s', (_, text, statements) => {
    expect(parseScript('x', text).statements).toEqual(statements)
    expect(splitStatements(text.replace('\uFEFF', ''))).toEqual(statements)
  })
})

describe('a folder of scripts', () => {
  it('names them by path, and an unknown name is a fault', () => {
    const folder = mkdtempSync(join(tmpdir(), 'signatory-scripts-'))
    writeFileSync(join(folder, 'a.cypher'), '// A.\nRETURN 1 AS one')
    writeFileSync(join(folder, 'notes.txt'), 'not a script')
    const scripts = readScripts(folder)
    expect([...scripts.all.keys()]).toEqual(['a'])
    expect(() => scripts.named('b')).toThrow('unknown script: b')
  })

  it('has another hash when a text changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'signatory-scripts-'))
    writeFileSync(join(folder, 'a.cypher'), 'RETURN 1 AS one')
    const before = readScripts(folder).hash
    expect(readScripts(folder).hash).toBe(before)
    writeFileSync(join(folder, 'a.cypher'), 'RETURN 2 AS one')
    expect(readScripts(folder).hash).not.toBe(before)
  })
})
