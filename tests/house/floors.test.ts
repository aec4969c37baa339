/** Each floor knows only what DESIGN lets it know, and imports form no circle. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Floor → what it may import besides itself, and the packages it may name. */
const floors: Readonly<Record<string, { readonly floors: readonly string[]; readonly packages: RegExp }>> = {
  'server/graph': { floors: ['data'], packages: /^(graphology(-|$)|fastest-levenshtein$)/ },
  'server/engine': { floors: ['server/graph'], packages: /^(node:|@grafeo-db\/js$|neo4j-driver$)/ },
  'server/loading': {
    floors: ['server/graph', 'server/engine'],
    packages: /^(node:|csv-parse|pinyin-pro$|fastest-levenshtein$)/,
  },
  'server/traversal': { floors: ['server/graph', 'server/engine'], packages: /^(node:|fastest-levenshtein$)/ },
  'server/api': {
    floors: ['server/graph', 'server/traversal'],
    packages: /^(graphql$|@graphql-tools\/schema$|graphql-jit$|dataloader$)/,
  },
  'server/rendering': {
    floors: ['server/graph', 'server/traversal'],
    packages: /^(node:|fflate$|piscina$|saxes$|fontkit$|subset-font$|pdfkit$|@resvg\/resvg-js$)/,
  },
  'server/http': {
    floors: ['server/graph', 'server/traversal', 'server/api', 'server/rendering'],
    packages:
      /^(node:|graphql(-yoga)?$|@graphql-yoga\/|@whatwg-node\/fetch$|sirv$|compression$|prom-client$|rate-limiter-flexible$)/,
  },
  'client/api': { floors: ['server/graph'], packages: /^@graphql-typed-document-node\/core$/ },
  'client/state': { floors: ['server/graph'], packages: /^$/ },
  'client/canvas': {
    floors: ['server/graph', 'client/api', 'client/state', 'client/text'],
    packages: /^(react|cytoscape)/,
  },
  'client/panels': { floors: ['server/graph', 'client/api', 'client/state', 'client/text'], packages: /^react/ },
}

/** Of the engine, loading and traversal know the contract and the texts, not the engines behind it. */
const contractOfEngine = ['server/engine/engine.ts', 'server/engine/scripts.ts']

interface Import {
  readonly file: string
  /** A path below the root, or a package. */
  readonly target: string
}

describe.each(Object.keys(floors))('%s', (floor) => {
  const rule = floors[floor] ?? { floors: [], packages: /^$/ }
  const imports = sourceFiles(floor).flatMap(importsOf)

  it('imports only the floors below it', () => {
    const ours = imports.filter(({ target }) => isOurs(target) && !isBelow(target, floor))
    expect(ours.filter(({ target }) => !rule.floors.some((below) => isBelow(target, below)))).toEqual([])
  })

  it('imports only the packages it may name', () => {
    const foreign = imports.filter(({ target }) => !isOurs(target) && !isStyle(target))
    expect(foreign.filter(({ target }) => !rule.packages.test(target))).toEqual([])
  })

  it('knows the engine only by its contract', () => {
    const engine = imports.filter(({ target }) => floor !== 'server/engine' && isBelow(target, 'server/engine'))
    expect(engine.filter(({ target }) => !contractOfEngine.includes(target))).toEqual([])
  })
})

describe('the whole house', () => {
  const files = [...sourceFiles('server'), ...sourceFiles('client')]
  const graph = new Map(files.map((file) => [file, importsOf(file).map(({ target }) => target)]))

  it('has no circle of imports', () => {
    expect(circles(graph)).toEqual([])
  })

  it('has no file named for nothing', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc|types)\.tsx?$/.test(file))).toEqual([])
  })

  it('reads argv, environment and exits in main.ts alone', () => {
    const touching = files.filter((file) => /\bprocess\.(argv|env|exit)\b/.test(readFileSync(join(root, file), 'utf8')))
    expect(touching).toEqual(['server/main.ts'])
  })
})

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file))
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const specifiers = [
    ...text.matchAll(/(?:^|\n)(?:import|export)\s[^'"]*?from '([^']+)'|import\('([^']+)'\)|\nimport '([^']+)'/g),
  ]
  return specifiers.map(([, from, dynamic, bare]) => ({
    file,
    target: resolveTarget(file, from ?? dynamic ?? bare ?? ''),
  }))
}

function resolveTarget(file: string, specifier: string): string {
  if (specifier.startsWith('#graph/')) return `server/graph/${specifier.slice('#graph/'.length)}.ts`
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier
}

function isOurs(target: string): boolean {
  return /^(server|client|data|tests)\//.test(target)
}

function isBelow(target: string, folder: string): boolean {
  return target.startsWith(`${folder}/`) || target.replace(/\.tsx?$/, '') === folder
}

function isStyle(target: string): boolean {
  return target.endsWith('.css')
}

/** Files that reach themselves. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reaches = (start: string) => {
    const seen = new Set<string>()
    const queue = [...(graph.get(start) ?? [])]
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      queue.push(...(graph.get(file) ?? []))
    }
    return seen.has(start)
  }
  return [...graph.keys()].filter(reaches)
}
