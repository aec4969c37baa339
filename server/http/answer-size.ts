/** How much an answer holds, told before it is written. */

export interface AnswerSize {
  /** Objects. */
  readonly nodes: number
  /** Bytes of its JSON, never more than it will have. */
  readonly bytes: number
}

/** The size of plain data. */
export function answerSize(value: unknown): AnswerSize {
  let nodes = 0
  let bytes = 0
  // A list of what is still to be looked at, not recursion: an answer may be deep.
  const rest: unknown[] = [value]
  while (rest.length > 0) {
    const next = rest.pop()
    bytes += ownBytes(next)
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next)) nodes++
    for (const [key, inner] of Object.entries(next)) {
      if (!Array.isArray(next)) bytes += key.length + 3
      rest.push(inner)
    }
  }
  return { nodes, bytes }
}

function ownBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2
  return typeof value === 'object' && value !== null ? 2 : String(value).length
}
