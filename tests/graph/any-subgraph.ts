/** Arbitrary subgraphs for property tests: every kind, many types, loops, parallels and islands included. */
import fc from 'fast-check'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { keysOf, kinds, modalities, relationTypes } from '../../server/graph/vocabulary.ts'
import { date, edge, node, subgraph } from './invented.ts'

const names = [
  '云集网',
  '《关于促进乡村网店发展的若干意见》',
  'Rural Development Office',
  '五个省',
  'A&B <"\'>',
  '𠮷野电商',
]
const dates = ['2015', '2015-11', '2016-08-02', '2014/2015', '../2015-11']

const anyEnds = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  type: fc.constantFrom(...keysOf(relationTypes)),
  modality: fc.constantFrom(null, ...keysOf(modalities)),
  weight: fc.integer({ min: 1, max: 9 }),
})

const anyNode = fc.record({
  kind: fc.constantFrom(...keysOf(kinds)),
  name: fc.constantFrom(...names),
  edtf: fc.constantFrom(null, ...dates),
})

/** Subgraphs of up to so many nodes, with about as many edges. */
export function anySubgraph(most: number): fc.Arbitrary<Subgraph> {
  return fc
    .record({
      nodes: fc.array(anyNode, { minLength: 1, maxLength: most }),
      ends: fc.array(anyEnds, { maxLength: most + 5 }),
    })
    .map(({ nodes, ends }) => build(nodes, ends))
}

type Nodes = readonly (typeof anyNode extends fc.Arbitrary<infer Value> ? Value : never)[]
type Ends = readonly (typeof anyEnds extends fc.Arbitrary<infer Value> ? Value : never)[]

function build(nodes: Nodes, ends: Ends): Subgraph {
  const ids = nodes.map(({ kind }, index) => `${kind.toLowerCase()}:n${String(index)}`)
  const idAt = (number: number) => ids[number % ids.length] ?? ''
  return subgraph(
    nodes.map(({ kind, name, edtf }, index) =>
      node({ id: idAt(index), kind, name, date: edtf === null ? null : date(edtf) }),
    ),
    ends.map(({ from, to, type, modality, weight }, index) =>
      edge({ id: `edge:e${String(index)}`, source: idAt(from), target: idAt(to), type, modality, weight }),
    ),
  )
}
