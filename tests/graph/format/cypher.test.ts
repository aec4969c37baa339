import { expect, test } from 'vitest'
import { formats } from '../../../server/graph/format/index.ts'
import { splitStatements } from '../../../server/engine/scripts.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { expectGolden } from '../golden.ts'
import { edge, node, provenance, subgraph, tiny } from '../invented.ts'

const lone = (name: string, properties = {}) => subgraph([node({ id: 'place:a', kind: 'Place', name, properties })], [])

test('constraints come first, then nodes, then edges', () => {
  const graph = subgraph(
    ['agency:a', 'agreement:b'].map((id) => node({ id, kind: id === 'agency:a' ? 'Agency' : 'Agreement', name: id })),
    [edge({ id: 'signed:1', source: 'agency:a', target: 'agreement:b' })],
  )
  expect(splitStatements(write(graph)).map((statement) => statement.split('\n').at(-2) ?? statement)).toEqual([
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE',
    'CREATE INDEX IF NOT EXISTS FOR (node:Entity) ON (node.id)',
    'CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (citation:Citation) REQUIRE citation.id IS UNIQUE',
    'CREATE INDEX IF NOT EXISTS FOR (citation:Citation) ON (citation.id)',
    'SET node:Agency',
    'SET node:Agreement',
    'MERGE (target)<-[relation:SIGNED {id: row.id}]-(source)',
  ])
})

test('no text of the data ends its literal', () => {
  const name = `O'Neill\\'; MATCH (n) DETACH DELETE n; //`
  const statements = splitStatements(write(lone(name)))
  expect(statements).toHaveLength(5)
  expect(statements[4]).toContain(`name: 'O\\'Neill\\\\\\'; MATCH (n) DETACH DELETE n; //'`)
})

test('no title of a source ends its comment', () => {
  const file = [...formats.cypher.write(lone('x'), { ...provenance, sources: ['a\nMATCH (n) DETACH DELETE n'] })].join(
    '',
  )
  expect(file).toContain('// source: a MATCH (n) DETACH DELETE n\n')
})

test('names of the data stand in backticks, so that they may be words of Cypher', () => {
  expect(write(lone('x', { union: 1, 级别: ['a', 'b'] }))).toContain("`union`: 1, `级别`: ['a', 'b']")
})

test('a number too large for an integer is a float', () => {
  expect(write(lone('x', { a: 9007199254740991, b: -9007199254740992, c: 1e21 }))).toContain(
    '`a`: 9007199254740991, `b`: -9.007199254740992e+15, `c`: 1e+21',
  )
})

test('a large network is many statements of 500 rows', () => {
  const nodes = Array.from({ length: 1201 }, (_, index) =>
    node({ id: `place:${String(index)}`, kind: 'Place', name: 'x' }),
  )
  const unwinds = splitStatements(write(subgraph(nodes, []))).filter((statement) => statement.startsWith('UNWIND'))
  expect(unwinds.map((statement) => statement.match(/\{id: 'place:/g)?.length)).toEqual([500, 500, 201])
})

test('the tiny graph as a file', async () => {
  await expectGolden(write(tiny), 'tiny.cypher')
})

function write(graph: Subgraph): string {
  return [...formats.cypher.write(graph, provenance)].join('')
}
