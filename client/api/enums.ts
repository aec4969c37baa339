/** The names GraphQL gives to words of the vocabulary, and back: `Agency` ↔ `AGENCY`, `title-only` ↔ `TITLE_ONLY`. */
import { keysOf } from '#graph/vocabulary'

/** The GraphQL name of a word. */
export function enumName<Name extends string = string>(word: string): Name {
  // Which names there are is the schema's to say; its enums are made from the same vocabulary by this very rule.
  return word.replaceAll('-', '_').toUpperCase() as Name
}

/** The word of a vocabulary that a GraphQL name stands for; throws where there is none. */
export function wordOf<Word extends string>(definitions: Readonly<Record<Word, unknown>>, name: string): Word {
  const word = keysOf(definitions).find((key) => enumName(key) === name)
  if (word === undefined) throw new Error(`unknown word: ${name}`)
  return word
}
