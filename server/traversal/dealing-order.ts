/** Where a dealing stands in an order of dealings. */
import { datePlace, type Keyed } from './page.ts'
import type { DealingOrderField, DealingOrderKeys } from './structure.ts'

/** A dealing's id with its place in an order; `id` breaks ties. */
export function keyedDealing(id: string, dealing: DealingOrderKeys, field: DealingOrderField): Keyed<string> {
  return {
    id,
    thing: dealing.id,
    ...placeOf(dealing, field),
  }
}

function placeOf(dealing: DealingOrderKeys, field: DealingOrderField): Pick<Keyed<string>, 'missing' | 'key'> {
  switch (field) {
    case 'DATE':
      return datePlace(dealing.interval)
    case 'NAME':
      return { missing: 0, key: dealing.sortKey }
    case 'PARTIES':
      return { missing: 0, key: dealing.partyCount }
  }
}
