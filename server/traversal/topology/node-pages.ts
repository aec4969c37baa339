/** Pages of what touches one node, earliest first: numbers alone are ordered, and no more is told than a page has. */
import { keysOf, participationTypes, relationTypes } from '../../graph/vocabulary.ts'
import { compareKeys, isAfter } from '../cursor.ts'
import { keyedDealing } from '../dealing-order.ts'
import {
  cursorOf,
  datePlace,
  isEarliestFirst,
  keyedByDate,
  type CountedThings,
  type Keyed,
  type PageRequest,
} from '../page.ts'
import type { GraphFilter, NodeRelationsRequest, Structure } from '../structure.ts'
import { placeOf } from './dictionary.ts'
import { firstThat } from './order.ts'
import { dealingKeysAt } from './pages.ts'
import { at, incidentTo, maskOf, relationAt, type Topology } from './topology.ts'
import { walkTest, type WalkTest } from './walk.ts'

/** Fewer are sorted sooner than an order of them would be worth its memory. */
const manyDealings = 50

/** The pages of single nodes in a topology. */
export function makeNodePages(topology: Topology): Pick<Structure, 'relationsAt' | 'dealingsOf'> {
  const { nodes, relations } = topology
  const rankOf = rankDates(topology)
  const isParticipation = maskOf(keysOf(relationTypes), participationTypes)
  const testOf = rememberedTests(topology)
  const dealings = new Map<number, Uint32Array>()
  // Those of hubs are kept: a question asks for the same thousands, in the same order, again and again.
  const dealingsInOrder = (party: number) => {
    const known = dealings.get(party)
    if (known !== undefined) return known
    const isDealing = (relation: number) =>
      at(relations.source, relation) === party && at(isParticipation, at(relations.type, relation)) === 1
    const own = new Set<number>()
    for (const relation of incidentTo(topology, party)) if (isDealing(relation)) own.add(at(relations.target, relation))
    const made = inOrder(own, nodes.ids.length, (dealing) => at(rankOf, at(nodes.date, dealing)))
    if (made.length >= manyDealings) dealings.set(party, made)
    return made
  }
  return {
    relationsAt: (id, asked) => {
      const test = testOf(asked.filter)
      if (test === null || !isEarliestFirst(asked.request)) return null
      const numbers = relationsThatTouch(topology, placeOf(nodes.ids, id), { test, direction: asked.direction })
      const ordered = inOrder(numbers, relations.ids.length, (relation) => at(rankOf, at(relations.date, relation)))
      const thingAt = (relation: number) => relationAt(topology, relation)
      return thingsOf(ordered, asked.request, { thingAt, keyedAt: (relation) => keyedByDate(thingAt(relation)) })
    },
    dealingsOf: (party, request) => {
      if (!isEarliestFirst(request)) return null
      const number = placeOf(nodes.ids, party)
      const ordered = number < 0 ? new Uint32Array() : dealingsInOrder(number)
      const thingAt = (dealing: number) => nodes.ids[dealing] ?? ''
      return thingsOf(ordered, request, { thingAt, keyedAt: (dealing) => dealingRow(topology, dealing) })
    },
  }
}

/** The test of a filter, made once: a request asks one filter of a thousand nodes. */
function rememberedTests(topology: Topology): (filter: GraphFilter) => WalkTest | null {
  const made = new WeakMap<GraphFilter, { readonly test: WalkTest | null }>()
  return (filter) => {
    const known = made.get(filter) ?? { test: walkTest(topology, filter) }
    made.set(filter, known)
    return known.test
  }
}

/** Numbers of the relations that touch a node and are asked for. */
function relationsThatTouch(
  topology: Topology,
  node: number,
  { test, direction }: { readonly test: WalkTest; readonly direction: NodeRelationsRequest['direction'] },
): readonly number[] {
  const { source, target } = topology.relations
  const points = (relation: number) =>
    direction === 'BOTH' || at(direction === 'OUT' ? source : target, relation) === node
  const farFrom = (relation: number) => (at(source, relation) === node ? at(target, relation) : at(source, relation))
  return node < 0
    ? []
    : [...incidentTo(topology, node)].filter((relation) => points(relation) && test(relation, farFrom(relation)))
}

/** By number of a date, its place among all dates: the earlier the lower, the same for the same days, none last. */
function rankDates({ dates }: Topology): Uint32Array {
  const places = dates.map((date, number) => ({ number, ...datePlace(date), id: '' }))
  places.sort((a, b) => compareKeys(a, b, 1))
  const ranks = new Uint32Array(dates.length)
  let rank = 0
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (before !== undefined && compareKeys(before, place, 1) !== 0) rank++
    ranks[place.number] = rank
  }
  return ranks
}

/** Numbers below `end` by rank, then as they are: the numbers of things go with their ids. */
function inOrder(numbers: Iterable<number>, end: number, rankOf: (number: number) => number): Uint32Array {
  // Both in one number, which is sorted without a call for every comparison.
  const keys = Float64Array.from(numbers, (number) => rankOf(number) * end + number).sort()
  return Uint32Array.from(keys, (key) => key % end)
}

interface NumberedThings<Thing> {
  readonly thingAt: (number: number) => Thing
  /** The thing with its place: reading places would take longer than the page, and its cursors alone need them. */
  readonly keyedAt: (number: number) => Keyed<Thing>
}

function thingsOf<Thing>(
  order: Uint32Array,
  request: PageRequest<string>,
  { thingAt, keyedAt }: NumberedThings<Thing>,
): CountedThings<Thing> {
  const cursor = cursorOf(request)
  const start = cursor === null ? 0 : firstThat(order, (number) => isAfter(keyedAt(number), cursor, 1))
  const numbers = order.subarray(start, start + request.first + 1)
  return { things: Array.from(numbers, thingAt), keyedAt: (index) => keyedAt(at(numbers, index)), total: order.length }
}

function dealingRow(topology: Topology, number: number): Keyed<string> {
  const keys = dealingKeysAt(topology, number)
  return keyedDealing(keys.id, keys, 'DATE')
}
