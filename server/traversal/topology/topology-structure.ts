/** The structure of a version as its topology tells it: no engine query at all. */
import type { NodeHead } from '../../graph/node.ts'
import type { Participation } from '../../graph/signing.ts'
import { agreementKinds, isKeyOf, keysOf, kinds, relationTypes } from '../../graph/vocabulary.ts'
import { generalsOf } from '../generals.ts'
import type { FoundDealing, FoundStep, MatchingRelation, StepsRequest, Structure, Thing } from '../structure.ts'
import { dealingKeysAt, makePages } from './pages.ts'
import { placeOf } from './dictionary.ts'
import { kindTest, matching } from './matching.ts'
import { makeNodePages } from './node-pages.ts'
import { walkIn } from './walk.ts'
import { at, headAt, incidentTo, intervalAt, kindAt, maskOf, relationAt, thingAt, type Topology } from './topology.ts'

/** A structure that also knows which nodes there are. */
export interface TopologyStructure extends Structure {
  readonly has: (id: string) => boolean
}

type Parts = (numbers: Iterable<number>) => readonly Participation[]

const isParticipation = maskOf(keysOf(relationTypes), ['SIGNED', 'PARTY_TO'])
const isInstance = maskOf(keysOf(relationTypes), ['INSTANCE_OF'])

/** The structure that a topology holds. */
export function topologyStructure(topology: Topology): TopologyStructure {
  const { nodes, relations } = topology
  const number = (id: string) => placeOf(nodes.ids, id)
  const numbersOf = (ids: readonly string[]) => ids.map(number).filter((node) => node >= 0)
  const leadingFrom = (node: number) => incidentTo(topology, node).filter((one) => relations.source[one] === node)
  const leadingTo = (node: number) => incidentTo(topology, node).filter((one) => relations.target[one] === node)
  const all = (found: Iterable<number>) => Array.from(found, (relation) => relationAt(topology, relation))
  const hasInstances = relations.type.some((_, relation) => isOf(topology, isInstance, relation))
  const parts = makeParts(topology)
  const partsIn = (dealing: string) => numbersOf([dealing]).flatMap((node) => parts(leadingTo(node)))
  const pages = makePages(topology)
  return {
    has: (id) => number(id) >= 0,
    head: makeHeads(topology),
    ...makeNodePages(topology),
    walk: (frontier, filter) => walkIn(topology, frontier, filter),
    steps: async (asked) => stepsIn(topology, asked),
    relations: async (ids) => all(ids.map((id) => placeOf(relations.ids, id)).filter((relation) => relation >= 0)),
    relationsFrom: async (ids, types) => {
      const mask = maskOf(keysOf(relationTypes), types)
      return all(numbersOf(ids).flatMap((node) => [...leadingFrom(node)].filter((one) => isOf(topology, mask, one))))
    },
    datedRelations: async () =>
      [...relations.date.keys()]
        .filter((relation) => relations.date[relation] !== 0)
        .map((one) => ({
          relation: relationAt(topology, one),
          targetKind: kindAt(topology, at(relations.target, one)),
        })),
    matchingRelations: async (filter) => Array.from(matching(topology, filter), (one) => matchingAt(topology, one)),
    countRelations: async (filter) => Array.from(matching(topology, filter)).length,
    relationPage: async (filter, request) => pages.relations(filter, request),
    nodePage: async (filter, request) => pages.nodes(filter, request),
    countNodes: async (filter) => pages.countNodes(filter),
    things: async (asked) => thingsIn(topology, asked),
    sortKeys: async (ids) => ids.map((id) => nodes.sortKeys[number(id)] ?? ''),
    participations: async () => parts(relations.type.keys()),
    partsIn,
    participationsOfDealings: async (ids) => ids.flatMap(partsIn),
    participationsOfParties: async (ids) => numbersOf(ids).flatMap((node) => parts(leadingFrom(node))),
    instances: async (ids) =>
      !hasInstances
        ? new Map()
        : generalsOf(
            all(
              numbersOf(ids).flatMap((node) => [...leadingFrom(node)].filter((one) => isOf(topology, isInstance, one))),
            ).map(({ source, target }) => [source, target]),
          ),
    dealings: async (request) => dealingsIn(topology, pages.dealings(request), (node) => parts(leadingTo(node))),
  }
}

/** Heads by id. One that was told is told again as it is: most are asked for again and again, and found by their ids at once then. */
function makeHeads(topology: Topology): (id: string) => NodeHead | null {
  const told = new Map<string, NodeHead>()
  return (id) => {
    const before = told.get(id)
    if (before !== undefined) return before
    const number = placeOf(topology.nodes.ids, id)
    if (number < 0) return null
    const head = headAt(topology, number)
    told.set(head.id, head)
    return head
  }
}

function stepsIn(topology: Topology, { ids, types, kinds: asked, always }: StepsRequest): readonly FoundStep[] {
  const { nodes, relations } = topology
  const typeMask = maskOf(keysOf(relationTypes), types)
  const kindMask = maskOf(keysOf(kinds), asked)
  const welcome = new Set(always.map((id) => placeOf(nodes.ids, id)))
  const steps: FoundStep[] = []
  for (const id of ids) {
    const near = placeOf(nodes.ids, id)
    if (near < 0) continue
    for (const relation of incidentTo(topology, near)) {
      if (!isOf(topology, typeMask, relation)) continue
      const source = at(relations.source, relation)
      const far = source === near ? at(relations.target, relation) : source
      if (at(kindMask, at(nodes.kind, far)) === 1 || welcome.has(far))
        steps.push(stepAt(topology, id, { far, relation }))
    }
  }
  return steps
}

function stepAt(
  topology: Topology,
  near: string,
  { far, relation }: { readonly far: number; readonly relation: number },
): FoundStep {
  return {
    near,
    far: topology.nodes.ids[far] ?? '',
    farKind: kindAt(topology, far),
    farIsSigned: at(topology.nodes.signed, far) === 1,
    relation: relationAt(topology, relation),
  }
}

function matchingAt(topology: Topology, number: number): MatchingRelation {
  const { nodes, relations, agreementKinds: names } = topology
  const [source, target] = [at(relations.source, number), at(relations.target, number)]
  const kindOf = (node: number) => names[at(nodes.agreementKind, node)] ?? null
  return {
    relation: relationAt(topology, number),
    sourceKind: kindAt(topology, source),
    targetKind: kindAt(topology, target),
    agreementKind: kindOf(source) ?? kindOf(target),
  }
}

function thingsIn(topology: Topology, asked: readonly Thing['kind'][]): readonly Thing[] {
  if (asked.length === 0) return []
  const isAsked = kindTest(asked)
  const { kind } = topology.nodes
  return [...kind.keys()].filter((node) => isAsked(at(kind, node))).map((node) => thingAt(topology, node))
}

/** Parts in dealings, of relations that are parts; a party or a dealing is told once, however many parts it has. */
function makeParts(topology: Topology): Parts {
  const { relations } = topology
  const parties: Participation['party'][] = []
  const dealings: Participation['dealing'][] = []
  return (numbers) => {
    const parts: Participation[] = []
    for (const number of numbers) {
      if (!isOf(topology, isParticipation, number)) continue
      const [source, target] = [at(relations.source, number), at(relations.target, number)]
      const party = (parties[source] ??= partyAt(topology, source))
      const dealing = (dealings[target] ??= dealingAt(topology, target))
      parts.push({ relation: relationAt(topology, number), party, dealing })
    }
    return parts
  }
}

function partyAt(topology: Topology, node: number): Participation['party'] {
  return { id: topology.nodes.ids[node] ?? '', kind: kindAt(topology, node) }
}

function dealingAt(topology: Topology, node: number): Participation['dealing'] {
  const { id, kind, agreementKind, datasets } = thingAt(topology, node)
  const known = agreementKind !== null && isKeyOf(agreementKinds, agreementKind) ? agreementKind : null
  return { id, kind, agreementKind: known, interval: intervalAt(topology, node), datasets }
}

function* dealingsIn(
  topology: Topology,
  numbers: Iterable<number>,
  partsIn: (dealing: number) => readonly Participation[],
): Generator<FoundDealing> {
  for (const number of numbers) yield { dealing: dealingKeysAt(topology, number), participations: partsIn(number) }
}

function isOf({ relations }: Topology, mask: Uint8Array, relation: number): boolean {
  return at(mask, at(relations.type, relation)) === 1
}
