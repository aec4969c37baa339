/** Which files a dataset can have, and the columns of each: made from the vocabulary, for whoever reads or writes them. */
import * as vocabulary from './vocabulary.ts'
import { keysOf, kinds, type Kind, type PropertyDefinition } from './vocabulary.ts'

/** What the words of a cell are. */
export type CellForm =
  | { readonly form: 'text' | 'boolean' | 'date' }
  /** A whole number from 0 up, such as an offset. */
  | { readonly form: 'count' }
  | { readonly form: 'number'; readonly minimum?: number; readonly maximum?: number }
  /** Something a browser may follow. */
  | { readonly form: 'web-address' }
  /** Texts joined with `|`. */
  | { readonly form: 'list' }
  | { readonly form: 'word'; readonly values: readonly string[] }
  | { readonly form: 'pattern'; readonly pattern: RegExp; readonly expected: string }

export interface Column {
  readonly name: string
  readonly cell: CellForm
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

const text: CellForm = { form: 'text' }
const boolean: CellForm = { form: 'boolean' }
const date: CellForm = { form: 'date' }
const list: CellForm = { form: 'list' }
const webAddress: CellForm = { form: 'web-address' }
const id = pattern(idForm, 'kind:slug in small Latin letters, digits and single hyphens')
const comparator: CellForm = { form: 'word', values: ['=', '>', '>=', '<', '<=', '~'] }

const dateColumns: readonly Column[] = [
  ...optional(['date'], date),
  ...optional(['datePrecision'], wordOf(vocabulary.datePrecisions)),
  ...optional(['dateBasis'], wordOf(vocabulary.dateBases)),
  ...optional(['dateText']),
]
const dateNames = dateColumns.map(({ name }) => name)
const storedOfNodes = [
  ...['kind', 'datasets', 'degree', 'search', 'sortKey', 'aliasCitations', 'earliest', 'latest', 'signed'],
  ...['partyCount', 'namedCount'],
]

const citationTable: TableDefinition = {
  file: 'citations.csv',
  holds: { form: 'citation' },
  columns: [
    required('id', id),
    required('source'),
    ...optional(['paragraph'], pattern(/^P[1-9]\d*$/, 'a paragraph such as P13')),
    ...optional(['sentence'], pattern(/^P[1-9]\d*\.S[1-9]\d*$/, 'a sentence such as P13.S1')),
    ...optional(['start', 'end'], { form: 'count' }),
    ...optional(['quote', 'statement', 'statementEn']),
    ...optional(['url'], webAddress),
    ...optional(['page']),
  ],
  reserved: new Set(['supports', 'order', 'datasets']),
}

const relationTable: TableDefinition = {
  file: 'relationships.csv',
  holds: { form: 'relation' },
  columns: [
    ...optional(['id'], id),
    required('type', wordOf(vocabulary.relationTypes)),
    required('from'),
    required('to'),
    ...optional(['verb', 'predicate', 'role', 'event']),
    ...optional(['joint'], boolean),
    ...dateColumns,
    ...optional(['modality'], wordOf(vocabulary.modalities)),
    ...optional(['basis'], wordOf(vocabulary.bases)),
    ...optional(['doubtful'], boolean),
    ...optional(['value'], { form: 'number' }),
    ...optional(['comparator'], comparator),
    ...optional(['unit', 'note']),
    ...optional(['citations'], list),
  ],
  reserved: new Set(['datasets', 'earliest', 'latest', 'source', 'target']),
}

/** Every file there can be, in the order in which they are read and written: nodes, citations, relations. */
export const datasetTables: readonly TableDefinition[] = [...keysOf(kinds).map(nodeTable), citationTable, relationTable]

function nodeTable(kind: Kind): TableDefinition {
  const { file, dated, properties } = kinds[kind]
  const own = Object.entries(properties).flatMap(([name, definition]) => optional([name], cellOf(name, definition)))
  return {
    file,
    holds: { form: 'node', kind },
    columns: [
      required('id', id),
      required('name'),
      ...optional(['nameEn']),
      ...optional(['aliases'], list),
      ...optional(['note']),
      // A node is empty here unless it is ours.
      ...optional(['basis'], { form: 'word', values: ['derived'] }),
      ...optional(['citations'], list),
      ...own,
      ...(dated ? dateColumns : []),
      ...(kind === 'Source' ? optional(['text']) : []),
    ],
    reserved: new Set([...storedOfNodes, ...(dated ? [] : dateNames)]),
  }
}

/** Some properties are plain text in the vocabulary and have a form all the same. */
function cellOf(name: string, { type, values, minimum, maximum }: PropertyDefinition): CellForm {
  if (name === 'url') return webAddress
  if (name === 'sha256') return pattern(/^[0-9a-f]{64}$/, '64 hexadecimal digits in small letters')
  if (name === 'published' || name === 'updated') return date
  if (name === 'length') return { form: 'count' }
  if (values !== undefined) return { form: 'word', values }
  if (type !== 'number') return type === 'boolean' ? boolean : text
  return {
    form: 'number',
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** Columns of one form that a row may leave empty. */
function optional(names: readonly string[], cell: CellForm = { form: 'text' }): readonly Column[] {
  return names.map((name) => ({ name, cell, required: false }))
}

function required(name: string, cell: CellForm = { form: 'text' }): Column {
  return { name, cell, required: true }
}

function wordOf(definitions: Readonly<Record<string, unknown>>): CellForm {
  return { form: 'word', values: Object.keys(definitions) }
}

function pattern(form: RegExp, expected: string): CellForm {
  return { form: 'pattern', pattern: form, expected }
}
