/** Keyset cursors: the key and id of the last row of a page, in the order it was read. Stable while data are added. */
import { ExplorerError } from '../graph/error.ts'

export interface Cursor {
  /** Field and direction, so that a cursor of another order is refused. */
  readonly order: string
  readonly missing: number
  readonly key: string | number
  readonly id: string
}

/** An opaque text. */
export function formatCursor({ order, missing, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([order, missing, key, id]), 'utf8').toString('base64url')
}

/** The cursor of a text. Throws STALE_CURSOR where it is none, or belongs to another order. */
export function parseCursor(text: string, order: string): Cursor {
  const [ofOrder, missing, key, id] = parseParts(text)
  const isKey = typeof key === 'string' || typeof key === 'number'
  if (ofOrder !== order || typeof missing !== 'number' || !isKey || typeof id !== 'string') {
    throw new ExplorerError(
      'STALE_CURSOR',
      `invalid cursor: ${text.slice(0, 40)} (expected one of a page with the same order)`,
    )
  }
  return { order, missing, key, id }
}

/** Whether a row comes after a cursor, in ascending (1) or descending (-1) order of keys; missing last, ties by id. */
export function isAfter(row: Omit<Cursor, 'order'>, cursor: Omit<Cursor, 'order'>, sign: 1 | -1): boolean {
  return compareKeys(row, cursor, sign) > 0
}

/** Orders rows by key, missing last, ties by id. */
export function compareKeys(a: Omit<Cursor, 'order'>, b: Omit<Cursor, 'order'>, sign: 1 | -1): number {
  if (a.missing !== b.missing) return a.missing - b.missing
  if (a.key !== b.key) return a.key < b.key ? -sign : sign
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function parseParts(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}
