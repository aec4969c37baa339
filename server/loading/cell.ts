/** Reads the words of a cell as a value of its column: one small reader for each sort of value. */
import { parseEdtf } from '../graph/date.ts'
import type { PropertyValue } from '../graph/node.ts'
import type { PropertyDefinition } from '../graph/vocabulary.ts'
import { nearest } from './shown.ts'

/** The value, or what would have been right. */
export type Reading = { readonly value: PropertyValue } | { readonly expected: string }
export type ReadCell = (text: string) => Reading

/** Any text. */
export const readText: ReadCell = (value) => ({ value })

/** `true` or `false`, in any case: spreadsheets write them in capitals. */
export const readBoolean: ReadCell = (text) => {
  const word = text.toLowerCase()
  return word === 'true' || word === 'false' ? { value: word === 'true' } : { expected: 'true or false' }
}

/** A whole number from 0 up, such as an offset. */
export const readCount: ReadCell = (text) =>
  /^\d{1,15}$/.test(text) ? { value: Number(text) } : { expected: 'a whole number such as 12' }

/** An EDTF text of the forms of ONTOLOGY. */
export const readDate: ReadCell = (value) =>
  parseEdtf(value) === null
    ? { expected: 'EDTF such as 2015, 2015-11, 2015-11-29, 2014/2015 or ../2015-11' }
    : { value }

/** A web address; anything else could be run by a browser that follows it. */
export const readWebAddress: ReadCell = (value) =>
  /^https?:\/\/[^\s"<>]+$/.test(value) ? { value } : { expected: 'a web address that begins with http:// or https://' }

/** A list, joined with `|`. */
export const readList: ReadCell = (text) => {
  const value = text.split('|')
  const isList = value.every((part) => part.trim() !== '') && new Set(value).size === value.length
  return isList ? { value } : { expected: 'texts joined with |, none of them empty, each once' }
}

/** Texts of a form. */
export function readForm(form: RegExp, expected: string): ReadCell {
  return (value) => (form.test(value) ? { value } : { expected })
}

/** One of some words; a misspelt one is told the nearest, any other one all of them. */
export function readOneOf(values: readonly string[]): ReadCell {
  return (value) => (values.includes(value) ? { value } : { expected: nearest(value, values) ?? values.join(', ') })
}

/** A decimal number, whole ones up to 2^53. */
export function readNumber({ minimum = -Infinity, maximum = Infinity }: Partial<PropertyDefinition> = {}): ReadCell {
  return (text) => {
    const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
      return { expected: 'a number such as 1200 or 0.25' }
    if (value >= minimum && value <= maximum) return { value }
    return { expected: `a number from ${String(minimum)} to ${String(maximum)}` }
  }
}

/** The reader of a property as the vocabulary defines it. */
export function readProperty(definition: PropertyDefinition): ReadCell {
  if (definition.values !== undefined) return readOneOf(definition.values)
  if (definition.type === 'number') return readNumber(definition)
  return definition.type === 'boolean' ? readBoolean : readText
}
