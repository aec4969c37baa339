/** The questions the client asks, in the domain's words: a view, counts, a search, the data themselves. */
import { ExplorerError } from '#graph/error'
import type { DealingFilter } from '#graph/signing'
import type { Subgraph } from '#graph/subgraph'
import type { View } from '#graph/view/view'
import { enumName } from './enums.ts'
import { dealingFilterOf, graphFilterOf } from './filters.ts'
import {
  DatasetDocument,
  InducedDocument,
  NeighbourhoodDocument,
  NetworkDocument,
  PathsDocument,
  SearchDocument,
  SigningsDocument,
  TallyDocument,
  type DatasetQuery,
} from './operations.ts'
import { request } from './request.ts'
import { toSubgraph } from './to-subgraph.ts'
import { toNamed, type Named } from './to-values.ts'

export interface SearchHit extends Named {
  /** The name or alias that matched. */
  readonly matched: string
  readonly degree: number
}

/** One value for each condition of what is on the map. */
export interface Tally<Value> {
  readonly signings: Value
  readonly plans: Value
  readonly cooperations: Value
  readonly statements: Value
}

export type Dataset = DatasetQuery['dataset']

/** The answer to a view's question. */
export async function fetchSubgraph(view: View, signal: AbortSignal): Promise<Subgraph> {
  const answer = await fetchAnswer(view, signal)
  if (answer === null) throw new ExplorerError('INTERNAL', 'no answer to this view')
  return toSubgraph(answer)
}

async function fetchAnswer(view: View, signal: AbortSignal) {
  const { expand, limit } = view
  const filter = graphFilterOf(view)
  switch (view.view) {
    case 'signings': {
      const variables = { filter: dealingFilterOf(view), form: enumName(view.form), expand, limit }
      return (await request(SigningsDocument, variables, signal)).signings
    }
    case 'neighbourhood': {
      const { of, hops } = view
      return (await request(NeighbourhoodDocument, { of, hops, filter, expand, limit }, signal)).neighbourhood
    }
    case 'paths': {
      const { from, to, maxLength } = view
      if (from === null || to === null) throw missing(from === null ? 'from' : 'to')
      const variables = { from, to, maxLength, filter, limit }
      return (await request(PathsDocument, variables, signal)).paths?.subgraph ?? null
    }
    case 'induced':
      return (await request(InducedDocument, { nodes: view.nodes, filter, expand }, signal)).induced
    case 'network':
      return (await request(NetworkDocument, { filter, expand, limit }, signal)).network
  }
}

function missing(end: 'from' | 'to'): ExplorerError {
  return new ExplorerError('BAD_USER_INPUT', `missing ${end}: view=paths`, { details: { key: end } })
}

/** How many dealings each condition lets in. */
export async function fetchTally(filters: Tally<DealingFilter>, signal: AbortSignal): Promise<Tally<number>> {
  const { signings, plans, cooperations, statements } = filters
  const answer = await request(
    TallyDocument,
    {
      signings: dealingFilterOf(signings),
      plans: dealingFilterOf(plans),
      cooperations: dealingFilterOf(cooperations),
      statements: dealingFilterOf(statements),
    },
    signal,
  )
  return {
    signings: answer.signings?.totalCount ?? 0,
    plans: answer.plans?.totalCount ?? 0,
    cooperations: answer.cooperations?.totalCount ?? 0,
    statements: answer.statements?.totalCount ?? 0,
  }
}

/** The best hits of a text, best first. */
export async function fetchHits(text: string, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const { search } = await request(SearchDocument, { text }, signal)
  return search.map(({ matched, entity }) => ({ ...toNamed(entity), matched, degree: entity.degree }))
}

/** What is loaded: title, version, counts, sources. */
export async function fetchDataset(signal: AbortSignal): Promise<Dataset> {
  return (await request(DatasetDocument, {}, signal)).dataset
}
