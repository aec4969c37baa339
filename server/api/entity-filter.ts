/** Which nodes a list holds. */
import { searchText } from '../graph/search-text.ts'
import { keysOf, kinds, type Kind } from '../graph/vocabulary.ts'
import type { EntityFilter } from '../traversal/structure.ts'
import { invalid, keysIn, requireDatasets, requireNodes, setOf } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { dateFilterFields, dateFilterOf, type DateFilterInput } from './date-filter.ts'
import { enumName } from '../graph/vocabulary.ts'
import type { SchemaPart } from './schema-part.ts'

export interface EntityFilterInput extends DateFilterInput {
  readonly kinds?: readonly Kind[] | null
  readonly ids?: readonly string[] | null
  readonly nameContains?: string | null
  readonly datasets?: readonly string[] | null
}

export const entityFilter: SchemaPart = {
  typeDefs: `
"Which nodes a list holds. What is left out, null or an empty list limits nothing."
input EntityFilter {
  "Of these kinds only."
  kinds: [Kind!]
  "These nodes only."
  ids: [ID!]
  "Only those with these words in their name, English name, aliases or id; capitals and punctuation make no difference."
  nameContains: String
  "Only what these datasets say."
  datasets: [ID!]
  ${dateFilterFields}
}
`,
  resolvers: {},
}

/** The filter that was asked for, within the kinds of the list. Throws BAD_USER_INPUT and UNKNOWN_ID. */
export async function entityFilterOf(
  context: ApiContext,
  asked: EntityFilterInput | null | undefined,
  allowed: readonly Kind[] = keysOf(kinds),
): Promise<EntityFilter> {
  const input = asked ?? {}
  const [ids, datasets] = [setOf(input.ids), setOf(input.datasets)]
  await requireNodes(context, ids)
  await requireDatasets(context, datasets)
  return {
    kinds: kindsAmong(allowed, input.kinds),
    ids: ids.length === 0 ? null : ids,
    nameContains: input.nameContains == null ? null : wordsOf(input.nameContains),
    datasets: datasets.length === 0 ? null : datasets,
    ...dateFilterOf(input),
  }
}

/** A list of agencies asked for platforms would be empty for a reason that nobody sees: so it is refused. */
function kindsAmong(allowed: readonly Kind[], asked: readonly Kind[] | null | undefined): readonly Kind[] {
  const wrong = asked?.find((kind) => !allowed.includes(kind))
  if (wrong !== undefined) throw invalid('kind', enumName(wrong), `some of ${allowed.map(enumName).join(', ')}`)
  const some = keysIn(kinds, asked)
  return some.length === 0 ? allowed : some
}

/** Words as names are searched by. Throws BAD_USER_INPUT where nothing of them is left to search by. */
function wordsOf(text: string): string {
  const words = searchText(text)
  if (words === '') throw invalid('nameContains', text, 'at least one letter, digit or character')
  return words
}
