/** The text of a source, its citations, and what rests on them. */
import { relationTypes, type RelationType } from '#graph/vocabulary'
import { wordOf } from './enums.ts'
import {
  CitationsDocument,
  SourceTextDocument,
  SupportsDocument,
  type CitationsQuery,
  type SourceTextQuery,
  type SupportsQuery,
} from './operations.ts'
import { request } from './request.ts'
import { toCitation, toNamed, type CitedPassage, type Named } from './to-values.ts'

export type Paragraph = NonNullable<Extract<SourceTextQuery['node'], { __typename: 'Source' }>['paragraphs']>[number]

export interface ToldSource {
  /** `null` where the text is not at hand. */
  readonly paragraphs: readonly Paragraph[] | null
  /** All citations of the source in the order of its text; those without a place last. */
  readonly citations: readonly CitedPassage[]
}

interface Weighed extends Named {
  /** How many relations it has. */
  readonly degree: number
}

/** What rests on a citation. */
export type Support =
  | { readonly kind: 'thing'; readonly id: string; readonly thing: Weighed }
  | {
      readonly kind: 'relation'
      readonly id: string
      readonly type: RelationType
      readonly predicate: string | null
      readonly source: Weighed
      readonly target: Weighed
    }

/** A source's text and citations. */
export async function fetchSource(id: string, signal: AbortSignal): Promise<ToldSource> {
  const [{ node }, citations] = await Promise.all([
    request(SourceTextDocument, { id }, signal),
    fetchCitations(id, signal),
  ])
  return { paragraphs: node !== null && 'paragraphs' in node ? node.paragraphs : null, citations }
}

/** What rests on some citations, by the citation's id. */
export async function fetchSupports(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Support[]>> {
  const { nodes } = await request(SupportsDocument, { ids }, signal)
  return new Map(
    nodes.flatMap((node) =>
      node !== null && 'supports' in node ? [[node.id, node.supports.nodes.flatMap(toSupport)] as const] : [],
    ),
  )
}

async function fetchCitations(source: string, signal: AbortSignal): Promise<readonly CitedPassage[]> {
  const all: CitedPassage[] = []
  for (let after: string | null = null; ;) {
    const { citations }: CitationsQuery = await request(CitationsDocument, { source, after }, signal)
    all.push(...(citations?.nodes ?? []).map(toCitation))
    if (citations?.pageInfo.hasNextPage !== true) return all
    after = citations.pageInfo.endCursor
  }
}

type Supporting = Extract<SupportsQuery['nodes'][number], { __typename: 'Citation' }>['supports']['nodes'][number]

function toSupport(node: Supporting): readonly Support[] {
  if (node.__typename === 'Citation') return []
  if (node.__typename !== 'Relation') return [{ kind: 'thing', id: node.id, thing: weighed(node) }]
  const { id, type, predicate, source, target } = node
  const named = { source: weighed(source), target: weighed(target) }
  return [{ kind: 'relation', id, type: wordOf(relationTypes, type), predicate, ...named }]
}

function weighed(node: Parameters<typeof toNamed>[0] & { readonly degree: number }): Weighed {
  return { ...toNamed(node), degree: node.degree }
}
