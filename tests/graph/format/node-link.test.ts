import { expect, test } from 'vitest'
import { formats } from '../../../server/graph/format/index.ts'
import { nodeLink } from '../../../server/graph/format/node-link.ts'
import { expectGolden } from '../golden.ts'
import { date, edge, node, provenance, subgraph, tiny } from '../invented.ts'

const signing = subgraph(
  [
    node({
      id: 'agency:trade',
      kind: 'Agency',
      name: '商贸部',
      nameEn: 'Ministry of Trade',
      citations: ['c:1', 'c:2'],
    }),
    node({
      id: 'agreement:one',
      kind: 'Agreement',
      name: '协议',
      date: date('2015'),
      properties: { countAmbiguous: true },
    }),
  ],
  [edge({ id: 'signed:1', source: 'agency:trade', target: 'agreement:one', verb: '签署', citations: ['c:1'] })],
)

test('a document holds what networkx reads, scalars only, absent rather than null', () => {
  const signed = {
    source: 'agency:trade',
    target: 'agreement:one',
    key: 'signed:1',
    type: 'SIGNED',
    directed: true,
    weight: 1,
    modality: 'reported',
    basis: 'explicit',
    verb: '签署',
    relations: 'signed:1',
    citations: 'c:1',
  }
  expect(nodeLink(signing, 'en')).toEqual({
    directed: true,
    multigraph: true,
    graph: { view: provenance.view, version: provenance.version },
    nodes: [
      {
        id: 'agency:trade',
        label: 'Ministry of Trade',
        kind: 'Agency',
        name: '商贸部',
        nameEn: 'Ministry of Trade',
        degree: 1,
        totalDegree: 1,
        citations: 'c:1|c:2',
      },
      {
        id: 'agreement:one',
        label: '协议',
        kind: 'Agreement',
        name: '协议',
        date: '2015',
        earliest: '2015-01-01',
        latest: '2015-12-31',
        datePrecision: 'year',
        dateBasis: 'explicit',
        degree: 1,
        totalDegree: 1,
        countAmbiguous: true,
      },
    ],
    edges: [signed],
    links: [signed],
  })
})

test('the projection onto parties is a simple undirected graph', () => {
  const pair = edge({ id: 'a:a--a:b', source: 'a:a', target: 'a:b', type: 'SIGNED_WITH', directed: false, weight: 2 })
  const graph = subgraph(
    ['a:a', 'a:b'].map((id) => node({ id, kind: 'Agency', name: id })),
    [pair],
  )
  const document = nodeLink(graph, 'zh')
  expect(document).toMatchObject({ directed: false, multigraph: false })
  expect(document.edges).toEqual([expect.objectContaining({ id: 'a:a--a:b', weight: 2 })])
  expect(document.edges[0]).not.toHaveProperty('key')
})

test('a column of the data that is called like an attribute of ours stands beside it', () => {
  const graph = subgraph(
    [node({ id: 'place:x', kind: 'Place', name: '镇', properties: { degree: 'high', source: 'map', level: 'town' } })],
    [],
  )
  expect(nodeLink(graph, 'zh').nodes[0]).toMatchObject({
    id: 'place:x',
    degree: 0,
    property_degree: 'high',
    property_source: 'map',
    level: 'town',
  })
})

test('a file is the document that the API gives, with its provenance', () => {
  const about = {
    view: 'form=bipartite',
    version: provenance.version,
    source: '示例语料（虚构）',
    licence: 'CC BY 4.0',
  }
  const file = [...formats.json.write(signing, { ...provenance, language: 'en' })].join('')
  expect(JSON.parse(file)).toEqual(nodeLink(signing, 'en', about))
  expect(JSON.parse([...formats.json.write(subgraph([], []), provenance)].join(''))).toMatchObject({
    nodes: [],
    links: [],
  })
})

test('the file names view, version, source and licence', () => {
  const file = [...formats.json.write(signing, provenance)].join('')
  expect(JSON.parse(file)).toHaveProperty('graph', {
    view: 'form=bipartite',
    version: provenance.version,
    source: '示例语料（虚构）',
    licence: 'CC BY 4.0',
  })
})

test('the tiny graph as a file', async () => {
  await expectGolden([...formats.json.write(tiny, provenance)].join(''), 'tiny.json')
})
