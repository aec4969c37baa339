/** What is loaded: datasets, counts and sources. */
import type { GraphNode } from '../graph/node.ts'
import { keysOf, kinds, relationTypes, type Kind, type RelationType } from '../graph/vocabulary.ts'
import { runRead, type TraversalContext } from './context.ts'
import { mapOf, numberOrNull, textOf, textOrNull, toNode } from './rows.ts'

export interface DatasetPart {
  readonly id: string
  readonly title: string
  readonly titleEn: string | null
  readonly version: string
  readonly licence: string | null
  /** Whether every relation must have a citation. */
  readonly evidence: 'required' | 'optional'
  readonly nodes: number
  readonly relations: number
  readonly citations: number
}

export interface Counts {
  readonly nodes: ReadonlyMap<Kind, number>
  readonly relations: ReadonlyMap<RelationType, number>
}

/** The datasets that are loaded, by id. */
export async function datasetParts(context: TraversalContext): Promise<readonly DatasetPart[]> {
  const rows = await runRead(context, 'datasets', {})
  return rows.map((row) => {
    const stored = mapOf(row['dataset'])
    return {
      id: textOf(stored, 'id'),
      title: textOf(stored, 'title'),
      titleEn: textOrNull(stored, 'titleEn'),
      version: textOf(stored, 'version'),
      licence: textOrNull(stored, 'licence'),
      evidence: textOrNull(stored, 'evidence') === 'optional' ? 'optional' : 'required',
      nodes: numberOrNull(stored, 'nodes') ?? 0,
      relations: numberOrNull(stored, 'relations') ?? 0,
      citations: numberOrNull(stored, 'citations') ?? 0,
    }
  })
}

/** How many nodes of each kind and relations of each type there are; kinds and types that do not occur are left out. */
export async function counts(context: TraversalContext): Promise<Counts> {
  const nodes = await runRead(context, 'count-nodes', {})
  const relations = await runRead(context, 'count-relations', {})
  const find = (rows: typeof nodes, column: string, key: string) =>
    numberOrNull(rows.find((row) => row[column] === key) ?? {}, 'count')
  return {
    nodes: tally(keysOf(kinds), (kind) => find(nodes, 'kind', kind)),
    relations: tally(keysOf(relationTypes), (type) => find(relations, 'type', type)),
  }
}

/** The texts everything is cited from, by id. */
export async function sources(context: TraversalContext): Promise<readonly GraphNode[]> {
  return (await runRead(context, 'sources', {})).map((row) => toNode(row['node']))
}

function tally<Key>(keys: readonly Key[], countOf: (key: Key) => number | null): ReadonlyMap<Key, number> {
  return new Map(
    keys.flatMap((key) => {
      const count = countOf(key)
      return count === null ? [] : [[key, count] as const]
    }),
  )
}
