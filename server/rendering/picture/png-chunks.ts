/** Chunks of a PNG file (ISO/IEC 15948): what a picture says of itself besides its pixels. */
import { crc32 } from 'node:zlib'

/** Eight bytes of signature, then the header chunk: length, name, 13 bytes, checksum. */
const headerEnd = 8 + 12 + 13
const metre = 1

/** The chunk that says how large the pixels are, `pHYs`: programs place the picture at its size. */
export function pixelSize(pixelsPerMetre: number): Uint8Array {
  const content = Buffer.alloc(9)
  content.writeUInt32BE(pixelsPerMetre, 0)
  content.writeUInt32BE(pixelsPerMetre, 4)
  content.writeUInt8(metre, 8)
  return chunk('pHYs', content)
}

/** A text under a keyword of Latin letters, `iTXt`, as UTF-8. */
export function textChunk(keyword: string, text: string): Uint8Array {
  // A zero after the keyword; not compressed, by no method; no language, no translated keyword, each ended by a zero.
  const head = Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1')
  return chunk('iTXt', Buffer.concat([head, Buffer.from(text.replaceAll('\0', ''), 'utf8')]))
}

/** The PNG with chunks behind its header, where those about pixels must stand. */
export function withChunks(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([png.subarray(0, headerEnd), ...chunks, png.subarray(headerEnd)])
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const whole = Buffer.alloc(4 + named.length + 4)
  whole.writeUInt32BE(content.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), 4 + named.length)
  return whole
}
