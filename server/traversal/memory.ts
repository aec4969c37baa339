/** What was read by id and may be asked for again: a version never changes, so what is remembered of it is never wrong. */

export interface Memory<Thing> {
  readonly recall: (id: string) => Thing | undefined
  readonly keep: (thing: Thing) => void
  /** Bytes of what is remembered: its JSON at two bytes a character. */
  readonly sizeBytes: () => number
}

/**
 * A memory of at most so many bytes, in two halves: what is asked for moves to the younger half, and when that is full the older
 * one is forgotten. So the things that are asked for stay, without keeping their order.
 */
export function makeMemory<Thing extends { readonly id: string }>(mostBytes: number): Memory<Thing> {
  let [young, old] = [emptyHalf<Thing>(), emptyHalf<Thing>()]
  const add = (thing: Thing, bytes: number) => {
    if (young.bytes + bytes > mostBytes / 2) [young, old] = [emptyHalf<Thing>(), young]
    if (bytes > mostBytes / 2) return
    young.things.set(thing.id, { thing, bytes })
    young.bytes += bytes
  }
  return {
    recall: (id) => {
      const known = young.things.get(id)
      if (known !== undefined) return known.thing
      const older = old.things.get(id)
      if (older === undefined) return undefined
      old.things.delete(id)
      old.bytes -= older.bytes
      add(older.thing, older.bytes)
      return older.thing
    },
    keep: (thing) => {
      if (!young.things.has(thing.id)) add(thing, 2 * JSON.stringify(thing).length)
    },
    sizeBytes: () => young.bytes + old.bytes,
  }
}

interface Half<Thing> {
  readonly things: Map<string, { readonly thing: Thing; readonly bytes: number }>
  bytes: number
}

function emptyHalf<Thing>(): Half<Thing> {
  return { things: new Map(), bytes: 0 }
}
