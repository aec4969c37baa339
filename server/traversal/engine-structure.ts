/** The structure of a version as its engine tells it: one query a question. */
import type { Parameters } from '../engine/engine.ts'
import { askedInterval } from '../graph/date-filter.ts'
import type { Relation } from '../graph/relation.ts'
import type { Participation } from '../graph/signing.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { keysOf, kindsWithRole } from '../graph/vocabulary.ts'
import { runRead, type TraversalContext } from './context.ts'
import { compareKeys } from './cursor.ts'
import { keyedDealing } from './dealing-order.ts'
import { cursorOf, keysetParameters, signOf, type Keyed, type PageRequest } from './page.ts'
import { mapOf, numberOrNull, textOf, textOrNull } from './rows.ts'
import type { DealingOrderField, FoundDealing, RelationFilter, RelationOrderField, Structure } from './structure.ts'
import {
  relationIn,
  toDatedRelation,
  toDealingKeys,
  toMatchingRelation,
  toParticipation,
  toStep,
  toThing,
} from './structure-rows.ts'
import { generalsOf } from './generals.ts'

/** The structure that a context walks: its topology where it has one, else the engine. */
export function structureOf(context: TraversalContext): Structure {
  return context.topology ?? engineStructure(context)
}

/** The structure as the engine of a context tells it. */
export function engineStructure(context: TraversalContext): Structure {
  const read = (name: string, parameters: Parameters) => runRead(context, name, parameters)
  const participations = async (name: string, parameters: Parameters) =>
    (await read(name, parameters)).map(toParticipation)
  return {
    steps: async (asked) => (await read('expand', { ...asked })).map(toStep),
    walk: () => null,
    relationsAt: () => null,
    dealingsOf: () => null,
    relations: async (ids) => (await read('relations', { ids })).map(relationIn),
    relationsFrom: async (ids, types) => (await read('relations-from', { ids, types })).map(relationIn),
    datedRelations: async () => (await read('dated-relations', {})).map(toDatedRelation),
    matchingRelations: async (filter) =>
      (await read('matching-relations', filterParameters(filter))).map(toMatchingRelation),
    countRelations: async (filter) =>
      numberOrNull((await read('matching-relations-count', filterParameters(filter)))[0] ?? {}, 'count') ?? 0,
    relationPage: (filter, request) => relationPage(context, filter, request),
    nodePage: async () => null,
    countNodes: async () => null,
    things: async (kinds) => (await read('things', { kinds })).map(toThing),
    sortKeys: (ids) => sortKeys(context, ids),
    participations: () => participations('participations', {}),
    participationsOfDealings: (ids) => participations('participations-of-dealings', { ids }),
    participationsOfParties: (ids) => participations('participations-of-parties', { ids }),
    instances: async (ids) =>
      generalsOf((await read('instances', { ids })).map((row) => [textOf(row, 'specific'), textOf(row, 'general')])),
    dealings: (request) => dealings(context, request),
  }
}

async function relationPage(
  context: TraversalContext,
  filter: RelationFilter,
  request: PageRequest<RelationOrderField>,
): Promise<readonly Keyed<Relation>[]> {
  const script = request.order.direction === 'ASC' ? 'page-relations-ascending' : 'page-relations-descending'
  const rows = await runRead(context, script, { ...filterParameters(filter), ...keysetParameters(request) })
  return rows.map((row) => {
    const thing = relationIn(row)
    return { id: thing.id, missing: numberOrNull(row, 'missing') ?? 0, key: textOrNull(row, 'key') ?? '', thing }
  })
}

async function sortKeys(context: TraversalContext, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await runRead(context, 'nodes', { ids: [...new Set(ids)] })
  const nodes = rows.map((row) => mapOf(row['node']))
  const keys = new Map(nodes.map((node) => [textOf(node, 'id'), textOrNull(node, 'sortKey') ?? '']))
  return ids.map((id) => keys.get(id) ?? '')
}

async function dealings(
  context: TraversalContext,
  request?: PageRequest<DealingOrderField>,
): Promise<Iterable<FoundDealing>> {
  const rows = await runRead(context, 'dealings', { kinds: kindsWithRole('dealing') })
  const participations = byDealing((await runRead(context, 'participations', {})).map(toParticipation))
  const found = rows
    .map((row) => toDealingKeys(row))
    .map((dealing) => ({ dealing, participations: participations.get(dealing.id) ?? [] }))
  return request === undefined ? found : inOrder(found, request)
}

function inOrder(found: readonly FoundDealing[], request: PageRequest<DealingOrderField>): Iterable<FoundDealing> {
  const { field } = request.order
  const [sign, cursor] = [signOf(request), cursorOf(request)]
  return found
    .map((one) => ({ ...keyedDealing(one.dealing.id, one.dealing, field), thing: one }))
    .filter((row) => cursor === null || compareKeys({ ...row, id: '' }, { ...cursor, id: '' }, sign) >= 0)
    .sort((a, b) => compareKeys(a, b, sign))
    .map(({ thing }) => thing)
}

function filterParameters(filter: RelationFilter): Parameters {
  const { earliest, latest } = askedInterval(filter)
  return {
    types: allWhereEmpty(filter.types, vocabulary.relationTypes),
    sourceKinds: allWhereEmpty(filter.sourceKinds, vocabulary.kinds),
    targetKinds: allWhereEmpty(filter.targetKinds, vocabulary.kinds),
    touching: nullWhereEmpty(filter.touching),
    sources: nullWhereEmpty(filter.sources),
    targets: nullWhereEmpty(filter.targets),
    modalities: allWhereEmpty(filter.modalities, vocabulary.modalities),
    bases: allWhereEmpty(filter.bases, vocabulary.bases),
    datasets: nullWhereEmpty(filter.datasets),
    since: earliest,
    until: latest,
    within: filter.dates === 'within',
    undated: filter.undated,
  }
}

function allWhereEmpty<Key extends string>(
  asked: readonly Key[],
  definitions: Readonly<Record<Key, unknown>>,
): readonly Key[] {
  return asked.length === 0 ? keysOf(definitions) : asked
}

function nullWhereEmpty(ids: readonly string[]): readonly string[] | null {
  return ids.length === 0 ? null : ids
}

function byDealing(participations: readonly Participation[]): ReadonlyMap<string, readonly Participation[]> {
  const groups = new Map<string, Participation[]>()
  for (const one of participations) {
    const group = groups.get(one.dealing.id)
    if (group === undefined) groups.set(one.dealing.id, [one])
    else group.push(one)
  }
  return groups
}
