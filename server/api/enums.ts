/** The closed lists of words: those of the vocabulary, under the labels the data use, and those of questions. */
import * as vocabulary from '../graph/vocabulary.ts'
import { enumName, keysOf } from '../graph/vocabulary.ts'
import type { SchemaPart } from './schema-part.ts'

/** Label → what it means. The label is what resolvers see; readers see it in upper case. */
type Words = Readonly<Record<string, string>>

/** An enum with its values and what they mean. */
export function makeEnum(name: string, description: string, words: Words): SchemaPart {
  const labels = Object.keys(words)
  const values = labels.map((label) => `  ${JSON.stringify(words[label])}\n  ${enumName(label)}`)
  return {
    typeDefs: `${JSON.stringify(description)}\nenum ${name} {\n${values.join('\n')}\n}\n`,
    resolvers: { [name]: Object.fromEntries(labels.map((label) => [enumName(label), label])) },
  }
}

export const enums: readonly SchemaPart[] = [
  makeEnum('Kind', 'What sort of thing a node is.', wordsOf(vocabulary.kinds)),
  makeEnum('RelationType', 'What a relation says.', wordsOf(vocabulary.relationTypes)),
  makeEnum(
    'Modality',
    'How the text puts a thing: as done, planned, demanded, judged, or not so.',
    wordsOf(vocabulary.modalities),
  ),
  makeEnum('Basis', 'What a reading rests on.', wordsOf(vocabulary.bases)),
  makeEnum('DatePrecision', 'How precise a date is.', wordsOf(vocabulary.datePrecisions)),
  makeEnum('DateBasis', 'What a date rests on.', wordsOf(vocabulary.dateBases)),
  makeEnum('Language', 'A language of names and statements.', {
    zh: 'Chinese, as the sources have it.',
    en: 'English, where the data have it; else the words of the source.',
  }),
  makeEnum('Direction', 'Which way a relation points, seen from a node.', {
    OUT: 'From the node to others.',
    IN: 'From others to the node.',
    BOTH: 'Either way.',
  }),
  makeEnum('SortDirection', 'Which way a list is ordered; undated things come last both ways.', {
    ASC: 'Smallest, earliest or first in the alphabet first.',
    DESC: 'Largest, latest or last in the alphabet first.',
  }),
  makeEnum('DateMatch', 'How a date has to fall into the time asked for.', {
    overlaps: 'It may fall into it: its days and those asked for overlap.',
    within: 'It must fall into it: all of its days are among those asked for.',
  }),
]

function wordsOf<Key extends string>(
  definitions: Readonly<Record<Key, { readonly zh: string; readonly description: string }>>,
): Words {
  return Object.fromEntries(
    keysOf(definitions).map((key) => [key, `${definitions[key].description} In Chinese: ${definitions[key].zh}.`]),
  )
}
