/** JSON objects whose lists may be long: written piece by piece, one element a line. */

/**
 * The text of an object that has first some `small` members and then some `lists`, as `JSON.parse` reads it. A list is asked
 * for its elements only when it is written.
 */
export function* writeJsonLists(
  small: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, () => Iterable<unknown>>>,
): Iterable<string> {
  yield '{'
  let separator = ''
  for (const [name, value] of Object.entries(small)) {
    yield `${separator}${JSON.stringify(name)}:${JSON.stringify(value)}`
    separator = ','
  }
  for (const [name, elements] of Object.entries(lists)) {
    yield `${separator}${JSON.stringify(name)}:[`
    separator = ','
    yield* writeElements(elements())
  }
  yield '}'
}

function* writeElements(elements: Iterable<unknown>): Iterable<string> {
  let separator = '\n'
  for (const element of elements) {
    yield `${separator}${JSON.stringify(element)}`
    separator = ',\n'
  }
  yield '\n]'
}
