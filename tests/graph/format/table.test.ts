import { expect, test } from 'vitest'
import { formats } from '../../../server/graph/format/index.ts'
import { table } from '../../../server/graph/format/table.ts'
import { expectGolden } from '../golden.ts'
import { citation, date, edge, node, provenance, subgraph, tiny } from '../invented.ts'

const graph = subgraph(
  [
    node({ id: 'agency:trade', kind: 'Agency', name: '商贸部', nameEn: 'Ministry of Trade' }),
    node({ id: 'agreement:one', kind: 'Agreement', name: '协议' }),
  ],
  [
    edge({
      id: 'signed:1',
      source: 'agency:trade',
      target: 'agreement:one',
      date: date('2015-10'),
      verb: '签署',
      citations: ['citation:2', 'citation:1'],
    }),
    edge({ id: 'signed:2', source: 'agency:trade', target: 'agreement:one', modality: null, basis: null }),
  ],
  {
    citations: [
      citation('citation:1'),
      citation('citation:2', {
        sentence: 'P7.S2',
        quote: '同月,…',
        statement: '商贸部签署了协议。',
        statementEn: 'It signed.',
      }),
    ],
  },
)

test('a row an edge, with names in the language and its first citation', () => {
  const { columns, rows } = table(graph, 'en')
  expect(rows[0]).toEqual({
    edge: 'signed:1',
    type: 'SIGNED',
    source: 'agency:trade',
    sourceName: 'Ministry of Trade',
    sourceKind: 'Agency',
    target: 'agreement:one',
    targetName: '协议',
    targetKind: 'Agreement',
    directed: true,
    weight: 1,
    date: '2015-10',
    earliest: '2015-10-01',
    latest: '2015-10-31',
    datePrecision: 'month',
    modality: 'reported',
    basis: 'explicit',
    verb: '签署',
    predicate: null,
    citation: 'citation:2',
    place: 'P7.S2',
    quote: '同月,…',
    statement: 'It signed.',
    citations: 'citation:2|citation:1',
    relations: 'signed:1',
    via: null,
  })
  for (const row of rows) expect(Object.keys(row)).toEqual(columns)
})

test('what the source does not state is null in its cell', () => {
  expect(table(graph, 'zh').rows[1]).toMatchObject({ date: null, modality: null, citation: null, quote: null })
})

test('as CSV: a header, then a line an edge, empty where nothing is stated', () => {
  const file = [...formats.csv.write(graph, { ...provenance, language: 'en' })].join('')
  expect(file.split('\n').slice(1)).toEqual([
    'signed:1,SIGNED,agency:trade,Ministry of Trade,Agency,agreement:one,协议,Agreement,true,1,2015-10,2015-10-01,2015-10-31,month,reported,explicit,签署,,citation:2,P7.S2,"同月,…",It signed.,citation:2|citation:1,signed:1,',
    'signed:2,SIGNED,agency:trade,Ministry of Trade,Agency,agreement:one,协议,Agreement,true,1,,,,,,,,,,,,,,signed:2,',
    '',
  ])
})

test('the tiny graph as two files', async () => {
  await expectGolden([...formats.csv.write(tiny, provenance)].join(''), 'tiny.csv')
  await expectGolden([...formats['nodes.csv'].write(tiny, provenance)].join(''), 'tiny.nodes.csv')
})
