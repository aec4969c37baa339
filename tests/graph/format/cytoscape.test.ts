import { expect, test } from 'vitest'
import { cytoscape } from '../../../server/graph/format/cytoscape.ts'
import { formats } from '../../../server/graph/format/index.ts'
import { expectGolden } from '../golden.ts'
import { edge, node, provenance, subgraph, tiny } from '../invented.ts'

test('a whole document, each element with its data', () => {
  const graph = subgraph(
    [node({ id: 'agency:a', kind: 'Agency', name: '甲局' }), node({ id: 'event:e', kind: 'Event', name: '论坛' })],
    [edge({ id: 'held:1', source: 'agency:a', target: 'event:e', type: 'HELD' })],
  )
  expect(cytoscape(graph, 'zh')).toEqual({
    data: { view: provenance.view, version: provenance.version },
    directed: true,
    multigraph: true,
    elements: {
      nodes: [
        {
          data: {
            id: 'agency:a',
            value: 'agency:a',
            label: '甲局',
            kind: 'Agency',
            name: '甲局',
            degree: 1,
            totalDegree: 1,
          },
        },
        {
          data: {
            id: 'event:e',
            value: 'event:e',
            label: '论坛',
            kind: 'Event',
            name: '论坛',
            degree: 1,
            totalDegree: 1,
          },
        },
      ],
      edges: [
        {
          data: {
            id: 'held:1',
            key: 'held:1',
            source: 'agency:a',
            target: 'event:e',
            type: 'HELD',
            directed: true,
            weight: 1,
            modality: 'reported',
            basis: 'explicit',
            relations: 'held:1',
          },
        },
      ],
    },
  })
})

test('a file is the document that the API gives, with its provenance', () => {
  const about = {
    view: 'form=bipartite',
    version: provenance.version,
    source: '示例语料（虚构）',
    licence: 'CC BY 4.0',
  }
  const file = [...formats.cyjs.write(tiny, provenance)].join('')
  expect(JSON.parse(file)).toEqual(cytoscape(tiny, 'zh', about))
})

test('the tiny graph as a file', async () => {
  await expectGolden([...formats.cyjs.write(tiny, provenance)].join(''), 'tiny.cyjs')
})
