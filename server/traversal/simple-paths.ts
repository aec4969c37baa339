/**
 * Paths that visit no node twice, through a part of the graph that is at hand: counted and listed in one order, by node ids,
 * then by relation ids. The search goes only to nodes from which the end is near enough, so that a shortest path is never
 * looked for in vain; longer ones may be, and so what is looked at is counted.
 */
import type { Relation } from '../graph/relation.ts'
import { pathAlong, type Path } from './path.ts'

/** Node → neighbour → the relations between the two, by id. A relation is under both of its ends. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Relation>>>

/** How many neighbours and paths may still be looked at; counted down by the search. */
export interface Effort {
  left: number
}

/** Part of the graph, and the ends between which paths are looked for there. */
export interface Field {
  readonly ties: Ties
  readonly from: string
  readonly to: string
}

/** How far each node is from `to`, without a way through `from`; nodes that have no way there are left out. */
export function distancesTo({ ties, from, to }: Field): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]])
  // A map is walked in the order of its entries, those added on the way included: nearest first.
  for (const [id, distance] of distances) {
    if (id === from) continue
    for (const next of ties.get(id)?.keys() ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1)
    }
  }
  return distances
}

/** How many paths have the shortest length there is; 0 where there is none. No path is walked for that. */
export function countShortest(field: Field): number {
  const distances = distancesTo(field)
  const counts = new Map([[field.to, 1]])
  for (const [id, distance] of distances) {
    if (id === field.to) continue
    const next = [...(field.ties.get(id) ?? [])].filter(([other]) => distances.get(other) === distance - 1)
    const count = next.reduce((sum, [other, relations]) => sum + relations.size * (counts.get(other) ?? 0), 0)
    counts.set(id, count)
  }
  return counts.get(field.from) ?? 0
}

/** The paths of one length, in order; cut short where the effort is spent. */
export function* simplePaths(field: Field, length: number, effort: Effort): Generator<Path> {
  const search = { field, next: nextOf(field), effort }
  for (const nodes of routes(search, [field.from], length)) {
    for (const relations of choices(field.ties, nodes)) {
      if (effort.left-- <= 0) return
      yield pathAlong(field.from, relations)
    }
  }
}

interface Search {
  readonly field: Field
  /** Node → its neighbours with a way to the end, by id. */
  readonly next: (id: string) => readonly { readonly id: string; readonly distance: number }[]
  readonly effort: Effort
}

/** Lists neighbours in order, each list made when first asked for. */
function nextOf(field: Field): Search['next'] {
  const distances = distancesTo(field)
  const made = new Map<string, ReturnType<Search['next']>>()
  return (id) => {
    const known = made.get(id)
    if (known !== undefined) return known
    const ids = [...(field.ties.get(id)?.keys() ?? [])].filter((other) => distances.has(other)).sort()
    const next = ids.map((other) => ({ id: other, distance: distances.get(other) ?? 0 }))
    made.set(id, next)
    return next
  }
}

/** The node ids of paths that go on from a trail for so many hops. */
function* routes(search: Search, trail: readonly string[], hops: number): Generator<readonly string[]> {
  const { field, next, effort } = search
  const here = trail.at(-1) ?? field.from
  if (hops === 0) {
    if (here === field.to) yield trail
    return
  }
  for (const { id, distance } of next(here)) {
    if (effort.left-- <= 0) return
    const isEndTooSoon = id === field.to && hops > 1
    if (distance < hops && !isEndTooSoon && !trail.includes(id)) yield* routes(search, [...trail, id], hops - 1)
  }
}

/** Every choice of one relation a hop. */
function* choices(ties: Ties, [near, ...rest]: readonly string[]): Generator<readonly Relation[]> {
  const [far] = rest
  if (near === undefined || far === undefined) {
    yield []
    return
  }
  const relations = [...(ties.get(near)?.get(far)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const relation of relations) {
    for (const others of choices(ties, rest)) yield [relation, ...others]
  }
}
