/** Cross-tabulation: how many dealings, relations or things there are of each sort. */
import { ExplorerError } from '../graph/error.ts'
import type { DealingFilter } from '../graph/signing.ts'
import { inOrder, type Bucket } from './bucket.ts'
import { refuseOver, runRead, type TraversalContext } from './context.ts'
import { dealingCases, relationCases, thingCases, type Case } from './group-cases.ts'
import { keysOfCase, type GroupField } from './group-fields.ts'
import { textOf } from './rows.ts'
import type { RelationFilter } from './structure.ts'

export type Countable = 'DEALINGS' | 'RELATIONS' | 'ENTITIES'

/** What is counted by what. Dealings and relations without a filter are all there are. */
export interface GroupRequest {
  readonly by: readonly GroupField[]
  readonly count: Countable
  readonly dealings?: DealingFilter | undefined
  readonly relations?: RelationFilter | undefined
}

const mostFields = 3

/** Fields that nothing but a relation can tell. */
const ofRelations: readonly GroupField[] = ['TYPE', 'MODALITY', 'VERB']

/**
 * The buckets that are not empty, in the order of the first field, then the next: by vocabulary or time where a field has such an
 * order, else most first; `null` last. A unit with several values of a field stands in several buckets, once in each.
 * Throws BAD_USER_INPUT, LIMIT_EXCEEDED, and UNKNOWN_ID for an id in a filter.
 */
export async function groupBy(context: TraversalContext, request: GroupRequest): Promise<readonly Bucket[]> {
  const { by } = request
  refuseFields(request)
  const cases = await casesFor(context, request)
  const sources = by.includes('SOURCE') ? await sourcesOfCitations(context) : new Map<string, string>()
  const units = new Map<string, { readonly keys: readonly (string | null)[]; readonly units: Set<string> }>()
  for (const one of cases) {
    for (const keys of product(by.map((field) => keysOfCase(field, one, sources)))) {
      const bucket = units.get(JSON.stringify(keys)) ?? { keys, units: new Set() }
      units.set(JSON.stringify(keys), bucket)
      bucket.units.add(one.unit)
    }
  }
  refuseOver(context.limits.nodes, 'buckets', units.size)
  return inOrder(
    [...units.values()].map(({ keys, units }) => ({ keys, count: units.size })),
    by,
  )
}

function casesFor(context: TraversalContext, { count, dealings, relations }: GroupRequest): Promise<readonly Case[]> {
  switch (count) {
    case 'DEALINGS':
      return dealingCases(context, dealings)
    case 'RELATIONS':
      return relationCases(context, relations)
    case 'ENTITIES':
      return thingCases(context, { dealings, relations })
  }
}

function refuseFields({ by, count, dealings, relations }: GroupRequest): void {
  if (by.length === 0) throw invalid('by', '[]', 'one to three fields')
  refuseOver(mostFields, 'fields', by.length)
  if (new Set(by).size < by.length) throw invalid('by', by.join(', '), 'each field once')
  const untold = count === 'ENTITIES' ? by.filter((field) => ofRelations.includes(field)) : []
  if (untold.length > 0) throw invalid('by', untold.join(', '), 'what a thing itself has, with count ENTITIES')
  const useless = { DEALINGS: relations, RELATIONS: dealings, ENTITIES: dealings === undefined ? undefined : relations }
  if (useless[count] !== undefined)
    throw invalid('filter', count, `the one filter that says which ${count.toLowerCase()}`)
}

function invalid(name: string, value: string, expected: string): ExplorerError {
  const details = { argument: name, value, expected }
  return new ExplorerError('BAD_USER_INPUT', `invalid ${name}: ${value} (expected ${expected})`, { details })
}

async function sourcesOfCitations(context: TraversalContext): Promise<ReadonlyMap<string, string>> {
  const rows = await runRead(context, 'citation-sources', {})
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'source')]))
}

function product<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return lists.reduce<readonly (readonly Value[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  )
}
