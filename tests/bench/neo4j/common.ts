/** Answers of three servers, each in its own wrappings, read as one. */

/**
 * The rows of an answer: an object of one field is only a wrapping, as `{ nodes: … }` and `{ node: … }` are, and is taken off. The
 * order of parties, which none of them is asked for, is evened out.
 */
export function rowsOf(data: unknown): readonly unknown[] {
  const plain = unwrapped(data)
  return Array.isArray(plain) ? plain.flat() : [plain]
}

function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
    .map(([key, inner]: [string, unknown]) => [key, inner] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const [only] = fields
  if (fields.length === 1 && only !== undefined) return unwrapped(only[1])
  return Object.fromEntries(
    fields.map(([key, inner]) => [key, key === 'parties' ? sorted(unwrapped(inner)) : unwrapped(inner)]),
  )
}

function sorted(parties: unknown): unknown {
  if (!Array.isArray(parties)) return parties
  return parties
    .map((party: unknown) => ({ party, key: JSON.stringify(party) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ party }) => party)
}
