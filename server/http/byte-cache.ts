/** Values by what they are of, the least used dropped first, bounded by the memory they are taken to need. */

export interface ByteCache<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
  readonly sizeBytes: () => number
}

/** An empty cache. `bytesOf` says what a value with its key takes; one over a tenth of the limit is not kept. */
export function makeByteCache<Key, Value>(
  limitBytes: number,
  bytesOf: (key: Key, value: Value) => number,
): ByteCache<Key, Value> {
  const values = new Map<Key, Value>()
  let held = 0
  const drop = (key: Key) => {
    const value = values.get(key)
    if (value === undefined) return
    values.delete(key)
    held -= bytesOf(key, value)
  }
  return {
    get: (key) => {
      const value = values.get(key)
      if (value === undefined) return undefined
      // A map keeps its keys in the order they were set: what is used goes to the end.
      values.delete(key)
      values.set(key, value)
      return value
    },
    set: (key, value) => {
      drop(key)
      const bytes = bytesOf(key, value)
      if (bytes > limitBytes / 10) return
      values.set(key, value)
      held += bytes
      for (const oldest of values.keys()) {
        if (held <= limitBytes) break
        drop(oldest)
      }
    },
    sizeBytes: () => held,
  }
}
