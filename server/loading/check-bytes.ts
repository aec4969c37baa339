/** Whether a file is one, can be read, and is UTF-8 text; looked at in pieces, so that size does not matter. */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { lengthOf } from '../graph/code-points.ts'
import { startOf, type Place, type Report } from './fault.ts'

/** C0 controls other than tab and line ends, and what XML can't carry. */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

const pieceBytes = 1 << 18

/** First bytes of files that are no text, and what to say of them. */
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP file or an .xlsx workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an .xls workbook'],
  [[0x1f, 0x8b], 'a gzip file'],
]

/** Whether the bytes of a file are UTF-8 text without control characters; reports the first fault where not. */
export async function checkBytes(file: string, report: Report, limitBytes?: number): Promise<boolean> {
  const wrong = await wrongAsFile(file, limitBytes)
  if (wrong !== null) {
    report(
      () => startOf(file),
      () => wrong,
    )
    return false
  }
  const fault = await firstWrongBytes(file)
  if (fault === null) return true
  report(
    () => fault.place,
    () => fault.message,
  )
  return false
}

/** What hinders reading a path as a file, whole where a limit is given, or `null`. Links are followed. */
export async function wrongAsFile(path: string, limitBytes = Infinity): Promise<string | null> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return 'invalid file: a directory (expected a file)'
    if (!found.isFile()) return 'invalid file: not a regular file'
    if (found.size > limitBytes) return `too many bytes: ${String(found.size)} (limit ${String(limitBytes)})`
    return found.size === 0 ? 'invalid file: empty (expected at least a header row)' : null
  } catch (error) {
    return unreadable(error)
  }
}

/** The message for an error of the file system. */
export function unreadable(error: unknown, what = 'file'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return code === 'ENOENT' ? `missing ${what} (expected one of this name)` : `unreadable ${what}: ${code}`
}

interface Wrong {
  readonly place: Place
  readonly message: string
}

async function firstWrongBytes(file: string): Promise<Wrong | null> {
  let place = startOf(file)
  let rest: Buffer = Buffer.alloc(0)
  try {
    for await (const piece of createReadStream(file, { highWaterMark: pieceBytes })) {
      const isFirst = place.line === 1 && place.column === 1 && rest.length === 0
      const bytes = Buffer.concat([rest, Buffer.from(piece as Buffer)])
      const other = isFirst ? otherFormat(bytes) : null
      if (other !== null) return { place, message: `invalid encoding: ${other} (expected UTF-8 text)` }
      const wrong = wrongInPiece(bytes, place)
      if (wrong !== null) return wrong
      rest = bytes.subarray(bytes.length - cutOff(bytes))
      place = advance(place, textOf(bytes))
    }
  } catch (error) {
    return { place, message: unreadable(error) }
  }
  return rest.length === 0
    ? null
    : { place, message: 'invalid encoding: the last character is cut off (expected UTF-8)' }
}

function wrongInPiece(bytes: Buffer, place: Place): Wrong | null {
  const bad = isGood(bytes) ? null : goodBytes(bytes)
  const text = textOf(bad === null ? bytes : bytes.subarray(0, bad))
  const at = text.search(forbidden)
  if (at >= 0) return { place: advance(place, text.slice(0, at)), message: controlCharacter(text, at) }
  return bad === null ? null : { place: advance(place, text), message: notUtf8(bytes, bad) }
}

/** The text of whole characters; a byte order mark is no part of it. */
function textOf(bytes: Buffer): string {
  return bytes.toString('utf8', 0, bytes.length - cutOff(bytes)).replace(/^\ufeff/, '')
}

/** How many bytes at the end begin a character that is not whole. */
function cutOff(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}

function isGood(bytes: Buffer): boolean {
  return isUtf8(bytes.subarray(0, bytes.length - cutOff(bytes)))
}

/** How many bytes come before the first that is not UTF-8, found by halving: a longer piece is never better than a shorter. */
function goodBytes(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isGood(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good - cutOff(bytes.subarray(0, good))
}

function notUtf8(bytes: Buffer, index: number): string {
  const byte = (bytes[index] ?? 0).toString(16).toUpperCase()
  const around = bytes.subarray(Math.max(0, index - 4), index + 64).toString('latin1')
  // Two Chinese characters of GB 2312 in a row; other eight-bit encodings hardly ever look so.
  const looksLikeGbk = /(?:[\xb0-\xf7][\xa1-\xfe]){2}/.test(around)
  const guess = looksLikeGbk ? 'GBK' : `byte ${byte}`
  return `invalid encoding: ${guess} (expected UTF-8; save the file as “CSV UTF-8”)`
}

function otherFormat(bytes: Buffer): string | null {
  const known = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))
  if (known !== undefined) return known[1]
  const zeros = bytes.subarray(0, 64).filter((byte) => byte === 0).length
  return zeros >= 8 ? 'UTF-16 or binary' : null
}

function controlCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return `invalid character: U+${code} (expected printable text)`
}

/** The place after some text. */
function advance({ file, line, column }: Place, text: string): Place {
  const lines = text.split('\n')
  const last = lengthOf(lines.at(-1) ?? '')
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 }
}
