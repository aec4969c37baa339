/** Values by text, the least used dropped first, bounded by the memory they are taken to need. */

export interface ByteCache<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  readonly sizeBytes: () => number
}

/** An empty cache. `bytesOf` says what a value with its key takes; one over a tenth of the limit is not kept. */
export function makeByteCache<Value>(limitBytes: number, bytesOf: (key: string) => number): ByteCache<Value> {
  const values = new Map<string, Value>()
  let held = 0
  const drop = (key: string) => {
    if (values.delete(key)) held -= bytesOf(key)
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
      if (bytesOf(key) > limitBytes / 10) return
      values.set(key, value)
      held += bytesOf(key)
      for (const oldest of values.keys()) {
        if (held <= limitBytes) break
        drop(oldest)
      }
    },
    sizeBytes: () => held,
  }
}
