/** Answers whose texts are written into bytes once: Yoga's measures a text, and the socket then writes it out by itself. */
import { Response } from '@whatwg-node/fetch'

/** A shorter text is sent with its headers, in one piece. */
const shortCharacters = 16_384

/** A longer one is seldom, and must not keep so much memory. */
const longCharacters = 1_000_000

const mostBytesOfCharacter = 3
const encoder = new TextEncoder()
const written = new Uint8Array(longCharacters * mostBytesOfCharacter)

/** The response that Yoga makes. */
export class EncodedResponse extends Response {
  constructor(body?: BodyInit | null, init?: ResponseInit) {
    super(typeof body === 'string' && body.length > shortCharacters ? encoded(body) : body, init)
  }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > longCharacters) return encoder.encode(text)
  return written.slice(0, encoder.encodeInto(text, written).written)
}
