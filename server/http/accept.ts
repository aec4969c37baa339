/** Which form of an answer a caller likes best. */

/** The first of some media types in a caller's order; `null` where it names none of them. */
export function preferred<Type extends string>(accept: string, types: readonly Type[]): Type | null {
  const ranges = accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
    const quality = Number(/^q=(.*)$/.exec(parameters.find((word) => word.startsWith('q=')) ?? '')?.[1] ?? 1)
    return { type, quality }
  })
  const wanted = ranges.filter(({ quality }) => quality > 0).toSorted((a, b) => b.quality - a.quality)
  const names = wanted.map(({ type }) => types.find((name) => name === type))
  return names.find((name) => name !== undefined) ?? null
}
