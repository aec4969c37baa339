/** Values of a dataset as a message shows them. */
import { distance } from 'fastest-levenshtein'
import { codePoints } from '../graph/code-points.ts'

const longest = 60
/** Beyond this many candidates a nearest id is not worth its time. */
const candidateLimit = 100_000

/** A value on one line, cut where it is long. */
export function shown(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  const characters = codePoints(line.slice(0, longest * 2))
  return characters.length <= longest ? line : `${characters.slice(0, longest).join('')}…`
}

/** ` (nearest: …)` for the known word nearest to a misspelt one, or nothing where none is near. */
export function nearestTo(word: string, known: Iterable<string>): string {
  const best = nearest(word.slice(0, 200), known)
  return best === null ? '' : ` (nearest: ${best})`
}

/** The known word nearest to a misspelt one by edits, or with the same slug under another kind; `null` where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const limit = Math.max(1, Math.min(4, Math.floor(slugOf(word).length / 3)))
  let best: { readonly candidate: string; readonly edits: number } | null = null
  let looked = 0
  for (const candidate of known) {
    if (++looked > candidateLimit) break
    const edits = editsBetween(word, candidate, limit)
    if (
      edits <= limit &&
      (best === null || edits < best.edits || (edits === best.edits && candidate < best.candidate))
    ) {
      best = { candidate, edits }
    }
  }
  return best?.candidate ?? null
}

/** Edits between two words, `Infinity` where more than a limit; the same letters, or the same slug, count as one. */
function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit && slugOf(a) !== slugOf(b)) return Infinity
  if (slugOf(a) === slugOf(b)) return 1
  const edits = distance(a, b)
  return edits === 2 && inOrder(a) === inOrder(b) ? 1 : edits
}

function inOrder(word: string): string {
  return codePoints(word).toSorted().join('')
}

/** What follows the kind of an id; the whole of any other word. */
function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
