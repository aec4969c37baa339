/**
 * A view: a question put to the graph and how its answer is drawn, written as a query string that means the same in the
 * address bar, in an export's address and on the command line. One canonical spelling: keys in the order of `keys.ts`,
 * defaults left out, sets sorted; so equal views give equal strings.
 */
import { closest } from 'fastest-levenshtein'
import { ExplorerError } from '../error.ts'
import { isKeyOf, keysOf } from '../vocabulary.ts'
import { viewKeys, type Question, type ViewKey, type ViewKeyName } from './keys.ts'

export type { Question } from './keys.ts'

/** A view as plain data, every key there. Filters that are empty lists or `null` limit nothing. */
export type View = {
  readonly [Name in ViewKeyName]: (typeof viewKeys)[Name] extends ViewKey<infer Value> ? Value : never
}

/** The view of a question with nothing else said. */
export function defaultView(question: Question = 'signings'): View {
  const entries = keysOf(viewKeys).map((name) => [name, viewKeys[name].initial(question)])
  return { ...(Object.fromEntries(entries) as View), view: question }
}

/**
 * Parses an address's query string, with or without `?`. Throws BAD_USER_INPUT naming the key, the value and what would be
 * right, for an unknown or repeated key, a wrong value, and a key that the question does not take.
 */
export function parseView(query: string): View {
  const parameters = splitQuery(query)
  const question = parameters.find(({ name }) => name === 'view')
  const start = defaultView(question === undefined ? 'signings' : parseValue(viewKeys.view, 'view', question.text))
  const changes = new Map<string, unknown>()
  for (const { name, text } of parameters) {
    if (!isKeyOf(viewKeys, name)) throw unknownKey(name)
    if (changes.has(name)) throw badInput(`repeated key: ${name}`, name, 'each key once')
    refuseForeign(start.view, name)
    changes.set(name, parseValue<unknown>(viewKeys[name], name, text))
  }
  // Each value comes from its own key's codec, which the compiler can't follow through a map.
  return { ...start, ...(Object.fromEntries(changes) as Partial<View>) }
}

/** The canonical query string of a view, without `?`; empty for the default view. */
export function formatView(view: View): string {
  return changedKeys(view)
    .map((name) => formatParameter(view, name, viewKeys[name]))
    .join('&')
}

/** The keys of a view that its question takes and that are not at their defaults, in canonical order. */
export function changedKeys(view: View): readonly ViewKeyName[] {
  return keysOf(viewKeys).filter((name) => viewKeys[name].questions.includes(view.view) && !isDefault(view, name))
}

/** The view with some keys changed; keys that another question does not take go back to their defaults. */
export function changeView(view: View, changes: Partial<View>): View {
  const start = defaultView(changes.view ?? view.view)
  const kept = keysOf(viewKeys).filter((name) => viewKeys[name].questions.includes(start.view))
  const isSameQuestion = start.view === view.view
  const carried = kept.filter((name) => isSameQuestion || !isDefault(view, name))
  return { ...start, ...pick(view, carried), ...changes }
}

function isDefault(view: View, name: ViewKeyName): boolean {
  const key: ViewKey<unknown> = viewKeys[name]
  return key.codec.format(view[name]) === key.codec.format(key.initial(view.view))
}

function pick(view: View, names: readonly ViewKeyName[]): Partial<View> {
  return Object.fromEntries(names.map((name) => [name, view[name]]))
}

function formatParameter(view: View, name: ViewKeyName, key: ViewKey<unknown>): string {
  return `${name}=${encode(key.codec.format(view[name]))}`
}

function parseValue<Value>(key: ViewKey<Value>, name: string, text: string): Value {
  const value = key.codec.parse(text)
  if (value === undefined) throw badInput(`invalid ${name}: ${text}`, name, key.codec.expected)
  return value
}

function unknownKey(name: string): ExplorerError {
  const nearest = closest(name, keysOf(viewKeys))
  return badInput(`unknown key: ${name}`, name, `a key such as ${nearest}; the guide lists them all`)
}

function refuseForeign(question: Question, name: ViewKeyName): void {
  const { questions } = viewKeys[name]
  if (questions.includes(question)) return
  throw badInput(`invalid key: ${name} with view=${question}`, name, `${name} goes with view=${questions.join(' or ')}`)
}

function badInput(message: string, key: string, expected: string): ExplorerError {
  return new ExplorerError('BAD_USER_INPUT', `${message} (expected ${expected})`, { details: { key, expected } })
}

function splitQuery(query: string): readonly { readonly name: string; readonly text: string }[] {
  const parameters = query.replace(/^\?/, '').split('&')
  return parameters
    .filter((parameter) => parameter !== '')
    .map((parameter) => {
      const [name = '', ...rest] = parameter.split('=')
      return { name: decode(name), text: decode(rest.join('=')) }
    })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw badInput(`invalid address: ${text}`, text, 'percent-encoded UTF-8')
  }
}

/** Percent-encodes what an address needs, and leaves what readers want to see: commas, colons, slashes, `@`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|2F|40)/g, decodeURIComponent)
}
