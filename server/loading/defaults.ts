/** What a row says by saying nothing: so that two files that mean the same are the same, down to the data version. */
import { parseEdtf } from '../graph/date.ts'
import { joined, textOf, type Values } from './values.ts'

/** The values of a dated row with the precision and basis of its date; a row without a date has no precision. */
export function withDateDefaults(values: Values): Values {
  const date = textOf(values, 'date')
  const parsed = date === null ? null : parseEdtf(date)
  if (parsed === null) return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'datePrecision'))
  const dateBasis = textOf(values, 'dateBasis') ?? 'explicit'
  return joined(values, { datePrecision: parsed.precision, dateBasis })
}

/** The values of a relation's row: reported and explicit, unless it says otherwise. */
export function withRelationDefaults(values: Values): Values {
  return joined({ modality: 'reported', basis: 'explicit' }, withDateDefaults(values))
}
