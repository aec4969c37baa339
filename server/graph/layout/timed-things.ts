/** What of a subgraph has a place in time, and what takes part in it: things with dates, and the lanes they tie. */
import { compareDates, type PointedDate } from '../date.ts'
import type { EdgeType, Subgraph, SubgraphNode } from '../subgraph.ts'
import { kinds, participationTypes } from '../vocabulary.ts'
import { orderLanes } from './lane-order.ts'

/** A thing with a date of its own or from its relations, `null` where neither is stated; and the lanes it ties. */
export interface Thing {
  readonly node: SubgraphNode
  readonly date: PointedDate | null
  readonly tied: readonly string[]
}

/** Everything of a kind that is dated, earliest first, undated last. */
export function thingsOf({ nodes, edges }: Subgraph): readonly Thing[] {
  const isTimed = new Map(nodes.map((node) => [node.id, kinds[node.kind].dated]))
  const ends = new Map<string, Set<string>>()
  const dates = new Map<string, PointedDate>()
  for (const { source, target, type, date } of edges) {
    for (const [one, other] of [[source, target] as const, [target, source] as const]) {
      if (isTimed.get(one) !== true) continue
      if (isTimed.get(other) === false) ends.set(one, (ends.get(one) ?? new Set()).add(other))
      if (date !== null && isParticipation(type)) dates.set(one, earlier(dates.get(one) ?? date, date))
    }
  }
  return nodes
    .filter((node) => kinds[node.kind].dated)
    .map((node) => ({
      node,
      date: node.date ?? dates.get(node.id) ?? null,
      tied: [...(ends.get(node.id) ?? [])].sort(),
    }))
    .sort((a, b) => compareDates(a.date, b.date) || (a.node.id < b.node.id ? -1 : 1))
}

function isParticipation(type: EdgeType): boolean {
  return participationTypes.some((one) => one === type)
}

function earlier(a: PointedDate, b: PointedDate): PointedDate {
  const order = compareDates(a, b)
  return order < 0 || (order === 0 && a.edtf <= b.edtf) ? a : b
}

/** Ids of what has a lane, top first. */
export function lanesOf(things: readonly Thing[]): readonly string[] {
  const ids = [...new Set(things.flatMap(({ tied }) => tied))].sort()
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const bars = things.map(({ tied }) => tied.map((id) => numbers.get(id) ?? 0))
  return orderLanes(ids.length, bars).map((number) => ids[number] ?? '')
}
