/** Ids that a misspelt one may have meant. */
import { distance } from 'fastest-levenshtein'
import { runRead, type TraversalContext } from './context.ts'
import { textOf } from './rows.ts'

const candidates = 2000

/** Up to three ids nearest by edits (Levenshtein), nearest first; those of the same kind are looked through. */
export async function nearestIds(context: TraversalContext, id: string): Promise<readonly string[]> {
  const prefix = id.slice(0, id.indexOf(':') + 1)
  const farthest = Math.max(2, Math.floor((id.length - prefix.length) / 3))
  const rows = await runRead(context, 'ids', { prefix, limit: candidates })
  return rows
    .map((row) => textOf(row, 'id'))
    .map((known) => ({ known, edits: distance(known, id) }))
    .filter(({ edits }) => edits <= farthest)
    .sort((a, b) => a.edits - b.edits || (a.known < b.known ? -1 : 1))
    .slice(0, 3)
    .map(({ known }) => known)
}
