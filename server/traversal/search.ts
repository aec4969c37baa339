/** Search by name, English name, alias and id; Chinese by any part of a word. */
import type { GraphNode } from '../graph/node.ts'
import { keysOf, kinds, type Kind } from '../graph/vocabulary.ts'
import { refuseOver, runRead, type TraversalContext } from './context.ts'
import { toNode } from './rows.ts'

export interface SearchHit {
  readonly node: GraphNode
  /** 1 to 4 for the rank of the match, and less than 1 for the degree. */
  readonly score: number
  /** The name, alias or id that matched. */
  readonly matched: string
}

const candidateLimit = 1000

/** The best hits: exact names first, then beginnings, then parts of a name, then all parts of a phrase; then by degree and id. */
export async function search(
  context: TraversalContext,
  text: string,
  { kinds: asked = keysOf(kinds), first = 10 }: { readonly kinds?: readonly Kind[]; readonly first?: number } = {},
): Promise<readonly SearchHit[]> {
  refuseOver(context.limits.first, 'first', first)
  const parts = partsOf(text)
  if (parts.length === 0) return []
  const rows = await runRead(context, 'search', { parts, kinds: asked, limit: candidateLimit })
  return rows
    .map((row) => rank(toNode(row['node']), parts))
    .sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, first)
}

/** The parts of a phrase as the search text has them: lower case, punctuation as space. */
export function partsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
}

function rank(node: GraphNode, parts: readonly string[]): SearchHit {
  const names = [
    node.name,
    ...(node.nameEn === null ? [] : [node.nameEn]),
    ...node.aliases.map((alias) => alias.text),
    node.id,
  ]
  const phrase = parts.join(' ')
  const ranked = names.map((name) => ({ name, rank: rankOf(partsOf(name).join(' '), phrase, parts) }))
  const best = ranked.reduce((a, b) => (b.rank > a.rank ? b : a))
  return { node, matched: best.name, score: best.rank + node.degree / (node.degree + 1) }
}

function rankOf(name: string, phrase: string, parts: readonly string[]): number {
  if (name === phrase) return 4
  if (name.startsWith(phrase)) return 3
  if (name.includes(phrase)) return 2
  return parts.some((part) => name.includes(part)) ? 1 : 0
}
