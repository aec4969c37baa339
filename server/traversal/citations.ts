/** The citations of a source, page by page, in the order of its text. */
import type { Citation } from '../graph/citation.ts'
import { ExplorerError } from '../graph/error.ts'
import { refuseOver, runRead, type TraversalContext } from './context.ts'
import { parseCursor, type Cursor } from './cursor.ts'
import { knownHeads } from './look-up.ts'
import { cutPage, type Page } from './page.ts'
import { numberOrNull, toCitation } from './rows.ts'

/** Which page. */
export interface CitationsRequest {
  readonly source: string
  readonly first: number
  readonly after: string | null
}

const order = { field: 'PLACE', direction: 'ASC' } as const

/**
 * A page of the citations of a source: by start, end and id, those without a place last. Throws STALE_CURSOR, LIMIT_EXCEEDED,
 * UNKNOWN_ID for a node that is not in the graph, and BAD_USER_INPUT for one that is no source.
 */
export async function citationPage(context: TraversalContext, request: CitationsRequest): Promise<Page<Citation>> {
  const { source, first, after } = request
  refuseOver(context.limits.first, 'first', first)
  await requireSource(context, source)
  const parameters = { source, ...placeParameters(after), limit: first + 1 }
  const rows = await runRead(context, 'page-citations', parameters)
  const keyed = rows.map((row) => {
    const thing = toCitation(row['citation'])
    const key = ['first', 'last'].map((column) => numberOrNull(row, column) ?? 0).join('/')
    return { id: thing.id, missing: numberOrNull(row, 'missing') ?? 0, key, thing }
  })
  return cutPage(keyed, { order, first, after })
}

/** How many citations a source has. */
export async function countCitations(context: TraversalContext, source: string): Promise<number> {
  const rows = await runRead(context, 'count-citations', { source })
  return numberOrNull(rows[0] ?? {}, 'count') ?? 0
}

async function requireSource(context: TraversalContext, id: string): Promise<void> {
  const [node] = await knownHeads(context, [id])
  if (node?.kind === 'Source') return
  const details = { argument: 'source', value: id }
  throw new ExplorerError('BAD_USER_INPUT', `invalid source: ${id} (expected the id of a Source)`, { details })
}

function placeParameters(after: string | null) {
  const cursor = after === null ? null : parseCursor(after, `${order.field} ${order.direction}`)
  const [start = 0, end = 0] = cursor === null ? [] : placeOf(cursor)
  return {
    after: cursor !== null,
    afterMissing: cursor?.missing ?? 0,
    afterStart: start,
    afterEnd: end,
    afterId: cursor?.id ?? '',
  }
}

/** The start and end that a cursor's key tells. */
function placeOf({ key }: Cursor): readonly number[] {
  const parts = /^(\d{1,16})\/(\d{1,16})$/.exec(String(key))
  if (parts === null) {
    throw new ExplorerError('STALE_CURSOR', `invalid cursor: ${String(key)} (expected one of a page of citations)`)
  }
  return parts.slice(1).map(Number)
}
