/** Pieces put together: a piece may be a line, and a write for each would cost more than the line. */
import type { Piece } from './rendered-file.ts'

const chunkCharacters = 1 << 16

/** The bytes of pieces, some 64 KiB at a time; bytes among them stay as they are. */
export async function* inChunks(pieces: Iterable<Piece> | AsyncIterable<Piece>): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder()
  let text = ''
  for await (const piece of pieces) {
    const isText = typeof piece === 'string'
    if (isText) text += piece
    if (text !== '' && (!isText || text.length >= chunkCharacters)) {
      yield encoder.encode(text)
      text = ''
    }
    if (!isText) yield piece
  }
  if (text !== '') yield encoder.encode(text)
}
