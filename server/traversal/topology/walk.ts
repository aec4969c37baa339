/** Steps through a topology that a filter admits, told by numbers; a relation is made when it is asked for. */
import { bases, keysOf, kinds, kindsWithRole, modalities, relationTypes } from '../../graph/vocabulary.ts'
import { kindsOf, typesOf } from '../graph-filter.ts'
import type { GraphFilter, Step, WalkFilter, Walked } from '../structure.ts'
import { placeOf } from './dictionary.ts'
import { allWhereEmpty, datasetTest, dateTest, type Test } from './matching.ts'
import { at, incidentTo, kindAt, maskOf, relationAt, type Topology } from './topology.ts'

/** The steps that lead from a frontier, `null` where relations count together: how many say the same is told by their words. */
export function walkIn(topology: Topology, frontier: readonly string[], filter: WalkFilter): Walked | null {
  const admits = stepTest(topology, filter)
  if (admits === null) return null
  const { nodes, relations, dates } = topology
  const dated = dateTest(topology, filter)
  const [steps, undated] = [[] as Step[], new Set<string>()]
  for (const near of frontier) {
    const from = placeOf(nodes.ids, near)
    if (from < 0) continue
    for (const relation of incidentTo(topology, from)) {
      const source = at(relations.source, relation)
      const far = source === from ? at(relations.target, relation) : source
      if (!admits(relation, far)) continue
      const date = at(relations.date, relation)
      if (dated(date)) steps.push(stepAt(topology, near, { far, relation }))
      else if (dates[date] === null) undated.add(relations.ids[relation] ?? '')
    }
  }
  return { steps, undated: [...undated] }
}

/** Tells of a relation and the node it leads to, by their numbers, whether such a step is admitted. */
export type WalkTest = (relation: number, far: number) => boolean

/** Whether a step by a relation to a node is one that a filter admits, `null` where relations count together. */
export function walkTest(topology: Topology, filter: WalkFilter): WalkTest | null {
  const [admits, dated] = [stepTest(topology, filter), dateTest(topology, filter)]
  const { date } = topology.relations
  return admits === null ? null : (relation, far) => admits(relation, far) && dated(at(date, relation))
}

/** The same, whatever the date. */
function stepTest(topology: Topology, filter: WalkFilter): WalkTest | null {
  if (filter.minWeight > 1) return null
  const [admits, welcomes] = [relationTest(topology, filter), nodeTest(topology, filter)]
  return (relation, far) => admits(relation) && welcomes(far)
}

function relationTest(topology: Topology, filter: GraphFilter): Test {
  const { relations } = topology
  const types = maskOf(keysOf(relationTypes), typesOf(filter))
  const put = maskOf(keysOf(modalities), allWhereEmpty(filter.modalities, modalities))
  const based = maskOf(keysOf(bases), allWhereEmpty(filter.bases, bases))
  const ofDatasets = datasetTest(topology, filter.datasets)
  return (relation) =>
    at(types, at(relations.type, relation)) === 1 &&
    at(put, at(relations.modality, relation)) === 1 &&
    at(based, at(relations.basis, relation)) === 1 &&
    ofDatasets(at(relations.datasets, relation))
}

function nodeTest({ nodes }: Topology, { always = [], ...filter }: WalkFilter): Test {
  const welcome = new Set(always.map((id) => placeOf(nodes.ids, id)))
  const kindMask = maskOf(keysOf(kinds), kindsOf(filter))
  const isDealing = maskOf(keysOf(kinds), kindsWithRole('dealing'))
  const isAsSigned = (node: number) =>
    filter.signed === null ||
    at(isDealing, at(nodes.kind, node)) === 0 ||
    (at(nodes.signed, node) === 1) === filter.signed
  return (node) => welcome.has(node) || (at(kindMask, at(nodes.kind, node)) === 1 && isAsSigned(node))
}

function stepAt(
  topology: Topology,
  near: string,
  { far, relation }: { readonly far: number; readonly relation: number },
): Step {
  let made: Step['relation'] | undefined
  return {
    near,
    far: topology.nodes.ids[far] ?? '',
    farKind: kindAt(topology, far),
    get relation() {
      return (made ??= relationAt(topology, relation))
    },
  }
}
