/** One copy of what many rows say: of a million relations with a hundred verbs, a hundred verbs are kept. */
import type { PropertyValue } from '../graph/node.ts'

/** The value itself, or an equal one that was met before. */
export type ShareValue = (value: PropertyValue) => PropertyValue

/** Beyond these, what comes is mostly new: names and ids of rows. */
const [mostKnown, longest] = [20_000, 40]

/** A sharer that knows nothing yet. */
export function sharedValues(): ShareValue {
  const known = new Map<string, string>()
  return (value) => {
    if (typeof value !== 'string' || value.length > longest) return value
    const before = known.get(value)
    if (before !== undefined) return before
    if (known.size < mostKnown) known.set(value, value)
    return value
  }
}
