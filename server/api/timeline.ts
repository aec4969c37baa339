/** What happened when, and what comes before what. */
import type { Modality } from '../graph/vocabulary.ts'
import { kinds, modalities, type Kind } from '../graph/vocabulary.ts'
import type { TimelineFilter, TimelineItem } from '../traversal/dated-things.ts'
import { timeOrderOf, type StatedOrder } from '../traversal/time-order.ts'
import { timeline as answer, type Timeline } from '../traversal/timeline.ts'
import { bounded, limitedTo, orDefault, requireDatasets, setOf } from './arguments.ts'
import { citationsBy, nodeBy } from './by-id.ts'
import type { ApiContext } from './context.ts'
import { dateFilterOf, type DateFilterInput } from './date-filter.ts'
import { makeEnum } from './enums.ts'
import type { SchemaPart } from './schema-part.ts'

interface TimelineFilterInput extends Omit<DateFilterInput, 'undated'> {
  readonly kinds?: readonly Kind[] | null
  readonly party?: string | null
  readonly modalities?: readonly Modality[] | null
  readonly datasets?: readonly string[] | null
}

interface TimelineArguments {
  readonly filter?: TimelineFilterInput | null
  readonly limit?: number | null
}

interface OrderArguments {
  readonly a: string
  readonly b: string
}

const initialLimit = 1000

const order = makeEnum('TimeOrder', 'How two dated things stand in time.', {
  before: 'The first is over before the other begins: its last day is earlier than the first day of the other.',
  after: 'The other is over before the first begins.',
  same: 'Both fall on the same day.',
  unknown: 'Their intervals overlap, as those of two things of one month do, so their order is not known.',
  undated: 'One of them has no date of its own.',
})

export const timeline: SchemaPart = {
  typeDefs: `
extend type Query {
  "What happened when: dated things, and what dated relations lead to, a thing once an entry; by first day, then by last. Things without a date are told beside them."
  timeline(
    "Which things; all when left out."
    filter: TimelineFilter,
    "How many dated things at most, earliest first."
    limit: Int = ${String(initialLimit)}
  ): Timeline
  "How two dated things stand in time, from the days of their dates alone: nothing is read out of the order in which they are told."
  timeOrder("Id of the first, a thing or a relation." a: ID!, "Id of the other." b: ID!): TimeOrder
}

"Which things a timeline tells. What is left out, null or an empty list limits nothing. Things without a date are told whatever time is asked for."
input TimelineFilter {
  "Things of these kinds only."
  kinds: [Kind!]
  "Only what this node has a part in: things that a relation ties to it, and its own dated relations."
  party: ID
  "From the first day of this date on."
  since: EDTF
  "Up to the last day of this date."
  until: EDTF
  "Whether a date only may fall into since..until, or must."
  dates: DateMatch = OVERLAPS
  "Only what the text puts in one of these ways; a thing as it puts the relations that tell how it came about."
  modalities: [Modality!]
  "Only what these datasets say."
  datasets: [ID!]
}

"Things in time."
type Timeline {
  "By first day, then by last."
  entries: [TimelineEntry!]!
  "Agreements and other things that could have a date, for which none is stated: listed, never dropped."
  undated: [TimelineItem!]!
  "How many those are."
  undatedCount: Int!
  "The limit that was met; null when all are here."
  truncated: Truncation
}

"Things whose dates have the same first and last day; their order is not known."
type TimelineEntry {
  "Their date; its words are null where they differ, and each thing has its own."
  date: Date!
  "The things, by kind, then by id, each once."
  items: [TimelineItem!]!
}

"A thing in time, or without a date."
type TimelineItem {
  "The thing; of a dated relation, what it leads to."
  entity: Entity!
  "The relation that says when, where the thing has no such date of its own."
  relation: Relation
  "When; null where none is stated."
  date: Date
  "Where the text says so: of the thing, and of all relations that say this date of it."
  citations: [Citation!]!
}
${order.typeDefs}`,
  resolvers: {
    ...order.resolvers,
    Query: {
      timeline: async (_: unknown, { filter, limit }: TimelineArguments, context: ApiContext): Promise<Timeline> =>
        answer(context.traversal, await filterOf(context, filter), bounded('limit', orDefault(limit, initialLimit))),
      timeOrder: (_: unknown, { a, b }: OrderArguments, { traversal }: ApiContext): Promise<StatedOrder> =>
        timeOrderOf(traversal, a, b),
    },
    TimelineItem: {
      entity: nodeBy(({ id }: TimelineItem) => id),
      citations: citationsBy(({ citations }: TimelineItem) => citations),
    },
  },
}

async function filterOf(context: ApiContext, asked: TimelineFilterInput | null | undefined): Promise<TimelineFilter> {
  const input = asked ?? {}
  const datasets = setOf(input.datasets)
  await requireDatasets(context, datasets)
  const { since, until, dates } = dateFilterOf(input)
  return {
    kinds: limitedTo(kinds, input.kinds),
    party: input.party ?? null,
    ...{ since, until, dates, datasets },
    modalities: limitedTo(modalities, input.modalities),
  }
}
