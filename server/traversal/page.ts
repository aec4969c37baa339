/** A page of anything, as connections need it. */
import type { Parameters } from '../engine/engine.ts'
import type { DayInterval } from '../graph/date.ts'
import { compareKeys, formatCursor, isAfter, parseCursor, type Cursor } from './cursor.ts'

/** A member of a page, and how to make its cursor when that is asked, which it seldom is. */
export interface Edge<Thing> {
  readonly node: Thing
  readonly cursor: () => string
}

export interface Page<Thing> {
  readonly edges: readonly Edge<Thing>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** A page, and how to count the whole list when that is asked. */
export interface CountedPage<Thing> extends Page<Thing> {
  readonly count: () => number | Promise<number>
}

export interface PageRequest<Field extends string> {
  readonly order: { readonly field: Field; readonly direction: 'ASC' | 'DESC' }
  readonly first: number
  readonly after: string | null
}

/** A row with the key its order compares. */
export interface Keyed<Thing> {
  readonly id: string
  readonly missing: number
  readonly key: string | number
  readonly thing: Thing
}

/** `NAME ASC`: what a cursor remembers of an order. */
export function nameOfOrder({ order }: PageRequest<string>): string {
  return `${order.field} ${order.direction}`
}

/** The place after which a page goes on, `null` for the first page. Throws STALE_CURSOR. */
export function cursorOf(request: PageRequest<string>): Cursor | null {
  return request.after === null ? null : parseCursor(request.after, nameOfOrder(request))
}

/** Whether a page is one of an order by date, earliest first. */
export function isEarliestFirst(request: PageRequest<string>): request is PageRequest<'DATE'> {
  return request.order.field === 'DATE' && request.order.direction === 'ASC'
}

/** 1 where keys rise, -1 where they fall. */
export function signOf({ order }: PageRequest<string>): 1 | -1 {
  return order.direction === 'ASC' ? 1 : -1
}

/** What a script that reads a page in any order takes: the order, and what one of a single order takes. */
export function keysetParameters(request: PageRequest<string>): Parameters {
  return { order: request.order.field, ...placeParameters(request) }
}

/** What a script that reads a page takes: the place after which it goes on, and one row more than asked. */
export function placeParameters(request: PageRequest<string>): Parameters {
  const cursor = cursorOf(request)
  return {
    after: cursor !== null,
    afterMissing: cursor?.missing ?? 0,
    afterKey: cursor?.key ?? '',
    afterId: cursor?.id ?? '',
    limit: request.first + 1,
  }
}

/** Where a date stands among dates: by its first day, then its last, none last. */
export function datePlace(date: DayInterval | null): Pick<Keyed<unknown>, 'missing' | 'key'> {
  return { missing: date === null ? 1 : 0, key: `${date?.earliest ?? ''}/${date?.latest ?? '~'}` }
}

/** A thing with its place in an order by date. */
export function keyedByDate<Thing extends { readonly id: string; readonly date: DayInterval | null }>(
  thing: Thing,
): Keyed<Thing> {
  return { id: thing.id, thing, ...datePlace(thing.date) }
}

/** A page out of rows that are all at hand, in any order. */
export function pageOf<Thing>(rows: readonly Keyed<Thing>[], request: PageRequest<string>): Page<Thing> {
  return cutPage(pageRows(rows, request), request)
}

/** The rows of a page in order, and one more where another page follows, out of rows in any order. */
export function pageRows<Thing>(rows: readonly Keyed<Thing>[], request: PageRequest<string>): readonly Keyed<Thing>[] {
  const [sign, cursor] = [signOf(request), cursorOf(request)]
  const following = rows.filter((row) => cursor === null || isAfter(row, cursor, sign))
  return following.sort((a, b) => compareKeys(a, b, sign)).slice(0, request.first + 1)
}

/** A page out of rows in order, of which there is one more than asked where another page follows. */
export function cutPage<Thing>(rows: readonly Keyed<Thing>[], request: PageRequest<string>): Page<Thing> {
  const order = nameOfOrder(request)
  return {
    edges: rows.slice(0, request.first).map((row) => ({ node: row.thing, cursor: () => cursorAt(order, row) })),
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== null,
  }
}

/** A page of ids as one of the things they name; what was not found is left out. */
export function pageOfFound<Thing>({ edges, ...page }: Page<string>, things: readonly (Thing | null)[]): Page<Thing> {
  const found: Edge<Thing>[] = []
  for (const [index, { cursor }] of edges.entries()) {
    const node = things[index] ?? null
    if (node !== null) found.push({ node, cursor })
  }
  return { ...page, edges: found }
}

/** The things of a page in order, one more where another page follows, and how many the whole list has. */
export interface CountedThings<Thing> {
  readonly things: readonly Thing[]
  /** Where one of them stands in the order. */
  readonly keyedAt: (index: number) => Keyed<Thing>
  readonly total: number
}

/** The page of things that are counted already, if there are any. */
export function countedPage<Thing>(
  counted: CountedThings<Thing> | null,
  request: PageRequest<string>,
): CountedPage<Thing> | null {
  if (counted === null) return null
  const { things, keyedAt, total } = counted
  const order = nameOfOrder(request)
  return {
    edges: things
      .slice(0, request.first)
      .map((node, index) => ({ node, cursor: () => cursorAt(order, keyedAt(index)) })),
    hasNextPage: things.length > request.first,
    hasPreviousPage: request.after !== null,
    count: () => total,
  }
}

function cursorAt(order: string, { missing, key, id }: Keyed<unknown>): string {
  return formatCursor({ order, missing, key, id })
}
