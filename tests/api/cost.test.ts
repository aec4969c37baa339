/** What requests are estimated to cost, reckoned by hand; and how documents are measured. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getOperationAST, Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { estimateCost } from '../../server/api/cost.ts'
import { documentSize } from '../../server/api/document-limits.ts'
import type { CostBounds } from '../../server/api/list-length.ts'
import { makeSchema } from '../../server/api/schema.ts'
import { root } from '../fixtures/open-tiny.ts'

const schema = makeSchema()
const unbounded = { first: 200, limit: 5000, nodes: Infinity, relations: Infinity, citations: Infinity }

function costOf(document: string, variables = {}, bounds: CostBounds = unbounded, operationName?: string) {
  const parsed = parse(document)
  const fragments = parsed.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const operation = getOperationAST(parsed, operationName)
  if (operation == null) throw new Error('missing operation')
  return estimateCost({
    ...{ schema, selectionSet: operation.selectionSet, variables, bounds },
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  })
}

describe('the cost', () => {
  it.each([
    // 1 for asking, 1 for the thing.
    ['{ node(id: "agency:a") { id } }', 2],
    // 100 for a question, the connection, 25 agencies.
    ['{ agencies { nodes { id } } }', 126],
    ['{ agencies(first: 10) { nodes { id } } }', 111],
    // Edges stand between: 10 edges with one node each.
    ['{ agencies(first: 10) { edges { node { id } } } }', 121],
    // Each of 10 has a connection and 5 relations with an end each.
    ['{ agencies(first: 10) { nodes { relations(first: 5) { nodes { target { id } } } } } }', 221],
    // The limit and twice as many edges, each with a citation, and the graph.
    ['{ network(limit: 50) { nodes { node } edges { citations { quote } } } }', 351],
    // A table is an object, its rows twice the limit.
    ['{ signings(limit: 50) { table { rows } } }', 202],
    // Scalars are free, however often.
    ['{ dataset { id version loadedAt title } }', 2],
    // A page of nothing is no page.
    ['{ agencies(first: 0) { totalCount nodes { id } } }', 101],
  ])('of %s is %i', (document, estimate) => {
    expect(costOf(document).estimate).toBe(estimate)
  })

  it('reads variables, and defaults where they are missing', () => {
    const document = 'query ($first: Int) { agencies(first: $first) { nodes { id } } }'
    expect([costOf(document, { first: 7 }).estimate, costOf(document).estimate]).toEqual([108, 126])
  })

  it('is no larger than what is loaded', () => {
    const few = { ...unbounded, nodes: 3, relations: 2, citations: 1 }
    expect(costOf('{ agencies(first: 200) { nodes { id } } }', {}, few).estimate).toBe(104)
    expect(
      costOf('{ agencies(first: 200) { nodes { relations(first: 200) { nodes { id } } } } }', {}, few).estimate,
    ).toBe(113)
  })

  it('of things by id counts what their kind has', () => {
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Relation { source { id } } ... on Party { dealings(first: 100) { nodes { id } } } } }`
    expect(costOf(document, { ids: ['signed:a-b-1', 'signed:a-c-2'] }).estimate).toBe(5)
    expect(costOf(document, { ids: ['agency:a'] }).estimate).toBe(103)
    expect(costOf(document, { ids: ['source:a', 'citation:b'] }).estimate).toBe(3)
  })

  it('says where most of it is', () => {
    const document =
      '{ dataset { id } few: agencies(first: 1) { nodes { id } } many: agencies(first: 9) { nodes { relations { nodes { id } } } } }'
    expect(costOf(document).where).toBe('many.nodes.relations.nodes')
  })

  it('of what a fragment holds is that of its fields, wherever it is spread', () => {
    const plain =
      '{ a: agencies(first: 3) { nodes { citations { quote } } } b: agencies(first: 5) { nodes { citations { quote } } } }'
    const spread =
      '{ a: agencies(first: 3) { ...F } b: agencies(first: 5) { ...F } } fragment F on AgencyConnection { nodes { citations { quote } } }'
    expect(costOf(spread).estimate).toBe(costOf(plain).estimate)
  })

  it('of a fragment inside itself is reckoned all the same', () => {
    expect(
      costOf('{ dataset { ...A } } fragment A on Dataset { sources { ...B } ...A } fragment B on Source { id ...B }')
        .estimate,
    ).toBe(5)
  })

  it('of every question of the client is within the limit on a corpus of any size', () => {
    const text = readFileSync(join(root, 'client/api/operations.graphql'), 'utf8')
    const names = parse(text).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
    )
    const variables = { ids: ['agency:a'], nodes: ['agency:a'], of: ['agency:a'] }
    const costs = names.map((name) => [name, costOf(text, variables, unbounded, name).estimate] as const)
    expect(costs.filter(([, estimate]) => estimate > 50_000)).toEqual([])
  })
})

describe('a document', () => {
  it.each([
    ['{ dataset { id } }', { depth: 2, rootFields: 1, fields: 2 }],
    ['{ a: dataset { b: id } node(id: "x") { id } }', { depth: 2, rootFields: 2, aliases: 2, fields: 4 }],
    [
      '{ ...F ...F } fragment F on Query { a: dataset { id @skip(if: true) } }',
      { depth: 2, rootFields: 2, aliases: 2, directives: 2, fields: 4 },
    ],
    ['{ __schema { types { name } } }', { depth: 1, introspectionDepth: 3, rootFields: 1, fields: 3 }],
    [
      'query A @a { dataset { id } } query B { dataset { sources { id } } }',
      { depth: 3, rootFields: 1, directives: 1, fields: 3 },
    ],
    ['{ ...F } fragment F on Query { ...F dataset { id } }', { depth: 2, rootFields: 1, fields: 2 }],
  ])('%s is measured with its fragments unfolded', (document, size) => {
    const none = { depth: 0, introspectionDepth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0 }
    expect(documentSize(parse(document))).toMatchObject({ ...none, ...size })
  })

  it('takes the work of looking at all that is in each of its fields', () => {
    // node 6: itself, two fields, two fragments and what one spreads; name and twice id 1 each.
    const document = '{ node(id: "x") { id ... on Entity { name } ...F } } fragment F on Node { id }'
    expect(documentSize(parse(document))).toMatchObject({ fields: 4, selections: 6, work: 9 })
  })

  it('that unfolds to more than there are atoms is measured at once', () => {
    const fragments = Array.from(
      { length: 300 },
      (_, at) => `fragment F${String(at)} on Entity { a: degree ...F${String(at + 1)} ...F${String(at + 1)} }`,
    )
    const document = `{ entity(id: "x") { ...F0 } } ${fragments.join(' ')} fragment F300 on Entity { id }`
    expect(documentSize(parse(document)).aliases).toBeGreaterThan(1e80)
  })
})
