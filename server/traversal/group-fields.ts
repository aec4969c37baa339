/** What counted things can be told apart by. */
import type { DayInterval } from '../graph/date.ts'
import type { Case } from './group-cases.ts'

/** Field → what it reads of a case; `null` where there is nothing, or nothing so precise. */
const fields = {
  TYPE: ({ type }: Case) => type,
  KIND: ({ kind }: Case) => kind,
  MODALITY: ({ modality }: Case) => modality,
  BASIS: ({ basis }: Case) => basis,
  YEAR: ({ date }: Case) => within(date, 'YYYY'.length),
  MONTH: ({ date }: Case) => within(date, 'YYYY-MM'.length),
  AGREEMENT_KIND: ({ agreementKind }: Case) => agreementKind,
  PARTY: ({ party }: Case) => party?.id ?? null,
  PARTY_KIND: ({ party }: Case) => party?.kind ?? null,
  VERB: ({ verb }: Case) => verb,
} satisfies Readonly<Record<string, (one: Case) => string | null>>

export type GroupField = keyof typeof fields | 'SOURCE'

/** The keys of a case in a field; several where it is cited from several sources. `sources` tells that of a citation. */
export function keysOfCase(
  field: GroupField,
  one: Case,
  sources: ReadonlyMap<string, string>,
): readonly (string | null)[] {
  if (field !== 'SOURCE') return [fields[field](one)]
  const cited = [...new Set(one.citations.flatMap((id) => sources.get(id) ?? []))]
  return cited.length === 0 ? [null] : cited
}

/** The first characters of both days, where they are the same. */
function within(date: DayInterval | null, length: number): string | null {
  const first = date?.earliest?.slice(0, length) ?? null
  return first !== null && first === date?.latest?.slice(0, length) ? first : null
}
