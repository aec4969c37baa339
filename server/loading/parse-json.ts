/** Reads JSON texts, and finds the places of what is in them. */
import { lengthOf } from '../graph/code-points.ts'
import { startOf, type Place, type Report } from './fault.ts'
import { shown } from './shown.ts'

export type Json = Readonly<Record<string, unknown>>

/** The object of a JSON text; reports where it is none, and returns `null`. */
export function parseJson(text: string, file: string, report: Report): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
    report(
      () => startOf(file),
      () => 'invalid JSON: not an object (expected {"name": …, "version": …})',
    )
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    report(
      () => placeAt(text, file, positionOf(message, text)),
      () => `invalid JSON: ${shown(message.replace(/(,| in JSON at| at) .*$/su, ''))}`,
    )
  }
  return null
}

/** Where the parser stopped. Its message gives the position, or the ten characters on either side. */
function positionOf(message: string, text: string): number {
  const stated = /at position (\d+)/.exec(message)?.[1]
  if (stated !== undefined) return Number(stated)
  const match = /^Unexpected token '(.+?)', (\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/su.exec(message)
  if (match === null) return text.length
  const [, token = '', before, words = '', after] = match
  if (before !== undefined) return text.indexOf(words) + 10
  return after === undefined ? text.indexOf(token) : words.length - 10
}

/** Where a text first stands in quotes; the start of the file where it does not. */
export function placeOfKey(text: string, file: string, key: string): Place {
  return placeAt(text, file, Math.max(0, text.indexOf(JSON.stringify(key))))
}

function placeAt(text: string, file: string, position: number): Place {
  const lines = text.slice(0, position).split('\n')
  return { file, line: lines.length, column: lengthOf(lines.at(-1) ?? '') + 1 }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
