/** Search by name, English name, alias and id; Chinese by any part of a word. */
import type { GraphNode } from '../graph/node.ts'
import { searchText } from '../graph/search-text.ts'
import { keysOf, kinds, type Kind } from '../graph/vocabulary.ts'
import { refuseOver, runRead, type TraversalContext } from './context.ts'
import { toNode } from './rows.ts'

export interface SearchHit {
  readonly node: GraphNode
  /** 1 to 4 for the rank of the match, and less than 1 for how much of the name was typed and for the degree. */
  readonly score: number
  /** The name, alias or id that matched. */
  readonly matched: string
}

const candidateLimit = 1000

/**
 * The best hits: exact names first, then beginnings, then parts of a name, then all parts of a phrase; among those, names of
 * which more was typed, then those with more relations, then by id.
 */
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

/** The parts of a phrase, as the stored search texts have them. */
function partsOf(text: string): readonly string[] {
  return searchText(text)
    .split(' ')
    .filter((part) => part !== '')
}

function rank(node: GraphNode, parts: readonly string[]): SearchHit {
  const english = node.nameEn === null ? [] : [node.nameEn]
  const names = [node.name, ...english, ...node.aliases.map((alias) => alias.text), node.id]
  const scored = names.map((name) => ({ name, score: scoreOf(searchText(name), parts) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return { node, matched: best.name, score: best.score + (0.09 * node.degree) / (node.degree + 1) }
}

function scoreOf(name: string, parts: readonly string[]): number {
  const phrase = parts.join(' ')
  const typed = (0.9 * phrase.length) / Math.max(phrase.length, name.length)
  if (name === phrase) return 4
  if (name.startsWith(phrase)) return 3 + typed
  if (name.includes(phrase)) return 2 + typed
  return parts.some((part) => name.includes(part)) ? 1 : 0
}
