/** Where a dealing stands in an order of dealings. */
import type { Keyed } from './page.ts'
import type { DealingOrderField, DealingOrderKeys } from './structure.ts'

/** A dealing's id with its place in an order; `id` breaks ties. */
export function keyedDealing(id: string, dealing: DealingOrderKeys, field: DealingOrderField): Keyed<string> {
  return {
    id,
    thing: dealing.id,
    missing: field === 'DATE' && dealing.interval === null ? 1 : 0,
    key: keyOfField(dealing, field),
  }
}

function keyOfField(dealing: DealingOrderKeys, field: DealingOrderField): string | number {
  switch (field) {
    case 'DATE':
      return `${dealing.interval?.earliest ?? ''}/${dealing.interval?.latest ?? '~'}`
    case 'NAME':
      return dealing.sortKey
    case 'PARTIES':
      return dealing.partyCount
  }
}
