/** Codecs of the view grammar: how one value of an address is read, written, and what it is when left out. */
import { isKeyOf, keysOf } from '../vocabulary.ts'
import { parseEdtf } from '../date.ts'

/** Reads a value of an address, or says in words what would be right. */
export interface Codec<Value> {
  /** The value, or `undefined` where the text is none. */
  parse(text: string): Value | undefined
  format(value: Value): string
  /** What would be right, for the message. */
  readonly expected: string
}

const idPattern = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/

export const text: Codec<string | null> = {
  parse: (value) => value,
  format: (value) => value ?? '',
  expected: 'a text',
}

export const boolean: Codec<boolean> = {
  parse: (value) => (value === 'true' ? true : value === 'false' ? false : undefined),
  format: String,
  expected: 'true or false',
}

/** `true`, `false`, or `any` for no limit, where a question limits by default. */
export const either: Codec<boolean | null> = {
  parse: (value) => (value === 'any' ? null : boolean.parse(value)),
  format: (value) => (value === null ? 'any' : String(value)),
  expected: 'true, false or any',
}

export const id: Codec<string | null> = {
  parse: (value) => (idPattern.test(value) ? value : undefined),
  format: (value) => value ?? '',
  expected: 'an id such as agency:mofcom',
}

/** The id of a node or an edge; an edge of the projection onto parties has both their ids, `agency:cpad--platform:jd`. */
export const selection: Codec<string | null> = {
  parse: (value) =>
    value.split('--').length <= 2 && value.split('--').every((part) => idPattern.test(part)) ? value : undefined,
  format: (value) => value ?? '',
  expected: 'an id such as agency:mofcom, or two of them as agency:mofcom--platform:jd',
}

/** Ids in the order given, each once. */
export const idsInOrder: Codec<readonly string[]> = list(idPattern, (values) => values)

/** Ids as a set: sorted. */
export const ids: Codec<readonly string[]> = list(idPattern, (values) => [...values].sort())

/** Ids of datasets, which are folder names. */
export const names: Codec<readonly string[]> = {
  ...list(/^[A-Za-z0-9._-]+$/, (values) => [...values].sort()),
  expected: 'names joined with commas',
}

export const edtf: Codec<string | null> = {
  parse: (value) => (parseEdtf(value) === null ? undefined : value),
  format: (value) => value ?? '',
  expected: 'an EDTF date such as 2015, 2015-11 or 2015-11-30',
}

/** A whole number within bounds, both inclusive. */
export function integer(minimum: number, maximum: number): Codec<number> {
  return {
    parse: (value) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN
      return number >= minimum && number <= maximum ? number : undefined
    },
    format: String,
    expected: `a whole number from ${String(minimum)} to ${String(maximum)}`,
  }
}

/** One of some words. */
export function choice<const Word extends string>(words: readonly Word[]): Codec<Word> {
  return {
    parse: (value) => words.find((word) => word === value),
    format: (value) => value,
    expected: `one of ${words.join(', ')}`,
  }
}

/** Keys of a vocabulary as a set, in the vocabulary's order. Empty means no limit, and so does naming all. */
export function keys<Key extends string>(definitions: Readonly<Record<Key, unknown>>): Codec<readonly Key[]> {
  const all = keysOf(definitions)
  const some = exceptions(definitions)
  return {
    parse: (value) => {
      const named = some.parse(value)
      return named?.length === all.length ? [] : named
    },
    // Where a question limits by default, no limit is spelt by naming all.
    format: (value) => some.format(value.length === 0 ? all : value),
    expected: some.expected,
  }
}

/** Keys of a vocabulary to leave out: naming all leaves nothing. */
export function exceptions<Key extends string>(definitions: Readonly<Record<Key, unknown>>): Codec<readonly Key[]> {
  const all = keysOf(definitions)
  const parse = (value: string) => {
    const parts = value.split(',')
    return parts.every((part) => isKeyOf(definitions, part)) ? all.filter((key) => parts.includes(key)) : undefined
  }
  const format = (value: readonly Key[]) => all.filter((key) => value.includes(key)).join(',')
  return { parse, format, expected: `some of ${all.join(', ')}` }
}

/** A node moved by hand: where its centre is, in units of the picture. */
export interface Pin {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Pins by id, `id@x@y`, coordinates to 0.01. */
export const pins: Codec<readonly Pin[]> = {
  parse: (value) => {
    const parsed = value.split(',').map(parsePin)
    const known = parsed.filter((pin) => pin !== undefined)
    const isWhole = known.length === parsed.length && new Set(known.map((pin) => pin.id)).size === known.length
    return isWhole ? [...known].sort((a, b) => (a.id < b.id ? -1 : 1)) : undefined
  },
  format: (value) =>
    [...value]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, x, y }) => `${id}@${String(x)}@${String(y)}`)
      .join(','),
  expected: 'moved nodes as id@x@y joined with commas, each once',
}

function parsePin(part: string): Pin | undefined {
  const [id = '', x = '', y = '', ...rest] = part.split('@')
  const isPlace = [x, y].every((number) => /^-?\d{1,7}(\.\d{1,2})?$/.test(number))
  return rest.length === 0 && idPattern.test(id) && isPlace ? { id, x: Number(x) + 0, y: Number(y) + 0 } : undefined
}

function list(pattern: RegExp, order: (values: readonly string[]) => readonly string[]): Codec<readonly string[]> {
  return {
    parse: (value) => {
      const parts = value.split(',')
      return parts.every((part) => pattern.test(part)) ? order([...new Set(parts)]) : undefined
    },
    format: (value) => order([...new Set(value)]).join(','),
    expected: 'ids joined with commas, such as agency:mofcom,platform:jd',
  }
}
