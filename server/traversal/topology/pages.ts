/** Pages of relations, nodes and dealings out of a topology: walked from the cursor on, until there are enough. */
import type { Relation } from '../../graph/relation.ts'
import { kindsWithRole } from '../../graph/vocabulary.ts'
import { isAfter } from '../cursor.ts'
import { keyedDealing } from '../dealing-order.ts'
import { cursorOf, datePlace, pageRows, signOf, type Keyed, type PageRequest } from '../page.ts'
import type {
  DealingKeys,
  DealingOrderField,
  EntityFilter,
  EntityOrderField,
  RelationFilter,
  RelationOrderField,
} from '../structure.ts'
import { nodeTest, kindTest, matching, namesEnds, relationTest, type Test } from './matching.ts'
import { makeOrdered, type PlaceOf } from './order.ts'
import { at, intervalAt, kindAt, relationAt, typeAt, type Topology } from './topology.ts'

export interface Pages {
  /** Numbers of all dealings, in no order where no page is asked for. */
  readonly dealings: (request?: PageRequest<DealingOrderField>) => Uint32Array
  readonly relations: (filter: RelationFilter, request: PageRequest<RelationOrderField>) => readonly Keyed<Relation>[]
  /** Ids of nodes. */
  readonly nodes: (filter: EntityFilter, request: PageRequest<EntityOrderField>) => readonly Keyed<string>[]
  /** How many nodes pass. */
  readonly countNodes: (filter: EntityFilter) => number
}

/** The pages of a topology. */
export function makePages(topology: Topology): Pages {
  const { kind } = topology.nodes
  const isDealing = kindTest(kindsWithRole('dealing'))
  const dealings = Uint32Array.from(kind.keys()).filter((node) => isDealing(at(kind, node)))
  const orderedDealings = makeOrdered<DealingOrderField>(dealings, (node, field) => {
    const keys = dealingKeysAt(topology, node)
    return keyedDealing(keys.id, keys, field)
  })
  return {
    dealings: (request) => (request === undefined ? dealings : orderedDealings(request)),
    relations: makeRelationPages(topology),
    nodes: makeNodePages(topology),
    countNodes: (filter) => countNodes(topology, filter),
  }
}

/** What orders and filters ask of a dealing. */
export function dealingKeysAt(topology: Topology, node: number): DealingKeys {
  const { nodes, citationLists, datasetLists, agreementKinds } = topology
  return {
    id: nodes.ids[node] ?? '',
    kind: kindAt(topology, node),
    sortKey: nodes.sortKeys[node] ?? '',
    partyCount: at(nodes.partyCount, node),
    agreementKind: agreementKinds[at(nodes.agreementKind, node)] ?? null,
    interval: intervalAt(topology, node),
    datasets: datasetLists[at(nodes.datasets, node)] ?? [],
    citations: citationLists[at(nodes.citations, node)] ?? [],
  }
}

function makeRelationPages(topology: Topology): Pages['relations'] {
  const placeOf: PlaceOf<RelationOrderField> = (relation, field) => relationPlace(topology, relation, field)
  const ordered = makeOrdered(Uint32Array.from(topology.relations.type.keys()), placeOf)
  return (filter, request) => {
    const keyed = (relation: number) => ({ ...placeOf(relation, request.order.field), thing: relation })
    const rows = namesEnds(filter)
      ? pageRows(Array.from(matching(topology, filter), keyed), request)
      : firstRows(ordered(request), { passes: relationTest(topology, filter), keyed, request })
    return rows.map((row) => ({ ...row, thing: relationAt(topology, row.thing) }))
  }
}

function makeNodePages(topology: Topology): Pages['nodes'] {
  const placeOf: PlaceOf<EntityOrderField> = (node, field) => nodePlace(topology, node, field)
  const ordered = makeOrdered(Uint32Array.from(topology.nodes.kind.keys()), placeOf)
  return (filter, request) => {
    const keyed = (node: number) => ({ ...placeOf(node, request.order.field), thing: topology.nodes.ids[node] ?? '' })
    return firstRows(ordered(request), { passes: nodeTest(topology, filter), keyed, request })
  }
}

function countNodes(topology: Topology, filter: EntityFilter): number {
  const passes = nodeTest(topology, filter)
  return topology.nodes.kind.reduce((count, _, node) => count + (passes(node) ? 1 : 0), 0)
}

interface RowsAsked<Thing> {
  readonly passes: Test
  readonly keyed: (number: number) => Keyed<Thing>
  readonly request: PageRequest<string>
}

/** The first rows that pass and come after the cursor: one more than a page has. */
function firstRows<Thing>(order: Uint32Array, { passes, keyed, request }: RowsAsked<Thing>): readonly Keyed<Thing>[] {
  const [cursor, rows] = [cursorOf(request), [] as Keyed<Thing>[]]
  for (const number of order) {
    if (!passes(number)) continue
    const row = keyed(number)
    if (cursor !== null && !isAfter(row, cursor, signOf(request))) continue
    if (rows.push(row) > request.first) break
  }
  return rows
}

function relationPlace(topology: Topology, relation: number, field: RelationOrderField): ReturnType<PlaceOf<string>> {
  const id = topology.relations.ids[relation] ?? ''
  const date = topology.dates[at(topology.relations.date, relation)] ?? null
  switch (field) {
    case 'DATE':
      return { id, ...datePlace(date) }
    case 'TYPE':
      return { id, missing: 0, key: typeAt(topology, relation) }
    case 'ID':
      return { id, missing: 0, key: id }
  }
}

function nodePlace(topology: Topology, node: number, field: EntityOrderField): ReturnType<PlaceOf<string>> {
  const { nodes, dates } = topology
  const id = nodes.ids[node] ?? ''
  switch (field) {
    case 'DATE':
      return { id, ...datePlace(dates[at(nodes.date, node)] ?? null) }
    case 'NAME':
      return { id, missing: 0, key: nodes.sortKeys[node] ?? '' }
    case 'KIND':
      return { id, missing: 0, key: kindAt(topology, node) }
    case 'DEGREE':
      return { id, missing: 0, key: at(nodes.degree, node) }
  }
}
