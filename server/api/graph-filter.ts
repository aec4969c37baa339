/** Which relations a walk through the graph may take. */
import {
  bases,
  kinds,
  modalities,
  relationTypes,
  type Basis,
  type Kind,
  type Modality,
  type RelationType,
} from '../graph/vocabulary.ts'
import type { GraphFilter } from '../traversal/expand.ts'
import { keysIn, limitedTo, orDefault, requireDatasets, setOf, bounded } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { dateFilterFields, dateFilterOf, type DateFilterInput } from './date-filter.ts'
import type { SchemaPart } from './schema-part.ts'

export interface GraphFilterInput extends DateFilterInput {
  readonly types?: readonly RelationType[] | null
  readonly exceptTypes?: readonly RelationType[] | null
  readonly kinds?: readonly Kind[] | null
  readonly exceptKinds?: readonly Kind[] | null
  readonly modalities?: readonly Modality[] | null
  readonly bases?: readonly Basis[] | null
  readonly signed?: boolean | null
  readonly classLevel?: boolean | null
  readonly minWeight?: number | null
  readonly datasets?: readonly string[] | null
}

export const graphFilter: SchemaPart = {
  typeDefs: `
"Which relations may be walked, and to what. What is left out, null or an empty list limits nothing."
input GraphFilter {
  "Along these types of relation only."
  types: [RelationType!]
  "Along all types but these."
  exceptTypes: [RelationType!]
  "To nodes of these kinds only."
  kinds: [Kind!]
  "To nodes of all kinds but these."
  exceptKinds: [Kind!]
  "Only what the text puts in one of these ways."
  modalities: [Modality!]
  "Only readings that rest on one of these."
  bases: [Basis!]
  "True: to no dealing but those said to be signed. False: to none that is."
  signed: Boolean
  "Whether class-level statements may be walked."
  classLevel: Boolean = true
  ${dateFilterFields}
  "Only where at least so many relations say the same of the same two."
  minWeight: Int
  "Only what these datasets say."
  datasets: [ID!]
}
`,
  resolvers: {},
}

/** The filter that was asked for. Throws BAD_USER_INPUT, and UNKNOWN_ID for a dataset. */
export async function graphFilterOf(
  context: ApiContext,
  asked: GraphFilterInput | null | undefined,
): Promise<GraphFilter> {
  const input = asked ?? {}
  const datasets = setOf(input.datasets)
  await requireDatasets(context, datasets)
  return {
    types: limitedTo(relationTypes, input.types),
    exceptTypes: keysIn(relationTypes, input.exceptTypes),
    kinds: limitedTo(kinds, input.kinds),
    exceptKinds: keysIn(kinds, input.exceptKinds),
    modalities: limitedTo(modalities, input.modalities),
    bases: limitedTo(bases, input.bases),
    signed: input.signed ?? null,
    // Letting in what nothing keeps out is no limit: the same question has one address.
    classLevel: input.classLevel === false ? false : null,
    ...dateFilterOf(input),
    minWeight: bounded('minWeight', orDefault(input.minWeight, 1)),
    datasets,
  }
}
