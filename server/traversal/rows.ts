/** From the engine's rows to the graph's own values: the one place that knows how nodes and relations are stored. */
import type { Row, Value } from '../engine/engine.ts'
import type { Citation } from '../graph/citation.ts'
import type { PointedDate } from '../graph/date.ts'
import { ExplorerError } from '../graph/error.ts'
import type { Alias, GraphNode, Properties, PropertyValue } from '../graph/node.ts'
import type { Relation } from '../graph/relation.ts'
import * as vocabulary from '../graph/vocabulary.ts'
import { isKeyOf } from '../graph/vocabulary.ts'

type Stored = Readonly<Record<string, Value>>

const dateProperties = ['date', 'datePrecision', 'dateBasis', 'dateText', 'earliest', 'latest'] as const
const nodeProperties: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'name', 'nameEn', 'aliases', 'aliasCitations', 'note', 'basis', 'citations', 'datasets'],
  ...['degree', 'sortKey', 'search', ...dateProperties],
])
const relationProperties: ReadonlySet<string> = new Set([
  ...[
    'id',
    'type',
    'from',
    'to',
    'verb',
    'predicate',
    'role',
    'event',
    'joint',
    'modality',
    'basis',
    'doubtful',
    'value',
  ],
  ...['comparator', 'unit', 'note', 'citations', 'datasets', ...dateProperties],
])

/** A node from a map `node{.*}`. */
export function toNode(value: Value | undefined): GraphNode {
  const stored = mapOf(value)
  return {
    id: textOf(stored, 'id'),
    kind: keyOf(vocabulary.kinds, stored, 'kind'),
    name: textOf(stored, 'name'),
    nameEn: textOrNull(stored, 'nameEn'),
    aliases: aliasesOf(stored),
    note: textOrNull(stored, 'note'),
    basis: stored['basis'] === undefined ? null : keyOf(vocabulary.bases, stored, 'basis'),
    date: dateOf(stored),
    citations: textsOf(stored, 'citations'),
    datasets: textsOf(stored, 'datasets'),
    degree: numberOrNull(stored, 'degree') ?? 0,
    properties: otherProperties(stored, nodeProperties),
  }
}

/** A relation from a map `relation{.*, type, from, to}`. */
export function toRelation(value: Value | undefined): Relation {
  const stored = mapOf(value)
  return {
    id: textOf(stored, 'id'),
    type: keyOf(vocabulary.relationTypes, stored, 'type'),
    source: textOf(stored, 'from'),
    target: textOf(stored, 'to'),
    verb: textOrNull(stored, 'verb'),
    predicate: textOrNull(stored, 'predicate'),
    role: textOrNull(stored, 'role'),
    event: textOrNull(stored, 'event'),
    joint: stored['joint'] === true,
    date: dateOf(stored),
    modality: keyOf(vocabulary.modalities, stored, 'modality'),
    basis: keyOf(vocabulary.bases, stored, 'basis'),
    doubtful: stored['doubtful'] === true,
    value: numberOrNull(stored, 'value'),
    comparator: textOrNull(stored, 'comparator'),
    unit: textOrNull(stored, 'unit'),
    note: textOrNull(stored, 'note'),
    citations: textsOf(stored, 'citations'),
    datasets: textsOf(stored, 'datasets'),
    properties: otherProperties(stored, relationProperties),
  }
}

/** A citation from a map `citation{.*}`. */
export function toCitation(value: Value | undefined): Citation {
  const stored = mapOf(value)
  return {
    id: textOf(stored, 'id'),
    source: textOf(stored, 'source'),
    paragraph: textOrNull(stored, 'paragraph'),
    sentence: textOrNull(stored, 'sentence'),
    start: numberOrNull(stored, 'start'),
    end: numberOrNull(stored, 'end'),
    quote: textOrNull(stored, 'quote'),
    statement: textOrNull(stored, 'statement'),
    statementEn: textOrNull(stored, 'statementEn'),
    url: textOrNull(stored, 'url'),
    page: textOrNull(stored, 'page'),
  }
}

/** A column that must hold a text. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new ExplorerError('INTERNAL', `missing ${column} in a stored row`)
  return value
}

/** A column that holds a text or nothing. */
export function textOrNull(row: Row, column: string): string | null {
  const value = row[column]
  return typeof value === 'string' ? value : null
}

/** A column that holds a number or nothing. */
export function numberOrNull(row: Row, column: string): number | null {
  const value = row[column]
  return typeof value === 'number' ? value : null
}

/** A column that holds a list of texts; none where it holds nothing. */
export function textsOf(row: Row, column: string): readonly string[] {
  const value = row[column]
  return Array.isArray(value) ? value.filter((part: Value): part is string => typeof part === 'string') : []
}

/** A column that must hold a key of a vocabulary. */
export function keyOf<Key extends string>(definitions: Readonly<Record<Key, unknown>>, row: Row, column: string): Key {
  const text = textOf(row, column)
  if (!isKeyOf(definitions, text)) throw new ExplorerError('INTERNAL', `unknown ${column} in a stored row: ${text}`)
  return text
}

/** The date of a stored map, or `null` where it has none. */
export function dateOf(stored: Row): PointedDate | null {
  const edtf = textOrNull(stored, 'date')
  if (edtf === null) return null
  return {
    edtf,
    earliest: textOrNull(stored, 'earliest'),
    latest: textOrNull(stored, 'latest'),
    precision: keyOf(vocabulary.datePrecisions, stored, 'datePrecision'),
    basis: stored['dateBasis'] === undefined ? 'explicit' : keyOf(vocabulary.dateBases, stored, 'dateBasis'),
    text: textOrNull(stored, 'dateText'),
  }
}

/** A column that holds a map. */
export function mapOf(value: Value | undefined): Stored {
  if (!isMap(value)) throw new ExplorerError('INTERNAL', 'missing map in a stored row')
  return value
}

function isMap(value: Value | undefined): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function aliasesOf(stored: Stored): readonly Alias[] {
  const citations = textsOf(stored, 'aliasCitations')
  return textsOf(stored, 'aliases').map((text, index) => {
    const citation = citations[index] ?? ''
    return { text, citation: citation === '' ? null : citation }
  })
}

function otherProperties(stored: Stored, known: ReadonlySet<string>): Properties {
  const entries = Object.entries(stored).filter(([key, value]) => !known.has(key) && isPropertyValue(value))
  // Engines give the keys of a map in different orders; answers and files must not differ for that.
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as Properties
}

/** Whether a value is one that a property may have: a scalar, or a list of them. */
export function isPropertyValue(value: Value): value is PropertyValue & Value {
  return Array.isArray(value) ? value.every((part) => isScalar(part)) : isScalar(value)
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
