/** Values that GraphQL has no type for: dates as the data has them, and plain JSON. */
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql'
import { parseEdtf } from '../graph/date.ts'
import { ExplorerError } from '../graph/error.ts'
import type { SchemaPart } from './schema-part.ts'

const edtfForms = '2015, 2015-11, 2016-08-02, 2014/2015, 2015-11/2018-11, ../2015-11 or 2015-11/..'

const edtf = new GraphQLScalarType({
  name: 'EDTF',
  description:
    'A date no more precise than its source: a year, month or day, or an interval of them, open at one end where it has ' +
    `to be (ISO 8601-2, levels 0 and 1). Forms: ${edtfForms}.`,
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(valueFromASTUntyped(node)),
})

const json = new GraphQLScalarType({
  name: 'JSON',
  description:
    'An object as JSON has it: keys are texts, values are scalars, lists of scalars, or objects of the same sort.',
})

export const scalars: SchemaPart = {
  typeDefs: 'scalar EDTF\nscalar JSON\n',
  resolvers: { EDTF: edtf, JSON: json },
}

function parseDate(value: unknown): string {
  // A year is often written as a number.
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text === 'string' && parseEdtf(text) !== null) return text
  throw new ExplorerError('BAD_USER_INPUT', `invalid date: ${String(value)} (expected ${edtfForms})`)
}
