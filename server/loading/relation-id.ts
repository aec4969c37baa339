/** The id of a relation that its dataset gives none. */
import { canonicalJson, sha256 } from './canonical.ts'
import { textOf, type Values } from './values.ts'

/** What two relations without ids may not have in common. */
const tellsApart = ['type', 'from', 'to', 'date', 'predicate', 'event', 'modality']

/**
 * An id made from type, ends, date, predicate, event and modality: `signed:yunji-mountain-goods-1a2b3c4d5e`. Equal rows have
 * equal ids, in every run and every dataset.
 */
export function makeRelationId(values: Values): string {
  const told = tellsApart.map((name) => textOf(values, name) ?? (name === 'modality' ? 'reported' : ''))
  const [type = '', from = '', to = ''] = told
  const slugs = [from, to]
    .map((id) => id.replace(/^[^:]*:/, ''))
    .filter((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
  return `${type.toLowerCase().replaceAll('_', '')}:${[...slugs, sha256(canonicalJson(told)).slice(0, 10)].join('-')}`
}
