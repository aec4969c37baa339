/** The names GraphQL gives to words of the vocabulary, and back: `Agency` ↔ `AGENCY`, `title-only` ↔ `TITLE_ONLY`. */
import { keysOf } from '#graph/vocabulary'

/** The GraphQL name of a word: `TITLE_ONLY` of `title-only`. */
export type EnumName<Word extends string> = Word extends `${infer Start}-${infer Rest}`
  ? `${Uppercase<Start>}_${EnumName<Rest>}`
  : Uppercase<Word>

/** The GraphQL name of a word; the schema's enums are made from the same vocabulary by this very rule. */
export function enumName<Word extends string>(word: Word): EnumName<Word> {
  // What the type says step by step, said at once.
  return word.replaceAll('-', '_').toUpperCase() as EnumName<Word>
}

/** The word of a vocabulary that a GraphQL name stands for; throws where there is none. */
export function wordOf<Word extends string>(definitions: Readonly<Record<Word, unknown>>, name: string): Word {
  const word = keysOf(definitions).find((key) => enumName(key) === name)
  if (word === undefined) throw new Error(`unknown word: ${name}`)
  return word
}
