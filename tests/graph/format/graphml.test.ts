import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats } from '../../../server/graph/format/index.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { anySubgraph } from '../any-subgraph.ts'
import { expectGolden } from '../golden.ts'
import { date, edge, node, provenance, subgraph, tiny } from '../invented.ts'
import { elementsOf, readXml, type XmlElement } from '../read-xml.ts'

test('what is written is read back: nodes, edges, types, names', () => {
  const graph = subgraph(
    [
      node({ id: 'agency:a', kind: 'Agency', name: '<甲> & "乙"', properties: { level: '省' } }),
      node({
        id: 'group:g',
        kind: 'Group',
        name: '五个省',
        date: date('2015'),
        properties: { statedCount: 5, share: 0.25 },
      }),
    ],
    [edge({ id: 'leads:1', source: 'agency:a', target: 'group:g', type: 'LEADS' })],
  )
  const { nodes, edges } = readGraphml(write(graph))
  expect(nodes).toEqual({
    'agency:a': { label: '<甲> & "乙"', kind: 'Agency', name: '<甲> & "乙"', degree: 1, totalDegree: 1, level: '省' },
    'group:g': {
      label: '五个省',
      kind: 'Group',
      name: '五个省',
      date: '2015',
      earliest: '2015-01-01',
      latest: '2015-12-31',
      datePrecision: 'year',
      dateBasis: 'explicit',
      degree: 1,
      totalDegree: 1,
      statedCount: 5,
      share: 0.25,
    },
  })
  expect(edges).toEqual([
    {
      ends: 'agency:a group:g',
      relation: 'leads:1',
      type: 'LEADS',
      weight: 1,
      modality: 'reported',
      basis: 'explicit',
      relations: 'leads:1',
    },
  ])
})

test('keys are typed by all the values they hold', () => {
  const graph = subgraph(
    [
      node({ id: 'place:a', kind: 'Place', name: 'a', properties: { count: 1, size: 1, open: true, mixed: true } }),
      node({ id: 'place:b', kind: 'Place', name: 'b', properties: { count: 2, size: 1.5, mixed: 'no' } }),
    ],
    [],
  )
  const keys = elementsOf(readXml(write(graph)), 'key').filter(({ attributes }) => attributes['for'] === 'node')
  const types = keys.map(({ attributes }) => [attributes['attr.name'] ?? '', attributes['attr.type']] as const)
  expect(Object.fromEntries(types)).toMatchObject({ count: 'int', size: 'double', open: 'boolean', mixed: 'string' })
})

test('the file names its source, view and version', () => {
  const root = readXml(write(tiny))
  expect(elementsOf(root, 'desc').map(({ text }) => text)).toEqual([
    `示例语料（虚构） · view: form=bipartite · version: ${provenance.version}`,
  ])
})

test('the projection is undirected', () => {
  const pair = edge({ id: 'a:a--a:b', source: 'a:a', target: 'a:b', type: 'SIGNED_WITH', directed: false })
  const nodes = ['a:a', 'a:b'].map((id) => node({ id, kind: 'Agency', name: id }))
  const [graph] = elementsOf(readXml(write(subgraph(nodes, [pair]))), 'graph')
  expect(graph?.attributes['edgedefault']).toBe('undirected')
})

test('any subgraph is well-formed, every edge between nodes that are there', () => {
  fc.assert(
    fc.property(anySubgraph(20), (graph) => {
      const { nodes, edges } = readGraphml(write(graph))
      expect(Object.keys(nodes)).toEqual(graph.nodes.map(({ id }) => id))
      expect(edges.map(({ ends }) => ends)).toEqual(graph.edges.map(({ source, target }) => `${source} ${target}`))
    }),
  )
})

test('the tiny graph as a file', async () => {
  await expectGolden(write(tiny), 'tiny.graphml')
})

function write(graph: Subgraph): string {
  return [...formats.graphml.write(graph, provenance)].join('')
}

/** Reads a document as GraphML says, typed by its keys. */
function readGraphml(document: string) {
  const root = readXml(document)
  const keys = new Map(elementsOf(root, 'key').map(({ attributes }) => [attributes['id'], attributes]))
  const valuesOf = (element: XmlElement) =>
    element.children.map(({ attributes, text }) => {
      const key = keys.get(attributes['key'])
      return [key?.['attr.name'] ?? '', valueOf(text, key?.['attr.type'])] as const
    })
  const nodes = elementsOf(root, 'node').map(
    (one) => [one.attributes['id'] ?? '', Object.fromEntries(valuesOf(one))] as const,
  )
  const edges = elementsOf(root, 'edge').map((one) => ({
    ends: `${one.attributes['source'] ?? ''} ${one.attributes['target'] ?? ''}`,
    ...Object.fromEntries(valuesOf(one)),
  }))
  return { nodes: Object.fromEntries(nodes), edges }
}

function valueOf(text: string, type: string | undefined): unknown {
  if (type === 'int' || type === 'double') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}
