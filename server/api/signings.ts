/** Who signed with whom. */
import { defaultView, type View } from '../graph/view/view.ts'
import type { Answer } from './answer.ts'
import { listOf, orDefault, bounded } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { dealingFilterOf, type DealingFilterInput } from './dealing-filter.ts'
import { makeEnum } from './enums.ts'
import type { SchemaPart } from './schema-part.ts'

interface SigningsArguments {
  readonly filter?: DealingFilterInput | null
  readonly form?: View['form'] | null
  readonly expand?: readonly string[] | null
  readonly limit?: number | null
}

const form = makeEnum('SigningForm', 'How who signed with whom is told.', {
  bipartite: 'Dealings are nodes, tied to their parties.',
  parties: 'Parties are tied to parties: those of one dealing, two by two.',
})

const initial = defaultView('signings')

export const signings: SchemaPart = {
  typeDefs: `
extend type Query {
  "Who signed with whom. Reported and signed dealings, no class-level statements, unless the filter says otherwise; null takes such a limit away."
  signings(
    "Which dealings."
    filter: DealingFilter,
    "With the dealings as nodes, or parties only."
    form: SigningForm = BIPARTITE,
    "Nodes whose neighbours are shown too, in the order in which they were expanded."
    expand: [ID!],
    "How many dealings at most, earliest first."
    limit: Int = ${String(initial.limit)}
  ): Subgraph
}
${form.typeDefs}`,
  resolvers: {
    ...form.resolvers,
    Query: {
      signings: async (_: unknown, asked: SigningsArguments, context: ApiContext): Promise<Answer> =>
        context.loaders.answers(await viewOf(context, asked)),
    },
  },
}

async function viewOf(context: ApiContext, { filter, form, expand, limit }: SigningsArguments): Promise<View> {
  return {
    ...initial,
    ...(await dealingFilterOf(context, filter, initial)),
    form: orDefault(form, initial.form),
    expand: listOf(expand),
    limit: bounded('limit', orDefault(limit, initial.limit)),
  }
}
