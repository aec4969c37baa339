/** Every kind and relation type has its script, and no load script is there for nothing. */
import { expect, test } from 'vitest'
import { readScripts } from '../../server/engine/scripts.ts'
import { keysOf, kinds, relationTypes } from '../../server/graph/vocabulary.ts'

const load = [...readScripts('cypher').all.values()].filter(({ name }) => name.startsWith('load/'))

test('the load scripts are one a kind, one a relation type, citations and datasets', () => {
  const expected = [
    'load/citation',
    'load/dataset',
    ...keysOf(kinds).map((kind) => `load/node/${kind.toLowerCase()}`),
    ...keysOf(relationTypes).map((type) => `load/edge/${type.toLowerCase().replaceAll('_', '-')}`),
  ]
  expect(load.map(({ name }) => name).sort()).toEqual(expected.sort())
})

test.each(load)(
  '$name says what it does, takes rows, and is one statement',
  ({ purpose, parameters, statements, columns }) => {
    expect(purpose).toMatch(/^Writes .+\.$/)
    expect(parameters).toEqual(['rows'])
    expect(columns).toEqual([])
    expect(statements).toHaveLength(1)
  },
)

test.each(keysOf(kinds))('the script of %s sets that label and no other', (kind) => {
  const script = load.find(({ name }) => name === `load/node/${kind.toLowerCase()}`)
  expect(script?.statements[0]?.match(/SET node:\w+/g)).toEqual([`SET node:${kind}`])
})

test.each(keysOf(relationTypes))('the script of %s writes that type from source to target', (type) => {
  const script = load.find(({ name }) => name === `load/edge/${type.toLowerCase().replaceAll('_', '-')}`)
  const forward = `MERGE (source)-[relation:${type} {id: row.id}]->(target)`
  const backward = `MERGE (target)<-[relation:${type} {id: row.id}]-(source)`
  const merge = script?.statements[0]?.split('\n').find((line) => line.startsWith('MERGE'))
  expect([forward, backward]).toContain(merge)
})
