/** Reads the `.cypher` files: constant texts, each opening with what it does, its parameters and its columns. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExplorerError } from '../graph/error.ts'

/** A named text, as its file says. Header lines: `// $name: shape` for a parameter, `// > name: meaning` for a column. */
export interface Script {
  /** Path below `cypher/` without ending: `read/signings`, `load/node/agency`. */
  readonly name: string
  /** What it does: the first comment lines. */
  readonly purpose: string
  readonly parameters: readonly string[]
  readonly columns: readonly string[]
  /** The whole file. */
  readonly text: string
  /** Its statements, without comments. */
  readonly statements: readonly string[]
}

/** All scripts of a folder, by name. */
export interface ScriptLibrary {
  readonly all: ReadonlyMap<string, Script>
  /** The script of that name. Throws INTERNAL where there is none. */
  readonly named: (name: string) => Script
  /** sha256 of all names and texts. */
  readonly hash: string
}

/** Reads every `.cypher` file below a folder. */
export function readScripts(folder: string): ScriptLibrary {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
  const all = new Map(
    files.map((file) => [nameOfFile(file), parseScript(nameOfFile(file), readFileSync(join(folder, file), 'utf8'))]),
  )
  return { all, named: (name) => find(all, name), hash: hashOf([...all.values()]) }
}

/** Parses a script's text; its header is the comment lines before the first statement. */
export function parseScript(name: string, file: string): Script {
  const text = file.replace(/^\uFEFF/, '')
  const header = text.split('\n').slice(
    0,
    text.split('\n').findIndex((line) => !line.startsWith('//')),
  )
  const lines = header.map((line) => line.replace(/^\/\/\s?/, ''))
  return {
    name,
    purpose: lines.filter((line) => !/^[$>]/.test(line)).join(' '),
    parameters: lines.flatMap((line) => /^\$(\w+):/.exec(line)?.[1] ?? []),
    columns: lines.flatMap((line) => /^> (\w+):/.exec(line)?.[1] ?? []),
    text,
    statements: splitStatements(text),
  }
}

/** The statements of a text, split at `;` outside strings, comments and backticks; comments and empty pieces dropped. */
export function splitStatements(text: string): readonly string[] {
  const tokens =
    text.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"`;/]+|\//g) ?? []
  const pieces: string[][] = [[]]
  for (const token of tokens) {
    if (token === ';') pieces.push([])
    else if (!token.startsWith('//') && !token.startsWith('/*')) pieces.at(-1)?.push(token)
  }
  return pieces.map((piece) => piece.join('').trim()).filter((piece) => piece !== '')
}

function nameOfFile(file: string): string {
  return file.replace(/\.cypher$/, '')
}

function find(all: ReadonlyMap<string, Script>, name: string): Script {
  const script = all.get(name)
  if (script === undefined) throw new ExplorerError('INTERNAL', `unknown script: ${name}`)
  return script
}

function hashOf(scripts: readonly Script[]): string {
  const hash = createHash('sha256')
  for (const { name, text } of scripts) hash.update(`${name}\n${text}\n`)
  return hash.digest('hex')
}
