/** A view's filters as the arguments GraphQL has for them; every limit is said, so that no default of a field slips in. */
import type { DealingFilter as ViewFilter } from '#graph/signing'
import type { View } from '#graph/view/view'
import { enumName } from './enums.ts'
import type { DealingFilter, GraphFilter } from './operations.ts'

/** Which dealings a view is about. */
export function dealingFilterOf(view: ViewFilter): DealingFilter {
  return {
    parties: view.parties,
    allParties: view.allParties,
    partyKinds: view.partyKinds.map((kind) => enumName(kind)),
    kinds: view.dealingKinds.map((kind) => enumName(kind)),
    agreementKinds: view.agreementKinds,
    minParties: view.minParties,
    ...sharedFilterOf(view),
  }
}

/** Which relations a view of a neighbourhood walks. */
export function graphFilterOf(view: View): GraphFilter {
  return {
    types: view.types.map((type) => enumName(type)),
    exceptTypes: view.exceptTypes.map((type) => enumName(type)),
    kinds: view.kinds.map((kind) => enumName(kind)),
    exceptKinds: view.exceptKinds.map((kind) => enumName(kind)),
    ...sharedFilterOf(view),
  }
}

function sharedFilterOf(view: ViewFilter): DealingFilter & GraphFilter {
  return {
    signed: view.signed,
    classLevel: view.classLevel,
    modalities: view.modalities.map((modality) => enumName(modality)),
    bases: view.bases.map((basis) => enumName(basis)),
    since: view.since,
    until: view.until,
    dates: enumName(view.dates),
    undated: view.undated,
    minWeight: view.minWeight,
    datasets: view.datasets,
  }
}
