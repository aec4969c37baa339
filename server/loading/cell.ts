/** Reads the words of a cell as a value of its column: one small reader for each sort of value. */
import type { CellForm } from '../graph/dataset-table.ts'
import { parseEdtf } from '../graph/date.ts'
import type { PropertyValue } from '../graph/node.ts'
import { nearest } from './shown.ts'

/** The value, or what would have been right. */
export type Reading = { readonly value: PropertyValue } | { readonly expected: string }
export type ReadCell = (text: string) => Reading

/** The reader of a form of cells. */
export function readerOf(cell: CellForm): ReadCell {
  switch (cell.form) {
    case 'text':
      return readText
    case 'boolean':
      return readBoolean
    case 'date':
      return readDate
    case 'count':
      return readCount
    case 'number':
      return readNumber(cell)
    case 'web-address':
      return readWebAddress
    case 'list':
      return readList
    case 'word':
      return readOneOf(cell.values)
    case 'pattern':
      return readForm(cell.pattern, cell.expected)
  }
}

const readText: ReadCell = (value) => ({ value })

/** In any case: spreadsheets write them in capitals. */
const readBoolean: ReadCell = (text) => {
  const word = text.toLowerCase()
  return word === 'true' || word === 'false' ? { value: word === 'true' } : { expected: 'true or false' }
}

const readCount: ReadCell = (text) =>
  /^\d{1,15}$/.test(text) ? { value: Number(text) } : { expected: 'a whole number such as 12' }

const readDate: ReadCell = (value) =>
  parseEdtf(value) === null
    ? { expected: 'EDTF such as 2015, 2015-11, 2015-11-29, 2014/2015 or ../2015-11' }
    : { value }

/** Anything else could be run by a browser that follows it. */
const readWebAddress: ReadCell = (value) =>
  /^https?:\/\/[^\s"<>]+$/.test(value) ? { value } : { expected: 'a web address that begins with http:// or https://' }

const readList: ReadCell = (text) => {
  const value = text.split('|')
  const isList = value.every((part) => part.trim() !== '') && new Set(value).size === value.length
  return isList ? { value } : { expected: 'texts joined with |, none of them empty, each once' }
}

function readForm(form: RegExp, expected: string): ReadCell {
  return (value) => (form.test(value) ? { value } : { expected })
}

/** A misspelt word is told the nearest, any other one all of them. */
function readOneOf(values: readonly string[]): ReadCell {
  return (value) => (values.includes(value) ? { value } : { expected: nearest(value, values) ?? values.join(', ') })
}

interface NumberBounds {
  readonly minimum?: number
  readonly maximum?: number
}

/** A decimal number, whole ones up to 2^53. */
function readNumber({ minimum = -Infinity, maximum = Infinity }: NumberBounds): ReadCell {
  return (text) => {
    const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
      return { expected: 'a number such as 1200 or 0.25' }
    if (value >= minimum && value <= maximum) return { value }
    return { expected: `a number from ${String(minimum)} to ${String(maximum)}` }
  }
}
