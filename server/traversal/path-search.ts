/**
 * Meets in the graph whatever a path between two nodes can lead over: breadth first from both ends, one engine query a level,
 * each node asked for once. With `a` levels from the one end and `b` from the other, every relation of every path of at most
 * `a + b` relations has been met.
 */
import type { Relation } from '../graph/relation.ts'
import { keysOf, modalities } from '../graph/vocabulary.ts'
import type { TraversalContext } from './context.ts'
import { expand } from './expand.ts'
import { typesOf } from './graph-filter.ts'
import type { Field } from './simple-paths.ts'
import type { GraphFilter } from './structure.ts'

/** A search under way. */
export interface PathSearch extends Field {
  readonly ties: Map<string, Map<string, Map<string, Relation>>>
  /** Ids of relations that only lack a date. */
  readonly undated: Set<string>
  /** What may be walked, `null` for nothing. */
  readonly filter: GraphFilter | null
  readonly sides: readonly [Side, Side]
  /** Nodes whose relations have been asked for. */
  readonly asked: Set<string>
}

interface Side {
  /** The other end, where a path from here stops. */
  readonly goal: string
  readonly reached: Set<string>
  frontier: readonly string[]
  levels: number
}

/** A search that has met the two ends alone. */
export function openSearch(from: string, to: string, filter: GraphFilter): PathSearch {
  const sides = [sideOf(from, to), sideOf(to, from)] as const
  return { from, to, sides, filter: walkable(filter), ties: new Map(), undated: new Set(), asked: new Set() }
}

/** Goes on until the sides meet, or together are so many levels deep, or nothing is left; whether they met. */
export async function meet(context: TraversalContext, search: PathSearch, levels: number): Promise<boolean> {
  while (!hasMet(search) && depthOf(search) < levels && (await advance(context, search)));
  return hasMet(search)
}

/** Goes on until the sides together are so many levels deep, nothing is left, or more nodes were met than allowed; whether they were not. */
export async function deepen(context: TraversalContext, search: PathSearch, levels: number): Promise<boolean> {
  while (depthOf(search) < levels && !isExhausted(search)) {
    if (search.ties.size > context.limits.nodes) return false
    await advance(context, search)
  }
  return true
}

/** What ties nothing (ONTOLOGY, rule 14) is taken out: a Source holds everything together, and a denial nothing. */
function walkable(filter: GraphFilter): GraphFilter | null {
  const asked = filter.modalities.length === 0 ? keysOf(modalities) : filter.modalities
  const tying: GraphFilter = {
    ...filter,
    exceptTypes: [...new Set([...filter.exceptTypes, 'MENTIONS', 'QUOTES', 'EXAMPLE_OF'] as const)],
    exceptKinds: [...new Set([...filter.exceptKinds, 'Source'] as const)],
    modalities: asked.filter((modality) => modality !== 'negative'),
  }
  return typesOf(tying).length === 0 || tying.modalities.length === 0 ? null : tying
}

/** One level further, from the side with less to ask; false where nothing is left to ask. */
async function advance(context: TraversalContext, search: PathSearch): Promise<boolean> {
  if (search.filter === null || isExhausted(search)) return false
  const [from, to] = search.sides
  const side = from.frontier.length <= to.frontier.length ? from : to
  await ask(context, search, side.frontier)
  const next = new Set(side.frontier.flatMap((id) => [...(search.ties.get(id)?.keys() ?? [])]))
  const added = [...next].filter((id) => !side.reached.has(id))
  for (const id of added) side.reached.add(id)
  // A path ends at the other end, so nothing is looked for behind it.
  side.frontier = added.filter((id) => id !== side.goal)
  side.levels++
  return true
}

async function ask(context: TraversalContext, search: PathSearch, frontier: readonly string[]): Promise<void> {
  const { from, to, filter, ties, asked } = search
  const ids = frontier.filter((id) => !asked.has(id))
  if (filter === null) return
  const { steps, undated } = await expand(context, ids, { ...filter, always: [from, to] })
  for (const id of ids) asked.add(id)
  for (const id of undated) search.undated.add(id)
  for (const { near, far, relation } of steps) {
    if (near === far) continue
    tie(ties, [near, far], relation)
    tie(ties, [far, near], relation)
  }
}

function tie(ties: PathSearch['ties'], [near, far]: readonly [string, string], relation: Relation): void {
  const others = ties.get(near) ?? new Map<string, Map<string, Relation>>()
  const relations = others.get(far) ?? new Map<string, Relation>()
  ties.set(near, others.set(far, relations.set(relation.id, relation)))
}

function hasMet({ sides: [one, other] }: PathSearch): boolean {
  const [few, many] = one.reached.size <= other.reached.size ? [one, other] : [other, one]
  return [...few.reached].some((id) => many.reached.has(id))
}

/** Where one side has nothing left to ask, it has met every path. */
function isExhausted({ sides, filter }: PathSearch): boolean {
  return filter === null || sides.some((side) => side.frontier.length === 0)
}

function depthOf({ sides: [one, other] }: PathSearch): number {
  return one.levels + other.levels
}

function sideOf(start: string, goal: string): Side {
  return { goal, reached: new Set([start]), frontier: [start], levels: 0 }
}
