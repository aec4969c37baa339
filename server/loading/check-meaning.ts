/** Checks what a relation or a dated node says beyond its single cells. */
import { parseEdtf } from '../graph/date.ts'
import { isStated, reportAt, type TypedRow } from './typed-row.ts'
import { shown } from './shown.ts'
import { textOf } from './values.ts'

/** The words `role` may have, where ONTOLOGY names them. */
const sidesOfStatements = ['a', 'b']
const rolesOfMakers = ['author', 'credited', 'repost']

/** Checks precision of dates, roles, and that relations rest on evidence unless their dataset needs none. */
export function checkMeaning(rows: readonly TypedRow[], optionalEvidence: ReadonlySet<string>): void {
  for (const row of rows) {
    checkPrecision(row)
    if (row.table.holds.form !== 'relation') continue
    checkRole(row)
    if (!optionalEvidence.has(row.table.dataset)) checkEvidence(row)
  }
}

function checkPrecision(row: TypedRow): void {
  const [date, stated] = [textOf(row.values, 'date'), textOf(row.values, 'datePrecision')]
  if (stated === null || (date === null && isStated(row, 'date'))) return
  const precision = date === null ? 'none' : (parseEdtf(date)?.precision ?? stated)
  if (precision === stated) return
  const why = date === null ? 'as there is no date' : `that of ${date}`
  reportAt(row, 'datePrecision', () => `invalid datePrecision: ${stated} (expected ${precision}, ${why})`)
}

function checkRole(row: TypedRow): void {
  const role = textOf(row.values, 'role')
  const allowed = rolesFor(textOf(row.values, 'type'), textOf(row.values, 'to'))
  if (role === null || allowed === null || allowed.includes(role)) return
  reportAt(row, 'role', () => `invalid role: ${shown(role)} (expected ${allowed.join(', ')})`)
}

function rolesFor(type: string | null, to: string | null): readonly string[] | null {
  if (type === 'PARTY_TO' && to?.startsWith('statement:') === true) return sidesOfStatements
  return type === 'WROTE' || type === 'PUBLISHED' ? rolesOfMakers : null
}

function checkEvidence(row: TypedRow): void {
  if (textOf(row.values, 'type') === null || isStated(row, 'citations')) return
  reportAt(
    row,
    'citations',
    () => 'missing citations (expected one or more, or "evidence": "optional" in datapackage.json)',
  )
}
