import fc from 'fast-check'
import { Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { makeSchema } from '../../server/api/schema.ts'
import { knownCosts } from '../../server/http/known-costs.ts'
import { defaultLimits } from './open-services.ts'

const costing = { schema: makeSchema(), limits: defaultLimits }
const document = parse(`
  query ($first: Int = 1, $ids: [ID!] = ["agency:a"], $id: ID = "agency:a", $filter: EntityFilter) {
    entities(first: $first, filter: $filter) { nodes { name relations(first: $first) { nodes { id } } } }
    nodes(ids: $ids) { id ... on Company { relations(first: 50) { nodes { id } } } }
    node(id: $id) { ... on Agreement { relations(first: 100) { nodes { id } } } }
  }
`)
const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
const corpus = { nodes: 1000, relations: 2000, citations: 3000 }

/** Right values, wrong ones, and names and texts that could be taken for others. */
const anyText = fc.constantFrom('company:a', 'agreement:a', 'agency:a', 'citation:a', 'a', '', '7', ':', '["first",7]')
const anyValue = fc.oneof(
  ...[fc.integer({ min: -1, max: 300 }), anyText, fc.constant(null), fc.boolean(), fc.array(anyText, { maxLength: 4 })],
  fc.constant({ kinds: ['COMPANY'] }),
)
const anyName = fc.constantFrom('first', 'ids', 'id', 'filter', 'other', 'first=7', '__proto__')
const anyVariables = fc.array(fc.tuple(anyName, anyValue), { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs))

describe('what a document costs', () => {
  it('is the same, whatever it was asked with before', () => {
    const property = fc.property(fc.array(anyVariables, { minLength: 1, maxLength: 80 }), (asked) => {
      const remembering = knownCosts(costing)
      for (const variableValues of asked) {
        if (operation === undefined) throw new Error('missing operation')
        const fresh = knownCosts(costing)({ document, operation, variableValues }, corpus)
        expect(remembering({ document, operation, variableValues }, corpus)).toEqual(fresh)
      }
    })
    fc.assert(property, { numRuns: 200 })
  })
})
