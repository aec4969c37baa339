/** What a counted set can be asked: how many the text states, and which it names. */
import type { GraphNode, NodeHead } from '../graph/node.ts'
import { keysOf, modalities } from '../graph/vocabulary.ts'
import { defaultView } from '../graph/view/view.ts'
import type { GraphFilter } from '../traversal/expand.ts'
import type { Step } from '../traversal/structure.ts'
import { pageOf } from '../traversal/page.ts'
import { loadPage, pageArguments, pageRequestOf, type Connection, type PageArguments } from './connection.ts'
import { toldOfWhole } from './by-id.ts'
import type { ApiContext } from './context.ts'
import type { SchemaPart } from './schema-part.ts'

interface Range {
  readonly min: number
  readonly max: number
}

// Whoever is said not to be a member is none.
const memberships: GraphFilter = {
  ...defaultView('neighbourhood'),
  types: ['MEMBER_OF'],
  modalities: keysOf(modalities).filter((modality) => modality !== 'negative'),
}

export const group: SchemaPart = {
  typeDefs: `
extend type Group {
  "How many of them the text names: its members, counted sets among them apart."
  namedCount: Int!
  "Whether the text says that its list goes on, or names none of them. Fewer named than stated without that is a contradiction of the text's own."
  listOpen: Boolean!
  "The base that the stated count and the rounded share allow; derived by us."
  impliedTotal: Range
  "What is said to belong to it, by id."
  members(${pageArguments(100)}): EntityConnection!
}

"A range of numbers, both ends included."
type Range {
  "The smallest."
  min: Float!
  "The largest."
  max: Float!
}
`,
  resolvers: {
    Group: {
      namedCount: async (group: NodeHead, _: unknown, context: ApiContext) => (await named(group, context)).length,
      listOpen: toldOfWhole(
        async (group, context) => group.properties['listOpen'] === true || (await named(group, context)).length === 0,
      ),
      impliedTotal: toldOfWhole(impliedTotal),
      members,
    },
  },
}

async function members(group: NodeHead, asked: PageArguments, context: ApiContext): Promise<Connection<NodeHead>> {
  const request = pageRequestOf(context, asked, { first: 100, order: { field: 'ID', direction: 'ASC' } })
  const ids = (await membersOf(group, context)).map((step) => step.far)
  const page = pageOf(
    ids.map((id) => ({ id, key: id, missing: 0, thing: id })),
    request,
  )
  return loadPage(context.loaders, { ...page, count: () => ids.length })
}

async function named(group: NodeHead, context: ApiContext): Promise<readonly Step[]> {
  return (await membersOf(group, context)).filter((step) => step.farKind !== 'Group')
}

/** The step to each member, each once. */
async function membersOf({ id }: NodeHead, { loaders }: ApiContext): Promise<readonly Step[]> {
  const steps = (await loaders.steps(memberships).load(id)).filter(({ relation }) => relation.target === id)
  return [...new Map(steps.map((step) => [step.far, step])).values()]
}

function impliedTotal({ properties }: GraphNode): Range | null {
  const { impliedTotalMin: min, impliedTotalMax: max } = properties
  return typeof min === 'number' && typeof max === 'number' ? { min, max } : null
}
