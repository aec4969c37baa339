/** The names of all attributes that some things have: what a format with a header or typed keys has to know first. */
import type { Scalar } from '../node.ts'
import type { Attributes } from './attributes.ts'

/** What values an attribute has: the narrowest sort that holds them all. */
export type AttributeSort = 'boolean' | 'int' | 'double' | 'string'

/** Name → sort, in the order in which the names first occur. Looks at every thing once and keeps none. */
export function attributeSorts(all: Iterable<Attributes>): ReadonlyMap<string, AttributeSort> {
  const sorts = new Map<string, AttributeSort>()
  for (const attributes of all) {
    for (const [name, value] of Object.entries(attributes)) {
      const [known, sort] = [sorts.get(name), sortOf(value)]
      sorts.set(name, known === undefined ? sort : widest(known, sort))
    }
  }
  return sorts
}

function sortOf(value: Scalar): AttributeSort {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'int' : 'double'
}

/** The sort that holds values of both. */
function widest(a: AttributeSort, b: AttributeSort): AttributeSort {
  if (a === b) return a
  const isNumeric = a !== 'string' && a !== 'boolean' && b !== 'string' && b !== 'boolean'
  return isNumeric ? 'double' : 'string'
}
