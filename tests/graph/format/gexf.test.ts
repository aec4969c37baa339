import { expect, test } from 'vitest'
import { formats } from '../../../server/graph/format/index.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { expectGolden } from '../golden.ts'
import { date, edge, node, provenance, subgraph, tiny } from '../invented.ts'
import { elementsOf, readXml } from '../read-xml.ts'

const at = (id: string, edtf: string | null) =>
  node({ id: `event:${id}`, kind: 'Event', name: id, date: edtf === null ? null : date(edtf) })

test('a date is the span of all the days it may mean, and stays what it was beside it', () => {
  const nodes = [
    at('day', '2016-08-02'),
    at('month', '2015-11'),
    at('year', '2015'),
    at('since', '2015-11/..'),
    at('until', '../2015-11'),
    at('undated', null),
  ]
  const root = readXml(write(subgraph(nodes, [])))
  const spans = elementsOf(root, 'node').map(({ attributes: { label, start, end } }) => [label, start, end])
  expect(spans).toEqual([
    ['day', '2016-08-02', '2016-08-02'],
    ['month', '2015-11-01', '2015-11-30'],
    ['year', '2015-01-01', '2015-12-31'],
    ['since', '2015-11-01', undefined],
    ['until', undefined, '2015-11-30'],
    ['undated', undefined, undefined],
  ])
  expect(elementsOf(root, 'attvalue').map(({ attributes }) => attributes['value'])).toContain('2015-11')
  expect(elementsOf(root, 'graph')[0]?.attributes).toMatchObject({
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
  })
})

test('an edge has its own span, and its type as its kind, so that parallel ones stay apart', () => {
  const ends = { source: 'event:a', target: 'event:b' }
  const edges = [
    edge({ ...ends, id: 'held:1', type: 'HELD', date: date('2015-11'), weight: 2 }),
    edge({ ...ends, id: 'partof:1', type: 'PART_OF' }),
  ]
  const root = readXml(write(subgraph([at('a', null), at('b', null)], edges)))
  expect(elementsOf(root, 'edge').map(({ attributes }) => attributes)).toEqual([
    { id: 'held:1', ...ends, weight: '2', kind: 'HELD', start: '2015-11-01', end: '2015-11-30' },
    { id: 'partof:1', ...ends, weight: '1', kind: 'PART_OF' },
  ])
})

test('where edges of both sorts meet, none is the usual one, and each says what it is', () => {
  const ends = { source: 'event:a', target: 'event:b' }
  const edges = [
    edge({ ...ends, id: 'event:a--event:b', type: 'SIGNED_WITH', directed: false }),
    edge({ ...ends, id: 'partof:1', type: 'PART_OF' }),
  ]
  const root = readXml(write(subgraph([at('a', null), at('b', null)], edges)))
  expect(elementsOf(root, 'graph')[0]?.attributes['defaultedgetype']).toBe('mutual')
  expect(elementsOf(root, 'edge').map(({ attributes }) => attributes['type'])).toEqual(['undirected', 'directed'])
})

test('a graph without dates is static', () => {
  const root = readXml(write(subgraph([at('a', null)], [])))
  expect(elementsOf(root, 'graph')[0]?.attributes).toEqual({ defaultedgetype: 'undirected', mode: 'static' })
})

test('the file names its source, licence, view and version', () => {
  expect(elementsOf(readXml(write(tiny)), 'description').map(({ text }) => text)).toEqual([
    `示例语料（虚构） · CC BY 4.0 · view: form=bipartite · version: ${provenance.version}`,
  ])
})

test('the tiny graph as a file', async () => {
  await expectGolden(write(tiny), 'tiny.gexf')
})

function write(graph: Subgraph): string {
  return [...formats.gexf.write(graph, provenance)].join('')
}
