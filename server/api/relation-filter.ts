/** Which relations a list or a count is about. */
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
import type { RelationFilter } from '../traversal/structure.ts'
import { limitedTo, requireDatasets, setOf } from './arguments.ts'
import type { ApiContext } from './context.ts'
import { dateFilterFields, dateFilterOf, type DateFilterInput } from './date-filter.ts'
import type { SchemaPart } from './schema-part.ts'

export interface RelationFilterInput extends DateFilterInput {
  readonly types?: readonly RelationType[] | null
  readonly touching?: readonly string[] | null
  readonly sources?: readonly string[] | null
  readonly targets?: readonly string[] | null
  readonly sourceKinds?: readonly Kind[] | null
  readonly targetKinds?: readonly Kind[] | null
  readonly modalities?: readonly Modality[] | null
  readonly bases?: readonly Basis[] | null
  readonly datasets?: readonly string[] | null
}

export const relationFilter: SchemaPart = {
  typeDefs: `
"Which relations a list or a count is about. What is left out, null or an empty list limits nothing."
input RelationFilter {
  "Of these types only."
  types: [RelationType!]
  "With one of these nodes at either end."
  touching: [ID!]
  "That lead from one of these nodes."
  sources: [ID!]
  "That lead to one of these nodes."
  targets: [ID!]
  "That lead from a node of one of these kinds."
  sourceKinds: [Kind!]
  "That lead to a node of one of these kinds."
  targetKinds: [Kind!]
  "Only what the text puts in one of these ways."
  modalities: [Modality!]
  "Only readings that rest on one of these."
  bases: [Basis!]
  ${dateFilterFields}
  "Only what these datasets say."
  datasets: [ID!]
}
`,
  resolvers: {},
}

/** The filter that was asked for. Throws UNKNOWN_ID for a dataset; nodes are looked up by whoever answers. */
export async function relationFilterOf(
  context: ApiContext,
  asked: RelationFilterInput | null | undefined,
): Promise<RelationFilter> {
  const input = asked ?? {}
  const datasets = setOf(input.datasets)
  await requireDatasets(context, datasets)
  return {
    types: limitedTo(relationTypes, input.types),
    touching: setOf(input.touching),
    sources: setOf(input.sources),
    targets: setOf(input.targets),
    sourceKinds: limitedTo(kinds, input.sourceKinds),
    targetKinds: limitedTo(kinds, input.targetKinds),
    modalities: limitedTo(modalities, input.modalities),
    bases: limitedTo(bases, input.bases),
    ...dateFilterOf(input),
    datasets,
  }
}
