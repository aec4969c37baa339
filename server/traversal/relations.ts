/** Relations by what they say and what they tie: all that match, a page of them, and how many there are. */
import type { Parameters } from '../engine/engine.ts'
import { askedInterval, type DateFilter } from '../graph/date-filter.ts'
import type { Relation } from '../graph/relation.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { keysOf, type Basis, type Kind, type Modality, type RelationType } from '../graph/vocabulary.ts'
import { refuseOver, runRead, type TraversalContext } from './context.ts'
import { knownNodes } from './look-up.ts'
import { cutPage, keysetParameters, type Page, type PageRequest } from './page.ts'
import { keyOf, numberOrNull, textOrNull, toRelation } from './rows.ts'

export type RelationOrderField = 'DATE' | 'TYPE' | 'ID'

/** Which relations. Empty lists limit nothing. */
export interface RelationFilter extends DateFilter {
  readonly types: readonly RelationType[]
  /** Ids of which one has to be at an end. */
  readonly touching: readonly string[]
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly sourceKinds: readonly Kind[]
  readonly targetKinds: readonly Kind[]
  readonly modalities: readonly Modality[]
  readonly bases: readonly Basis[]
  readonly datasets: readonly string[]
}

/** A relation with the kinds of its ends. */
export interface MatchingRelation {
  readonly relation: Relation
  readonly sourceKind: Kind
  readonly targetKind: Kind
  /** Of the agreement at one of its ends, if there is one that says so. */
  readonly agreementKind: string | null
}

/** The filter that keeps every relation. */
export const everyRelation: RelationFilter = {
  ...{ types: [], touching: [], sources: [], targets: [], sourceKinds: [], targetKinds: [] },
  ...{ modalities: [], bases: [], datasets: [] },
  ...{ since: null, until: null, dates: 'overlaps', undated: false },
}

/** All relations that pass, in no order; one engine query. Throws UNKNOWN_ID for an end that is not in the graph. */
export async function matchingRelations(
  context: TraversalContext,
  filter: RelationFilter,
): Promise<readonly MatchingRelation[]> {
  await requireEnds(context, filter)
  const rows = await runRead(context, 'matching-relations', filterParameters(filter))
  return rows.map((row) => ({
    relation: toRelation(row['relation']),
    sourceKind: keyOf(vocabulary.kinds, row, 'sourceKind'),
    targetKind: keyOf(vocabulary.kinds, row, 'targetKind'),
    agreementKind: textOrNull(row, 'agreementKind'),
  }))
}

/** A page of relations in an order. Throws STALE_CURSOR, LIMIT_EXCEEDED, and UNKNOWN_ID for an end that is not in the graph. */
export async function relationPage(
  context: TraversalContext,
  filter: RelationFilter,
  request: PageRequest<RelationOrderField>,
): Promise<Page<Relation>> {
  refuseOver(context.limits.first, 'first', request.first)
  await requireEnds(context, filter)
  const script = request.order.direction === 'ASC' ? 'page-relations-ascending' : 'page-relations-descending'
  const rows = await runRead(context, script, { ...filterParameters(filter), ...keysetParameters(request) })
  const keyed = rows.map((row) => {
    const thing = toRelation(row['relation'])
    return { id: thing.id, missing: numberOrNull(row, 'missing') ?? 0, key: textOrNull(row, 'key') ?? '', thing }
  })
  return cutPage(keyed, request)
}

/** How many relations pass. */
export async function countRelations(context: TraversalContext, filter: RelationFilter): Promise<number> {
  const rows = await runRead(context, 'matching-relations-count', filterParameters(filter))
  return numberOrNull(rows[0] ?? {}, 'count') ?? 0
}

function requireEnds(context: TraversalContext, { touching, sources, targets }: RelationFilter): Promise<unknown> {
  return knownNodes(context, [...new Set([...touching, ...sources, ...targets])])
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
