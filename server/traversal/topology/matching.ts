/** Which relations and nodes of a topology pass a filter, told by flags over its dictionaries. */
import { searchText } from '../../graph/search-text.ts'
import { isDateAsked, passesDates, type DateFilter } from '../../graph/date-filter.ts'
import { bases, keysOf, kinds, modalities, relationTypes, type Kind } from '../../graph/vocabulary.ts'
import type { EntityFilter, RelationFilter } from '../structure.ts'
import { placeOf } from './dictionary.ts'
import { at, incidentTo, maskOf, type Topology } from './topology.ts'

export type Test = (number: number) => boolean

/** The numbers of the relations that pass a filter, ascending. */
export function* matching(topology: Topology, filter: RelationFilter): Generator<number> {
  const passes = relationTest(topology, filter)
  for (const relation of candidates(topology, filter)) if (passes(relation)) yield relation
}

/** Whether a filter names the ends that some relations must have, so that few are worth a look. */
export function namesEnds({ touching, sources, targets }: RelationFilter): boolean {
  return touching.length + sources.length + targets.length > 0
}

/** Whether a relation passes a filter. */
export function relationTest(topology: Topology, filter: RelationFilter): Test {
  const { relations, nodes } = topology
  const types = maskOf(keysOf(relationTypes), allWhereEmpty(filter.types, relationTypes))
  const asserted = maskOf(keysOf(modalities), allWhereEmpty(filter.modalities, modalities))
  const based = maskOf(keysOf(bases), allWhereEmpty(filter.bases, bases))
  const ends = endTest(topology, filter)
  const [dated, ofDatasets] = [dateTest(topology, filter), datasetTest(topology, filter.datasets)]
  const sourceKinds = kindTest(filter.sourceKinds)
  const targetKinds = kindTest(filter.targetKinds)
  return (relation) =>
    at(types, at(relations.type, relation)) === 1 &&
    at(asserted, at(relations.modality, relation)) === 1 &&
    at(based, at(relations.basis, relation)) === 1 &&
    sourceKinds(at(nodes.kind, at(relations.source, relation))) &&
    targetKinds(at(nodes.kind, at(relations.target, relation))) &&
    dated(at(relations.date, relation)) &&
    ofDatasets(at(relations.datasets, relation)) &&
    ends(relation)
}

/** Whether a node passes a filter, but for its names. */
export function nodeTest(
  topology: Topology,
  { kinds: asked, ids, datasets, nameContains, ...dates }: EntityFilter,
): Test {
  const { nodes } = topology
  // To a filter of nodes an empty list is a limit that nothing passes, and `null` is none.
  const mask = maskOf(keysOf(kinds), asked)
  const named = ids === null ? null : numbersOf(topology, ids)
  const [dated, ofDatasets] = [dateTest(topology, dates), datasetTest(topology, datasets ?? [])]
  const part = nameContains === null ? null : searchText(nameContains)
  return (node) =>
    at(mask, at(nodes.kind, node)) === 1 &&
    (named === null || named.has(node)) &&
    dated(at(nodes.date, node)) &&
    (datasets === null || (datasets.length > 0 && ofDatasets(at(nodes.datasets, node)))) &&
    (part === null || (nodes.searches[node] ?? '').includes(part))
}

/** Whether the number of a kind is among some; all kinds where none is asked for. */
export function kindTest(asked: readonly Kind[]): Test {
  const mask = maskOf(keysOf(kinds), allWhereEmpty(asked, kinds))
  return (kind) => at(mask, kind) === 1
}

/** Whether the number of a date passes. */
export function dateTest({ dates }: Topology, filter: DateFilter): Test {
  if (!isDateAsked(filter)) return () => true
  return remembered((date) => passesDates(dates[date] ?? null, filter))
}

/** Whether the number of a list of datasets has one of those asked for; every list where none is asked for. */
export function datasetTest({ datasetLists }: Topology, asked: readonly string[]): Test {
  if (asked.length === 0) return () => true
  return remembered((list) => (datasetLists[list] ?? []).some((id) => asked.includes(id)))
}

function endTest(topology: Topology, { touching, sources, targets }: RelationFilter): Test {
  const { source, target } = topology.relations
  const [either, from, to] = [touching, sources, targets].map((ids) => numbersOf(topology, ids))
  return (relation) =>
    (touching.length === 0 || has(either, at(source, relation)) || has(either, at(target, relation))) &&
    (sources.length === 0 || has(from, at(source, relation))) &&
    (targets.length === 0 || has(to, at(target, relation)))
}

function candidates(topology: Topology, filter: RelationFilter): Iterable<number> {
  if (!namesEnds(filter)) return topology.relations.type.keys()
  const { touching, sources, targets } = filter
  const named = [touching, sources, targets].find((ids) => ids.length > 0) ?? []
  const found = [...numbersOf(topology, named)].flatMap((node) => [...incidentTo(topology, node)])
  return [...new Set(found)].sort((a, b) => a - b)
}

function numbersOf({ nodes }: Topology, ids: readonly string[]): ReadonlySet<number> {
  return new Set(ids.map((id) => placeOf(nodes.ids, id)).filter((number) => number >= 0))
}

function has(numbers: ReadonlySet<number> | undefined, number: number): boolean {
  return numbers?.has(number) === true
}

/** The keys asked for; all where none is. */
export function allWhereEmpty<Key extends string>(
  asked: readonly Key[],
  definitions: Readonly<Record<Key, unknown>>,
): readonly Key[] {
  return asked.length === 0 ? keysOf(definitions) : asked
}

/** A test that is asked once for each number. */
function remembered(test: Test): Test {
  const known: (boolean | undefined)[] = []
  return (number) => (known[number] ??= test(number))
}
