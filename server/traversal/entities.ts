/** Pages of nodes of some kinds, and how many there are. */
import type { Parameters } from '../engine/engine.ts'
import { askedInterval } from '../graph/date-filter.ts'
import type { NodeHead } from '../graph/node.ts'
import { searchText } from '../graph/search-text.ts'
import { refuseOver, runRead, type TraversalContext } from './context.ts'
import { structureOf } from './engine-structure.ts'
import { headsByIds } from './look-up.ts'
import { cutPage, keysetParameters, pageOfFound, type Keyed, type Page, type PageRequest } from './page.ts'
import { numberOrNull, toNode } from './rows.ts'
import type { EntityFilter, EntityOrderField } from './structure.ts'

/** A page of nodes in an order; one engine query. Throws STALE_CURSOR and LIMIT_EXCEEDED. */
export async function entityPage(
  context: TraversalContext,
  filter: EntityFilter,
  request: PageRequest<EntityOrderField>,
): Promise<Page<NodeHead>> {
  refuseOver(context.limits.first, 'first', request.first)
  const ids = await structureOf(context).nodePage(filter, request)
  if (ids !== null) return pageOfIds(context, ids, request)
  const script = request.order.direction === 'ASC' ? 'page-ascending' : 'page-descending'
  const rows = await runRead(context, script, { ...filterParameters(filter), ...keysetParameters(request) })
  const keyed = rows.map((row) => {
    const thing = toNode(row['node'])
    return { id: thing.id, missing: numberOrNull(row, 'missing') ?? 0, key: keyIn(row['key']), thing }
  })
  return cutPage(keyed, request)
}

/** How many nodes pass a filter. */
export async function countEntities(context: TraversalContext, filter: EntityFilter): Promise<number> {
  const known = await structureOf(context).countNodes(filter)
  if (known !== null) return known
  const rows = await runRead(context, 'page-count', filterParameters(filter))
  return numberOrNull(rows[0] ?? {}, 'count') ?? 0
}

async function pageOfIds(
  context: TraversalContext,
  ids: readonly Keyed<string>[],
  request: PageRequest<EntityOrderField>,
): Promise<Page<NodeHead>> {
  const shown = ids.slice(0, request.first)
  const nodes = await headsByIds(
    context,
    shown.map((row) => row.id),
  )
  return pageOfFound(cutPage(ids, request), nodes)
}

function filterParameters(filter: EntityFilter): Parameters {
  const { earliest, latest } = askedInterval(filter)
  return {
    kinds: filter.kinds,
    ids: filter.ids,
    contains: filter.nameContains === null ? null : searchText(filter.nameContains),
    datasets: filter.datasets,
    since: earliest,
    until: latest,
    within: filter.dates === 'within',
    undated: filter.undated,
  }
}

function keyIn(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value)
}
