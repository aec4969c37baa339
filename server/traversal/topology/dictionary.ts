/** Values that recur, each kept once and told by a number. */

export interface Dictionary<Value> {
  /** By number. */
  readonly values: readonly Value[]
  /** The number of a value, a new one for a value that was not seen before. */
  readonly numberOf: (value: Value) => number
}

/** A dictionary that tells values apart by a text made of each; `first` has number 0. */
export function makeDictionary<Value>(keyOf: (value: Value) => string, first: Value): Dictionary<Value> {
  const values: Value[] = []
  const numbers = new Map<string, number>()
  const numberOf = (value: Value) => {
    const key = keyOf(value)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, values.length)
    return values.push(value) - 1
  }
  numberOf(first)
  return { values, numberOf }
}

/** The place of a text in a sorted list, -1 where it is not there. */
export function placeOf(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] ?? ''
    if (found === text) return middle
    if (found < text) low = middle + 1
    else high = middle - 1
  }
  return -1
}
