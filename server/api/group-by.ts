/** Cross-tabulation. */
import type { Bucket } from '../traversal/bucket.ts'
import { groupBy as answer, type Countable, type GroupRequest } from '../traversal/group-by.ts'
import type { GroupField } from '../traversal/group-fields.ts'
import { orDefault } from './arguments.ts'
import { keyText, labelOfKey } from './bucket-label.ts'
import type { ApiContext } from './context.ts'
import { dealingFilterOf, type DealingFilterInput } from './dealing-filter.ts'
import { languageArgument, type LanguageArguments } from './entity.ts'
import { makeEnum } from './enums.ts'
import { relationFilterOf, type RelationFilterInput } from './relation-filter.ts'
import type { SchemaPart } from './schema-part.ts'

interface GroupArguments {
  readonly by: readonly GroupField[]
  readonly count?: Countable | null
  readonly dealings?: DealingFilterInput | null
  readonly relations?: RelationFilterInput | null
}

/** A bucket that knows which fields its keys are of. */
interface LabelledBucket extends Bucket {
  readonly by: readonly GroupField[]
}

const field = makeEnum('GroupField', 'By what counted things are told apart.', {
  TYPE: 'What a relation says; of a dealing, what ties its parties to it.',
  KIND: 'What sort of thing it is; of a relation, what it leads to.',
  MODALITY: 'How the text puts it.',
  BASIS: 'What the reading rests on; of a thing, DERIVED where it is ours.',
  YEAR: 'The year its date falls into.',
  MONTH: 'The month its date falls into.',
  AGREEMENT_KIND: 'What sort of agreement it is, or leads to or from.',
  PARTY:
    'Who takes part in it: the parties of a dealing, the ends of a relation that can take part in dealings, the thing itself.',
  PARTY_KIND: 'What sort of party takes part in it.',
  VERB: 'The verb, in the words of the text.',
  SOURCE: 'The text it is cited from.',
})

const countable = makeEnum('Countable', 'What is counted.', {
  DEALINGS:
    'Dealings. One that is spoken of twice, in particular and in general (INSTANCE_OF), counts once, by what is said of it in particular.',
  RELATIONS: 'Relations.',
  ENTITIES: 'Things: all of them; with a filter, the parties of the dealings or the ends of the relations that pass.',
})

export const groupBy: SchemaPart = {
  typeDefs: `
extend type Query {
  "How many there are of each sort: a cross-tabulation by one to three fields. What has several values of a field, as a dealing has parties, is counted once under each."
  groupBy(
    "The fields, one to three; ENTITIES have no TYPE, MODALITY or VERB."
    by: [GroupField!]!,
    "What is counted."
    count: Countable = DEALINGS,
    "Which dealings count; all when left out. Not with RELATIONS."
    dealings: DealingFilter,
    "Which relations count; all when left out. Not with DEALINGS."
    relations: RelationFilter
  ): [Bucket!]
}

"How many there are of one sort. Buckets come by vocabulary or time where a field has such an order, else most first; none is empty."
type Bucket {
  "One a field, as a program has it: an enum value, a year or month, an id, a verb. Null: undated, or wider than the bucket; and where there is nothing of that sort."
  keys: [String]!
  "One a field, as a reader has it."
  labels(${languageArgument}): [String!]!
  "How many."
  count: Int!
}
${field.typeDefs}${countable.typeDefs}`,
  resolvers: {
    ...field.resolvers,
    ...countable.resolvers,
    Query: {
      groupBy: async (_: unknown, asked: GroupArguments, context: ApiContext): Promise<readonly LabelledBucket[]> => {
        const buckets = await answer(context.traversal, await requestOf(context, asked))
        return buckets.map((bucket) => ({ ...bucket, by: asked.by }))
      },
    },
    Bucket: {
      keys: ({ by, keys }: LabelledBucket) => keys.map((key, index) => keyText(by[index], key)),
      labels: ({ by, keys }: LabelledBucket, { lang }: LanguageArguments, context: ApiContext) =>
        Promise.all(keys.map((key, index) => labelOfKey(context, { field: by[index], key, language: lang ?? 'zh' }))),
    },
  },
}

async function requestOf(
  context: ApiContext,
  { by, count, dealings, relations }: GroupArguments,
): Promise<GroupRequest> {
  return {
    by,
    count: orDefault(count, 'DEALINGS'),
    dealings: dealings == null ? undefined : await dealingFilterOf(context, dealings),
    relations: relations == null ? undefined : await relationFilterOf(context, relations),
  }
}
