/** Things that can stand in a question's slot, and what ids are called that the map does not show. */
import type { Kind } from '#graph/vocabulary'
import { enumName } from './enums.ts'
import { CandidatesDocument, NamesDocument, SearchDocument } from './operations.ts'
import type { SearchHit } from './questions.ts'
import { request } from './request.ts'
import { toNamed, type Named } from './to-values.ts'

interface CandidateRequest {
  /** What the reader typed; empty before they did. */
  readonly text: string
  readonly kinds: readonly Kind[]
}

/** Things of some kinds: those that a text finds, best first; before there is one, those with most relations. */
export async function fetchCandidates(
  { text, kinds }: CandidateRequest,
  signal: AbortSignal,
): Promise<readonly SearchHit[]> {
  const wanted = kinds.map((kind) => enumName(kind))
  if (text !== '') {
    const { search } = await request(SearchDocument, { text, kinds: wanted }, signal)
    return search.map(({ matched, entity }) => ({ ...toNamed(entity), matched, degree: entity.degree }))
  }
  const { entities } = await request(CandidatesDocument, { kinds: wanted }, signal)
  return (entities?.nodes ?? []).map((node) => ({ ...toNamed(node), matched: node.name, degree: node.degree }))
}

/** The things of some ids, unknown ones left out. */
export async function fetchNames(ids: readonly string[], signal: AbortSignal): Promise<readonly Named[]> {
  const { nodes } = await request(NamesDocument, { ids }, signal)
  return nodes.flatMap((node) =>
    node === null || node.__typename === 'Citation' || node.__typename === 'Relation' ? [] : [toNamed(node)],
  )
}
