/** Checks that every id has its form and stands for one thing only. */
import type { PropertyValue } from '../graph/node.ts'
import { keysOf, kinds } from '../graph/vocabulary.ts'
import { canonicalJson } from './canonical.ts'
import { isStated, placeOf, reportAt, type TypedRow } from './typed-row.ts'
import type { Place } from './fault.ts'
import { makeRelationId } from './relation-id.ts'
import { shown } from './shown.ts'
import { textOf } from './values.ts'

/** The rows of each id, one a dataset. */
export type RowsById = ReadonlyMap<string, readonly TypedRow[]>

/** Properties that two datasets may each state in their own words: both are kept. */
export const unitedProperties: readonly string[] = ['aliases', 'citations']

const kindPrefixes: ReadonlySet<string> = new Set(keysOf(kinds).map((kind) => kind.toLowerCase()))
/** A file name is no property. */
const mayDiffer: ReadonlySet<string> = new Set([...unitedProperties, 'text'])

/** The rows with an id each; relations without one get one made. */
export function withIds(rows: readonly TypedRow[]): readonly TypedRow[] {
  return rows.map((row) =>
    row.table.holds.form !== 'relation' || isStated(row, 'id') || textOf(row.values, 'type') === null
      ? row
      : withMadeId(row),
  )
}

function withMadeId({ table, values, place, unread }: TypedRow): TypedRow {
  const identified: Record<string, PropertyValue> = { id: makeRelationId(values) }
  for (const [name, value] of Object.entries(values)) identified[name] = value
  return { table, values: identified, place, unread, hasMadeId: true }
}

/** The rows of every id; reports ids of the wrong kind, and ids that stand for two things. */
export function checkIds(rows: readonly TypedRow[]): Map<string, readonly TypedRow[]> {
  const byId = new Map<string, TypedRow[]>()
  for (const row of rows) {
    const id = textOf(row.values, 'id')
    if (id === null) continue
    checkPrefix(id, row)
    const earlier = byId.get(id)
    if (earlier === undefined) {
      byId.set(id, [row])
      continue
    }
    const same = earlier.find(({ table }) => table.dataset === row.table.dataset)
    if (same !== undefined) reportTwice(id, row, same)
    else for (const other of earlier) checkAgreement(id, row, other)
    if (same === undefined) earlier.push(row)
  }
  return byId
}

function checkPrefix(id: string, row: TypedRow): void {
  const prefix = id.slice(0, id.indexOf(':'))
  const expected = row.table.holds.form === 'node' ? row.table.holds.kind.toLowerCase() : null
  const isRight = expected === null ? !kindPrefixes.has(prefix) : prefix === expected
  if (isRight) return
  const words = expected === null ? 'no kind of node before the colon' : `${expected}:…`
  reportAt(row, 'id', () => `invalid id: ${shown(id)} (expected ${words})`)
}

function reportTwice(id: string, row: TypedRow, first: TypedRow): void {
  if (isStated(row, 'id')) {
    const where = shownPlace(placeOf(first, 'id'))
    reportAt(row, 'id', () => `invalid id: ${shown(id)} stands in ${where} already (expected an id of its own)`)
    return
  }
  const where = shownPlace(placeOf(first, 'type'))
  reportAt(
    row,
    'type',
    () => `invalid relation: told in ${where} already (expected one row with both citations, or an id)`,
  )
}

/** The same id in two datasets is one thing, where nothing that both say of it disagrees. */
function checkAgreement(id: string, row: TypedRow, first: TypedRow): void {
  if (canonicalJson(row.table.holds) !== canonicalJson(first.table.holds)) {
    const where = shownPlace(placeOf(first, 'id'))
    reportAt(
      row,
      'id',
      () => `invalid id: ${shown(id)} is of another kind in ${where} (expected the same in all datasets)`,
    )
  }
  for (const [name, value] of Object.entries(row.values)) {
    const other = Object.hasOwn(first.values, name) ? first.values[name] : undefined
    if (other === undefined || mayDiffer.has(name) || canonicalJson(other) === canonicalJson(value)) continue
    const [found, expected] = [String(value), String(other)].map(shown)
    const where = shownPlace(placeOf(first, name))
    reportAt(row, name, () => `invalid ${name}: ${found ?? ''} (expected ${expected ?? ''}, as in ${where})`)
  }
}

function shownPlace({ file, line }: Place): string {
  return `${file}:${String(line)}`
}
