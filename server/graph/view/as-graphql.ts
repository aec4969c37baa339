/** A view's question as a GraphQL document: what a reader copies from the picture into a notebook. */
import { enumName } from '../vocabulary.ts'
import type { Question, ViewKeyName } from './keys.ts'
import { changedKeys, type View } from './view.ts'

/** What each question's field takes besides its filter, by the view's key. */
const fieldArguments: Readonly<Record<Question, readonly ViewKeyName[]>> = {
  signings: ['form', 'expand', 'limit'],
  neighbourhood: ['of', 'hops', 'expand', 'limit'],
  paths: ['from', 'to', 'maxLength', 'limit'],
  induced: ['nodes', 'expand'],
  network: ['expand', 'limit'],
}

/** Keys of the filters, with GraphQL's name where it is another. */
const filterKeys: Readonly<Partial<Record<ViewKeyName, string>>> = {
  ...{ types: 'types', exceptTypes: 'exceptTypes', kinds: 'kinds', exceptKinds: 'exceptKinds' },
  ...{ parties: 'parties', partyKinds: 'partyKinds', dealingKinds: 'kinds', agreementKinds: 'agreementKinds' },
  ...{ allParties: 'allParties', signed: 'signed', classLevel: 'classLevel', modalities: 'modalities', bases: 'bases' },
  ...{ since: 'since', until: 'until', dates: 'dates', undated: 'undated' },
  ...{ minParties: 'minParties', minWeight: 'minWeight', datasets: 'datasets' },
}

/** Keys whose values GraphQL writes as enum values. */
const enumKeys: ReadonlySet<ViewKeyName> = new Set<ViewKeyName>([
  ...(['form', 'types', 'exceptTypes', 'kinds', 'exceptKinds', 'partyKinds'] as const),
  ...(['dealingKinds', 'modalities', 'bases', 'dates'] as const),
])

const subgraphFields = `
    nodes { node kind label }
    edges { source target type weight modality basis date { edtf } citations { id quote statement } }
    truncated { reason limit known }
    view
    version`

const selections: Readonly<Record<Question, string>> = {
  signings: subgraphFields,
  neighbourhood: subgraphFields,
  induced: subgraphFields,
  network: subgraphFields,
  paths: `
    found
    length
    paths { length classLevel nodes { id name } steps { from to forward relation { id type verb citations { quote } } } }
    truncated { reason limit known }`,
}

/** The document that asks a view's question, defaults left out. How the answer is drawn is no part of it. */
export function graphqlOf(view: View): string {
  const changed = changedKeys(view)
  const filter = changed.flatMap((name) => {
    const spelling = filterKeys[name]
    return spelling === undefined ? [] : [`${spelling}: ${literal(name, view[name])}`]
  })
  const own = fieldArguments[view.view].filter((name) => changed.includes(name) || isRequired(name))
  const given = [
    ...own.map((name) => `${name}: ${literal(name, view[name])}`),
    ...(filter.length === 0 ? [] : [`filter: { ${filter.join(', ')} }`]),
  ]
  const call = given.length === 0 ? view.view : `${view.view}(${given.join(', ')})`
  return `{\n  ${call} {${selections[view.view]}\n  }\n}\n`
}

/** Arguments without a default: a view has them, whatever their value. */
function isRequired(name: ViewKeyName): boolean {
  return ['of', 'nodes', 'from', 'to'].includes(name)
}

function literal(name: ViewKeyName, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((part) => literal(name, part)).join(', ')}]`
  if (typeof value === 'string') return enumKeys.has(name) ? enumName(value) : JSON.stringify(value)
  return String(value)
}
