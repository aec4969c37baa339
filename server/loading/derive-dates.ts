/** The interval of days that a stated date spans. */
import { parseEdtf } from '../graph/date.ts'
import type { Properties } from '../graph/node.ts'
import { textOf, type Values } from './values.ts'

/** `earliest`, `latest`, and the defaults of a date; nothing where the text gives none. */
export function dateProperties(values: Values): Properties {
  const date = textOf(values, 'date')
  const parsed = date === null ? null : parseEdtf(date)
  if (parsed === null) return {}
  const { earliest, latest, precision } = parsed
  return {
    datePrecision: precision,
    dateBasis: textOf(values, 'dateBasis') ?? 'explicit',
    ...(earliest === null ? {} : { earliest }),
    ...(latest === null ? {} : { latest }),
  }
}

/** Properties without a precision of nothing: a thing without a date says so by having none. */
export function withoutNoDate(values: Values): Properties {
  if (textOf(values, 'date') !== null) return values
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'datePrecision'))
}
