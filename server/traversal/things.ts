/** All nodes of some kinds with what is filtered, counted and dated of them, without their names. */
import type { PointedDate } from '../graph/date.ts'
import { kinds, type Basis, type Kind } from '../graph/vocabulary.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { runRead, type TraversalContext } from './context.ts'
import type { NodeFacts } from './graph-filter.ts'
import { dateOf, keyOf, mapOf, numberOrNull, textOf, textOrNull, textsOf } from './rows.ts'

export interface Thing extends NodeFacts {
  /** Number of relations in the whole graph. */
  readonly degree: number
  readonly agreementKind: string | null
  readonly basis: Basis | null
  readonly date: PointedDate | null
  /** Ids. */
  readonly citations: readonly string[]
  readonly datasets: readonly string[]
}

/** Every node of some kinds, in no order; one engine query. */
export async function thingsOfKinds(context: TraversalContext, asked: readonly Kind[]): Promise<readonly Thing[]> {
  const rows = await runRead(context, 'things', { kinds: asked })
  return rows.map((row) => {
    const stored = mapOf(row['node'])
    return {
      id: textOf(stored, 'id'),
      kind: keyOf(kinds, stored, 'kind'),
      isSigned: stored['signed'] === true,
      degree: numberOrNull(stored, 'degree') ?? 0,
      agreementKind: textOrNull(stored, 'agreementKind'),
      basis: textOrNull(stored, 'basis') === null ? null : keyOf(vocabulary.bases, stored, 'basis'),
      date: dateOf(stored),
      citations: textsOf(stored, 'citations'),
      datasets: textsOf(stored, 'datasets'),
    }
  })
}
