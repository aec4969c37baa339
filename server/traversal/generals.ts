/** The general dealing that each dealing is an instance of. */

/** Specific → general, of pairs in any order: the smallest id where a text makes a dealing an instance of several. */
export function generalsOf(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  const generals = new Map<string, string>()
  for (const [specific, general] of pairs) {
    const before = generals.get(specific)
    if (before === undefined || general < before) generals.set(specific, general)
  }
  return generals
}
