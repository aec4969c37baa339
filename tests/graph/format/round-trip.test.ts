/** Nothing is lost in a round trip that a format can carry. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, type FormatName } from '../../../server/graph/format/index.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../../../server/graph/subgraph.ts'
import { edge, node, provenance, subgraph } from '../invented.ts'
import { anyAnswer } from './any-answer.ts'
import { readCsv, readCytoscape, readGexf, readGraphml, readLines, readNodeLink, type ReadBack } from './read-back.ts'

const readers: Readonly<Partial<Record<FormatName, (file: string) => ReadBack>>> = {
  json: readNodeLink,
  cyjs: readCytoscape,
  graphml: readGraphml,
  gexf: readGexf,
}

describe.each(Object.entries(readers))('%s', (name, read) => {
  test('gives back every node and edge with all that is known of them', () => {
    fc.assert(
      fc.property(anyAnswer(6), (answer) => {
        const { nodes, edges } = read(write(name as FormatName, answer))
        expect(nodes).toEqual(Object.fromEntries(answer.nodes.map((one) => [one.id, expectedNode(one)])))
        expect(edges).toEqual(answer.edges.map(expectedEdge))
      }),
    )
  })

  test('keeps an undirected edge beside a directed one', () => {
    const nodes = ['agency:a', 'agency:b'].map((id) => node({ id, kind: 'Agency', name: id }))
    const pair = { source: 'agency:a', target: 'agency:b' }
    const mixed = [
      edge({ ...pair, id: 'agency:a--agency:b', type: 'SIGNED_WITH', directed: false }),
      edge({ ...pair, id: 'invited:1', type: 'INVITED' }),
    ]
    const { edges } = read(write(name as FormatName, subgraph(nodes, mixed)))
    expect(edges.map(({ id, directed }) => [id, directed])).toEqual([
      ['agency:a--agency:b', 'false'],
      ['invited:1', 'true'],
    ])
  })
})

test('csv gives back every edge, nodes.csv every node, cell by cell', () => {
  fc.assert(
    fc.property(anyAnswer(6), (answer) => {
      const names = new Map(answer.nodes.map((one) => [one.id, one]))
      const rows = readCsv(write('csv', answer))
      expect(rows.map(({ edge: id, ...row }) => ({ id, ...row }))).toMatchObject(
        answer.edges.map((one) => ({
          ...without(expectedEdge(one), ['dateBasis', 'dateText', 'partyCount', 'expansion']),
          sourceName: names.get(one.source)?.name,
          targetKind: names.get(one.target)?.kind,
        })),
      )
      expect(readCsv(write('nodes.csv', answer))).toEqual(
        answer.nodes.map((one) => ({ id: one.id, ...expectedNode(one) })),
      )
    }),
  )
})

test('ndjson gives back the whole answer, evidence too, and counts itself', () => {
  fc.assert(
    fc.property(anyAnswer(6), (answer) => {
      const lines = readLines(write('ndjson', answer))
      const of = (wanted: string) =>
        lines.filter(({ record }) => record === wanted).map((line) => ({ ...line, record: undefined }))
      const [end] = of('end')
      expect({ nodes: of('node'), edges: of('edge'), citations: of('citation') }).toEqual({
        nodes: answer.nodes,
        edges: answer.edges,
        citations: answer.citations,
      })
      expect(lines.at(-1)).toEqual({ ...end, record: 'end' })
      expect(end).toEqual({
        nodes: answer.nodes.length,
        edges: answer.edges.length,
        citations: 3,
        truncated: null,
        undatedLeftOut: 0,
        language: 'zh',
        view: 'form=bipartite',
        version: provenance.version,
        sources: ['示例语料（虚构）'],
        licence: 'CC BY 4.0',
      })
    }),
  )
})

function write(name: FormatName, answer: Subgraph): string {
  return [...formats[name].write(answer, provenance)].join('')
}

const ours = ['source', 'target', 'degree', 'expansion']

function expectedNode(one: SubgraphNode): Readonly<Record<string, string>> {
  const properties = Object.entries(one.properties).map(([name, value]) => [
    ours.includes(name) ? `property_${name}` : name,
    typeof value === 'object' ? value.join('|') : value,
  ])
  return stated({
    label: one.name,
    ...{ kind: one.kind, name: one.name, nameEn: one.nameEn, basis: one.basis, hop: one.hop },
    ...{ degree: one.degree, totalDegree: one.totalDegree, expansion: one.expansion },
    ...expectedDate(one),
    citations: one.citations.join('|') || null,
    ...(Object.fromEntries(properties) as Readonly<Record<string, unknown>>),
  })
}

function expectedEdge(one: SubgraphEdge): Readonly<Record<string, string>> {
  return stated({
    ...{ id: one.id, source: one.source, target: one.target, type: one.type, directed: one.directed },
    ...{ weight: one.weight, modality: one.modality, basis: one.basis, verb: one.verb, predicate: one.predicate },
    ...{ partyCount: one.partyCount, expansion: one.expansion },
    ...expectedDate(one),
    ...{ relations: one.id, via: one.via.join('|') || null, citations: one.citations.join('|') || null },
  })
}

function expectedDate({ date }: SubgraphNode | SubgraphEdge) {
  if (date === null) return {}
  const { edtf, earliest, latest, precision, text } = date
  return { date: edtf, earliest, latest, datePrecision: precision, dateBasis: 'explicit', dateText: text }
}

function stated(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const there = Object.entries(values).filter(([, value]) => value !== null)
  return Object.fromEntries(there.map(([name, value]) => [name, String(value)]))
}

function without(row: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}
