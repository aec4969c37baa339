/** Which dealings a question is about. */
import { everyDealing, type DealingFilter } from '../graph/signing.ts'
import {
  agreementKinds,
  bases,
  isKeyOf,
  keysOf,
  kinds,
  kindsWithRole,
  modalities,
  type AgreementKind,
  type Basis,
  type Kind,
  type Modality,
} from '../graph/vocabulary.ts'
import { invalid, limitedTo, orDefault, requireDatasets, setOf, bounded } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { dateFilterFields, dateFilterOf, type DateFilterInput } from './date-filter.ts'
import { enumName } from '../graph/vocabulary.ts'
import type { SchemaPart } from './schema-part.ts'

export interface DealingFilterInput extends DateFilterInput {
  readonly parties?: readonly string[] | null
  readonly allParties?: boolean | null
  readonly partyKinds?: readonly Kind[] | null
  readonly kinds?: readonly Kind[] | null
  readonly signed?: boolean | null
  readonly classLevel?: boolean | null
  readonly agreementKinds?: readonly string[] | null
  readonly modalities?: readonly Modality[] | null
  readonly bases?: readonly Basis[] | null
  readonly minParties?: number | null
  readonly minWeight?: number | null
  readonly datasets?: readonly string[] | null
}

export const dealingFilter: SchemaPart = {
  typeDefs: `
"Which dealings a question is about. What is left out, null or an empty list limits nothing, but for the defaults of a field."
input DealingFilter {
  "Dealings that any of these take part in."
  parties: [ID!]
  "All of the parties, not any of them."
  allParties: Boolean = false
  "Dealings with a party of one of these kinds."
  partyKinds: [Kind!]
  "Which of AGREEMENT, COOPERATION and STATEMENT."
  kinds: [Kind!]
  "True: those said to be signed. False: those that are not."
  signed: Boolean
  "Whether class-level statements are let in."
  classLevel: Boolean
  "Which sorts of agreement: ${keysOf(agreementKinds).join(', ')}."
  agreementKinds: [String!]
  "Only what the text puts in one of these ways."
  modalities: [Modality!]
  "Only readings that rest on one of these."
  bases: [Basis!]
  ${dateFilterFields}
  "Dealings with at least so many parties."
  minParties: Int
  "Where parties are tied to parties: ties of at least so many dealings."
  minWeight: Int
  "Only what these datasets say."
  datasets: [ID!]
}
`,
  resolvers: {},
}

/**
 * The filter that was asked for, over what the question itself asks by default. Throws BAD_USER_INPUT, and UNKNOWN_ID for a
 * dataset; parties are looked up by whoever answers.
 */
export async function dealingFilterOf(
  context: ApiContext,
  asked: DealingFilterInput | null | undefined,
  initial: DealingFilter = everyDealing,
): Promise<DealingFilter> {
  const input = asked ?? {}
  const datasets = setOf(input.datasets)
  await requireDatasets(context, datasets)
  return {
    parties: setOf(input.parties),
    allParties: orDefault(input.allParties, false),
    partyKinds: limitedTo(kinds, input.partyKinds),
    dealingKinds: dealingKindsOf(input.kinds),
    agreementKinds: agreementKindsOf(input.agreementKinds),
    // Given as null, these take a limit away that the question has by default.
    signed: input.signed === undefined ? initial.signed : input.signed,
    classLevel: input.classLevel === undefined ? initial.classLevel : input.classLevel,
    modalities: input.modalities === undefined ? initial.modalities : limitedTo(modalities, input.modalities),
    bases: limitedTo(bases, input.bases),
    ...dateFilterOf(input),
    minParties: bounded('minParties', orDefault(input.minParties, 1)),
    minWeight: bounded('minWeight', orDefault(input.minWeight, 1)),
    datasets,
  }
}

function dealingKindsOf(asked: readonly Kind[] | null | undefined): readonly Kind[] {
  const allowed = kindsWithRole('dealing')
  const wrong = asked?.find((kind) => !allowed.includes(kind))
  if (wrong !== undefined) throw invalid('kind', enumName(wrong), `some of ${allowed.map(enumName).join(', ')}`)
  return limitedTo(kinds, asked)
}

function agreementKindsOf(asked: readonly string[] | null | undefined): readonly AgreementKind[] {
  const wrong = asked?.find((kind) => !isKeyOf(agreementKinds, kind))
  if (wrong !== undefined) throw invalid('agreement kind', wrong, `some of ${keysOf(agreementKinds).join(', ')}`)
  return limitedTo(
    agreementKinds,
    asked?.filter((kind) => isKeyOf(agreementKinds, kind)),
  )
}
