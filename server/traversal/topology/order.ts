/** Orders of numbered things, made when first asked for and kept: a page of a list costs a look for its place, not a sort. */
import { compareKeys, type Cursor } from '../cursor.ts'
import { cursorOf, nameOfOrder, signOf, type PageRequest } from '../page.ts'

/** What an order compares of a thing. */
export type PlaceOf<Field> = (number: number, field: Field) => Omit<Cursor, 'order'>

/** The numbers in the order of a page request, from the first with the key of its cursor. Throws STALE_CURSOR. */
export type Ordered<Field extends string> = (request: PageRequest<Field>) => Uint32Array

/** The orders of some numbers. */
export function makeOrdered<Field extends string>(numbers: Uint32Array, placeOf: PlaceOf<Field>): Ordered<Field> {
  const made = new Map<string, Uint32Array>()
  return (request) => {
    const name = nameOfOrder(request)
    const order = made.get(name) ?? sorted(numbers, request, placeOf)
    made.set(name, order)
    const cursor = cursorOf(request)
    return cursor === null ? order : order.subarray(firstAt(order, cursor, { request, placeOf }))
  }
}

function sorted<Field extends string>(
  numbers: Uint32Array,
  request: PageRequest<Field>,
  placeOf: PlaceOf<Field>,
): Uint32Array {
  const places = Array.from(numbers, (number) => ({ number, place: placeOf(number, request.order.field) }))
  places.sort((a, b) => compareKeys(a.place, b.place, signOf(request)))
  return Uint32Array.from(places, ({ number }) => number)
}

/** The first place whose key is not before the cursor's, whatever the ids. */
function firstAt<Field extends string>(
  order: Uint32Array,
  cursor: Cursor,
  { request, placeOf }: { readonly request: PageRequest<Field>; readonly placeOf: PlaceOf<Field> },
): number {
  return firstThat(order, (number) => {
    const place = placeOf(number, request.order.field)
    return compareKeys({ ...place, id: '' }, { ...cursor, id: '' }, signOf(request)) >= 0
  })
}

/** The first place in an order of what passes, where all after it pass too; the end where none does. */
export function firstThat(order: Uint32Array, passes: (number: number) => boolean): number {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(order[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
