/** How much an answer holds, told before it is written. */

export interface AnswerSize {
  /** Objects. */
  readonly nodes: number
  /** Bytes of its JSON, never more than it will have. */
  readonly bytes: number
}

/** The size of plain data. A character counts as a byte at first: only an answer that could be too long is reckoned exactly. */
export function answerSize(value: unknown, limitBytes: number): AnswerSize {
  const atLeast = sizeOf(value, (text) => text.length)
  return atLeast.bytes * mostBytesOfCharacter <= limitBytes ? atLeast : sizeOf(value, (text) => Buffer.byteLength(text))
}

const mostBytesOfCharacter = 3

function sizeOf(value: unknown, lengthOf: (text: string) => number): AnswerSize {
  let nodes = 0
  let bytes = 0
  // A list of what is still to be looked at, not recursion: an answer may be deep.
  const rest: unknown[] = [value]
  while (rest.length > 0) {
    const next = rest.pop()
    if (typeof next === 'string') bytes += lengthOf(next) + 2
    else if (typeof next !== 'object' || next === null) bytes += String(next).length
    else if (Array.isArray(next)) {
      bytes += 2
      for (const inner of next) rest.push(inner)
    } else {
      nodes++
      bytes += 2
      // Not Object.entries, which makes a list for each of a hundred thousand objects; GraphQL's have no prototype.
      for (const key in next) {
        bytes += key.length + 3
        rest.push((next as Readonly<Record<string, unknown>>)[key])
      }
    }
  }
  return { nodes, bytes }
}
