/** Checks that whatever a row names is there, and is of a kind that may stand there. */
import type { RowForm } from '../graph/dataset-table.ts'
import { isKeyOf, kindsOfEnds, relationTypes } from '../graph/vocabulary.ts'
import type { RowsById } from './check-ids.ts'
import { reportAt, type TypedRow } from './typed-row.ts'
import { nearestTo, shown } from './shown.ts'
import { textOf, textsOf } from './values.ts'

/** A column that names a node, and which ends it may be. */
interface Reference {
  readonly column: string
  /** As in the vocabulary: kinds, or `party`, `dealing`, `any`. */
  readonly ends: readonly string[]
  readonly of?: string
}

/** Checks the ends of relations, their occasions, and the citations of everything. */
export function checkReferences(rows: readonly TypedRow[], byId: RowsById): void {
  for (const row of rows) {
    for (const citation of textsOf(row.values, 'citations')) checkCitation({ column: 'citations', citation }, row, byId)
    for (const alias of textsOf(row.values, 'aliases')) {
      const { citation } = partAlias(alias)
      if (citation !== null) checkCitation({ column: 'aliases', citation }, row, byId)
    }
    for (const reference of referencesOf(row)) checkNode(reference, row, byId)
  }
}

/** An alias, parted from the citation of its place: `text@citation-id`. Other `@` belong to the text. */
export function partAlias(alias: string): { readonly text: string; readonly citation: string | null } {
  const match = /^(.+)@([a-z]+:[a-z0-9-]+)$/su.exec(alias)
  return match === null ? { text: alias, citation: null } : { text: match[1] ?? '', citation: match[2] ?? null }
}

function referencesOf({ table: { holds }, values }: TypedRow): readonly Reference[] {
  if (holds.form === 'node') return []
  if (holds.form === 'citation') return [{ column: 'source', ends: ['Source'] }]
  const type = textOf(values, 'type')
  const occasion = { column: 'event', ends: ['Event'] }
  if (type === null || !isKeyOf(relationTypes, type)) return [occasion]
  const { from, to } = relationTypes[type]
  return [{ column: 'from', ends: from, of: type }, { column: 'to', ends: to, of: type }, occasion]
}

function checkCitation(
  { column, citation }: { readonly column: string; readonly citation: string },
  row: TypedRow,
  byId: RowsById,
): void {
  if (byId.get(citation)?.[0]?.table.holds.form === 'citation') return
  reportAt(row, column, () => `unknown citation: ${shown(citation)}${nearestTo(citation, idsOf(byId, 'citation'))}`)
}

function checkNode({ column, ends, of }: Reference, row: TypedRow, byId: RowsById): void {
  const id = textOf(row.values, column)
  if (id === null) return
  const found = byId.get(id)?.[0]?.table.holds
  if (found?.form !== 'node') {
    reportAt(row, column, () => `unknown node: ${shown(id)}${nearestTo(id, idsOf(byId, 'node'))}`)
  } else if (!kindsOfEnds(ends).includes(found.kind)) {
    const expected = `${ends.join(', ')}${of === undefined ? '' : `, ${column} of ${of}`}`
    reportAt(row, column, () => `invalid ${column}: ${shown(id)} is of kind ${found.kind} (expected ${expected})`)
  }
}

function* idsOf(byId: RowsById, form: RowForm['form']): Generator<string> {
  for (const [id, [row]] of byId) if (row?.table.holds.form === form) yield id
}
