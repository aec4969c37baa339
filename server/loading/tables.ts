/** Which files a dataset can have, and the columns of each: made from the vocabulary. */
import * as vocabulary from '../graph/vocabulary.ts'
import { keysOf, kinds, type Kind } from '../graph/vocabulary.ts'
import {
  readBoolean,
  readCount,
  readDate,
  readForm,
  readList,
  readNumber,
  readOneOf,
  readProperty,
  readText,
  readWebAddress,
  type ReadCell,
} from './cell.ts'

export interface Column {
  readonly name: string
  readonly read: ReadCell
  /** Whether every row must fill it. */
  readonly required: boolean
}

/** What a row of a file becomes. */
export type RowForm =
  { readonly form: 'node'; readonly kind: Kind } | { readonly form: 'citation' } | { readonly form: 'relation' }

/** A file of a dataset. */
export interface TableDefinition {
  readonly file: string
  readonly holds: RowForm
  readonly columns: readonly Column[]
  /** Names no further column may have, because the store uses them. */
  readonly reserved: ReadonlySet<string>
}

/** The form of every id. */
export const idForm = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/
const comparators = ['=', '>', '>=', '<', '<=', '~']

const readId = readForm(idForm, 'kind:slug in small Latin letters, digits and single hyphens')

/** Reads these columns with that reader. */
const optional = (names: readonly string[], read: ReadCell = readText): readonly Column[] =>
  names.map((name) => ({ name, read, required: false }))
const required = (name: string, read: ReadCell = readText): Column => ({ name, read, required: true })

const dateColumns: readonly Column[] = [
  ...optional(['date'], readDate),
  ...optional(['datePrecision'], readOneOf(keysOf(vocabulary.datePrecisions))),
  ...optional(['dateBasis'], readOneOf(keysOf(vocabulary.dateBases))),
  ...optional(['dateText']),
]
const dateNames = dateColumns.map(({ name }) => name)
const storedOfNodes = [
  'kind',
  'datasets',
  'degree',
  'search',
  'sortKey',
  'aliasCitations',
  'earliest',
  'latest',
  'signed',
]
const storedOfRelations = ['datasets', 'earliest', 'latest', 'source', 'target']

const citationTable: TableDefinition = {
  file: 'citations.csv',
  holds: { form: 'citation' },
  columns: [
    required('id', readId),
    required('source'),
    ...optional(['paragraph'], readForm(/^P[1-9]\d*$/, 'a paragraph such as P13')),
    ...optional(['sentence'], readForm(/^P[1-9]\d*\.S[1-9]\d*$/, 'a sentence such as P13.S1')),
    ...optional(['start', 'end'], readCount),
    ...optional(['quote', 'statement', 'statementEn']),
    ...optional(['url'], readWebAddress),
    ...optional(['page']),
  ],
  reserved: new Set(['supports', 'order', 'datasets']),
}

const relationTable: TableDefinition = {
  file: 'relationships.csv',
  holds: { form: 'relation' },
  columns: [
    ...optional(['id'], readId),
    required('type', readOneOf(keysOf(vocabulary.relationTypes))),
    required('from'),
    required('to'),
    ...optional(['verb', 'predicate', 'role', 'event']),
    ...optional(['joint'], readBoolean),
    ...dateColumns,
    ...optional(['modality'], readOneOf(keysOf(vocabulary.modalities))),
    ...optional(['basis'], readOneOf(keysOf(vocabulary.bases))),
    ...optional(['doubtful'], readBoolean),
    ...optional(['value'], readNumber()),
    ...optional(['comparator'], readOneOf(comparators)),
    ...optional(['unit', 'note']),
    ...optional(['citations'], readList),
  ],
  reserved: new Set(storedOfRelations),
}

/** Every file there can be, in the order in which they are read and written: nodes, citations, relations. */
export const tables: readonly TableDefinition[] = [...keysOf(kinds).map(nodeTable), citationTable, relationTable]

function nodeTable(kind: Kind): TableDefinition {
  const { file, dated, properties } = kinds[kind]
  const own = Object.entries(properties).flatMap(([name, definition]) =>
    optional([name], readerOf(name, readProperty(definition))),
  )
  return {
    file,
    holds: { form: 'node', kind },
    columns: [
      required('id', readId),
      required('name'),
      ...optional(['nameEn']),
      ...optional(['aliases'], readList),
      ...optional(['note']),
      // A node is empty here unless it is ours.
      ...optional(['basis'], readOneOf(['derived'])),
      ...optional(['citations'], readList),
      ...own,
      ...(dated ? dateColumns : []),
      ...(kind === 'Source' ? optional(['text']) : []),
    ],
    reserved: new Set([...storedOfNodes, 'partyCount', 'namedCount', ...(dated ? [] : dateNames)]),
  }
}

/** Some properties are plain text in the vocabulary and have a form all the same. */
function readerOf(name: string, read: ReadCell): ReadCell {
  if (name === 'url') return readWebAddress
  if (name === 'sha256') return readForm(/^[0-9a-f]{64}$/, '64 hexadecimal digits in small letters')
  if (name === 'published' || name === 'updated') return readDate
  return name === 'length' ? readCount : read
}
