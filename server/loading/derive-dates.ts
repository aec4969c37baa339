/** The interval of days that a stated date spans. */
import { parseEdtf } from '../graph/date.ts'
import type { Properties } from '../graph/node.ts'
import { textOf, type Values } from './values.ts'

/** `earliest` and `latest`, each absent where open; nothing where the text gives no date. */
export function dayProperties(values: Values): Properties {
  const date = textOf(values, 'date')
  const { earliest = null, latest = null } = (date === null ? null : parseEdtf(date)) ?? {}
  return { ...(earliest === null ? {} : { earliest }), ...(latest === null ? {} : { latest }) }
}
