/** The Cypher file of a network, run on a fresh embedded engine: every node, edge and citation is there again. */
import grafeo from '@grafeo-db/js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitStatements } from '../../server/engine/scripts.ts'
import { formats } from '../../server/graph/format/index.ts'
import type { Properties } from '../../server/graph/node.ts'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { anyAnswer } from '../graph/format/any-answer.ts'
import { citation, date, edge, node, provenance, subgraph } from '../graph/invented.ts'

type Values = Readonly<Record<string, unknown>>

const signing = subgraph(
  [
    node({ id: 'agency:a', kind: 'Agency', name: "O'Neill \\ 局", citations: ['citation:1'] }),
    node({
      id: 'agreement:b',
      kind: 'Agreement',
      name: '协议',
      date: date('2015-11'),
      properties: { signed: true, share: 0.25, union: ['a', 'b'], degree: 'high' },
    }),
  ],
  [
    edge({ id: 'signed:1', source: 'agency:a', target: 'agreement:b', verb: '签署', via: ['agreement:b'] }),
    edge({
      id: 'agency:a--agreement:b',
      source: 'agency:a',
      target: 'agreement:b',
      type: 'SIGNED_WITH',
      directed: false,
    }),
  ],
  { citations: [citation('citation:1', { quote: '同月,…' })] },
)

test('a signing, as it was', async () => {
  expect(await rebuilt(signing)).toEqual({
    nodes: [
      {
        labels: ['Agency', 'Entity'],
        ...{
          id: 'agency:a',
          kind: 'Agency',
          name: "O'Neill \\ 局",
          degree: 2,
          totalDegree: 2,
          citations: ['citation:1'],
        },
      },
      {
        labels: ['Agreement', 'Entity'],
        ...{ id: 'agreement:b', kind: 'Agreement', name: '协议', degree: 2, totalDegree: 2 },
        ...{
          date: '2015-11',
          earliest: '2015-11-01',
          latest: '2015-11-30',
          datePrecision: 'month',
          dateBasis: 'explicit',
        },
        ...{ signed: true, share: 0.25, union: ['a', 'b'], property_degree: 'high' },
      },
    ],
    edges: [
      {
        ...{ id: 'agency:a--agreement:b', type: 'SIGNED_WITH', from: 'agency:a', to: 'agreement:b', directed: false },
        ...{ weight: 1, modality: 'reported', basis: 'explicit', relations: ['agency:a--agreement:b'] },
      },
      {
        ...{ id: 'signed:1', type: 'SIGNED', from: 'agency:a', to: 'agreement:b', directed: true, weight: 1 },
        ...{ modality: 'reported', basis: 'explicit', verb: '签署', relations: ['signed:1'], via: ['agreement:b'] },
      },
    ],
    citations: [
      {
        id: 'citation:1',
        source: 'source:sample',
        paragraph: 'P1',
        sentence: 'P1.S1',
        start: 0,
        end: 4,
        quote: '同月,…',
      },
    ],
  })
})

test('any answer: its ids, ends, names, evidence and the properties of the data', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswer(5), async (answer) => {
      const { nodes, edges, citations } = await rebuilt(answer)
      expect(nodes).toMatchObject(
        inOrder(answer.nodes).map(({ id, name, properties }) => ({ id, name, ...asStored(properties) })),
      )
      expect(edges).toMatchObject(
        inOrder(answer.edges).map(({ id, type, source, target, weight }) => ({
          id,
          type,
          from: source,
          to: target,
          weight,
        })),
      )
      expect(citations.map(({ quote }) => quote)).toEqual(answer.citations.map(({ quote }) => quote))
    }),
    { numRuns: 40 },
  )
})

test('run twice, it changes nothing', async () => {
  expect(await rebuilt(signing, 2)).toEqual(await rebuilt(signing, 1))
})

function asStored(properties: Properties): Properties {
  const ours = ['degree', 'source', 'expansion']
  const entries = Object.entries(properties)
  return Object.fromEntries(entries.map(([name, value]) => [ours.includes(name) ? `property_${name}` : name, value]))
}

/** What a fresh store holds after the script has run, everything by id. */
async function rebuilt(answer: Subgraph, times = 1) {
  const database = grafeo.GrafeoDB.create()
  const rows = async (text: string) => {
    const result = await database.executeCypher(text)
    const found = result.toArray() as unknown as readonly { readonly value: Values & { readonly id: string } }[]
    return inOrder(found.map(({ value }) => value))
  }
  try {
    const statements = splitStatements([...formats.cypher.write(answer, provenance)].join(''))
    for (let time = 0; time < times; time += 1) {
      for (const statement of statements) await database.executeCypher(statement)
    }
    return {
      nodes: await rows('MATCH (n:Entity) RETURN n{.*, labels: labels(n)} AS value'),
      edges: await rows('MATCH (a)-[r]->(b) RETURN r{.*, type: type(r), from: a.id, to: b.id} AS value'),
      citations: await rows('MATCH (c:Citation) RETURN c{.*} AS value'),
    }
  } finally {
    database.close()
  }
}

function inOrder<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
}
