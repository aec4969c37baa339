/** What a dealing can be asked: whether it is signed, and by whom. */
import type { NodeHead } from '../graph/node.ts'
import { isSigned, type Participation } from '../graph/signing.ts'
import { bases, modalities } from '../graph/vocabulary.ts'
import { keysIn } from './arguments.ts'
import { nodeBy, toldOfWhole } from './by-id.ts'
import type { ApiContext } from './context.ts'
import type { Given } from './given.ts'
import type { SchemaPart } from './schema-part.ts'

/** The fields of every dealing, in SDL. */
export const dealingFields = `
  "Whether the text says that it was signed. Never true of a co-operation relation or a class-level statement, whatever its verb."
  signed: Boolean!
  "In which ways the text puts its parties' parts, each once."
  modalities: [Modality!]!
  "What the readings of its parties' parts rest on, each once."
  bases: [Basis!]!
  "Its parties, each with the relation that says so."
  parties: [Participation!]!
`

export const dealing: SchemaPart = {
  typeDefs: `
"A party's part in a dealing."
type Participation {
  "The party."
  party: Party!
  "What the text says of its part: SIGNED or PARTY_TO."
  relation: Relation!
}

extend type Agreement {
  "What sort of instrument it is: treaty, protocol, agreement, strategic-cooperation-agreement, framework-agreement, memorandum, or other, also where nothing is stated."
  agreementKind: String!
}
`,
  resolvers: {
    Dealing: {
      signed: async (dealing: NodeHead, _: unknown, context: ApiContext) => isSigned(await partsOf(dealing, context)),
      modalities: async (dealing: NodeHead, _: unknown, context: ApiContext) =>
        keysIn(
          modalities,
          (await partsOf(dealing, context)).map((part) => part.relation.modality),
        ),
      bases: async (dealing: NodeHead, _: unknown, context: ApiContext) =>
        keysIn(
          bases,
          (await partsOf(dealing, context)).map((part) => part.relation.basis),
        ),
      parties: (dealing: NodeHead, _: unknown, context: ApiContext) => partsOf(dealing, context),
    },
    Participation: {
      party: nodeBy(({ party }: Participation) => party.id),
    },
    Agreement: { agreementKind: toldOfWhole(({ properties }) => properties['agreementKind'] ?? 'other') },
  },
}

function partsOf({ id }: NodeHead, { loaders }: ApiContext): Given<readonly Participation[]> {
  return loaders.partsIn(id)
}
