/** Arbitrary answers that use everything a file has to carry: odd names, lists, numbers, open dates, evidence, parallel edges. */
import fc from 'fast-check'
import type { Properties } from '../../../server/graph/node.ts'
import type { Subgraph } from '../../../server/graph/subgraph.ts'
import { keysOf, kinds, modalities, relationTypes } from '../../../server/graph/vocabulary.ts'
import { citation, date, edge, node, subgraph } from '../invented.ts'

/** No characters that XML cannot hold: `xml.test.ts` says what becomes of those. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '云集网',
      'A&B <"\'>',
      '𠮷野',
      "it's",
      'a\\u0041',
      '\\',
      '=1+1',
      ' x ',
      'a,b',
      '"q"',
      'l1\nl2\r\tl3',
    ),
  )
  .filter((text) => !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text))

const anyDate = fc
  .constantFrom(null, '2015', '2015-11', '2016-08-02', '2014/2015', '../2015-11', '2015-11/..')
  .map((edtf) => (edtf === null ? null : { ...date(edtf), text: '同月' }))

const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
)
const anyValue = fc.oneof(anyText, anyNumber, fc.boolean(), fc.array(anyText, { minLength: 1, maxLength: 3 }))

/** Names of the data's own: some are ours too, some are words of Cypher, some are in another script. */
const anyProperties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.constantFrom('level', 'share', 'degree', 'source', 'in', 'union', '级别', 'expansion'),
  anyValue,
  { maxKeys: 4 },
)

const someCitations = fc.subarray(['citation:p1', 'citation:p2', 'citation:p3'])

const anyNode = fc.record({
  kind: fc.constantFrom(...keysOf(kinds)),
  name: anyText,
  nameEn: fc.option(anyText),
  date: anyDate,
  basis: fc.constantFrom(null, 'derived' as const),
  hop: fc.option(fc.nat(6)),
  expansion: fc.option(fc.nat(3)),
  citations: someCitations,
  properties: anyProperties,
})

const anyEdge = fc.record({
  ends: fc.tuple(fc.nat(), fc.nat()),
  type: fc.constantFrom(...keysOf(relationTypes)),
  weight: fc.integer({ min: 1, max: 9 }),
  date: anyDate,
  modality: fc.constantFrom(null, ...keysOf(modalities)),
  basis: fc.constantFrom(null, 'resolved' as const),
  verb: fc.option(anyText),
  predicate: fc.option(anyText),
  via: fc.subarray(['agreement:a', 'agreement:b']),
  partyCount: fc.option(fc.integer({ min: 2, max: 9 })),
  citations: someCitations,
})

/** Answers of up to so many nodes, all edges directed. */
export function anyAnswer(most: number): fc.Arbitrary<Subgraph> {
  const parts = {
    nodes: fc.array(anyNode, { minLength: 1, maxLength: most }),
    edges: fc.array(anyEdge, { maxLength: most }),
    quotes: fc.tuple(anyText, fc.option(anyText)),
  }
  return fc.record(parts).map(({ nodes, edges, quotes: [quote, statement] }) => {
    const named = nodes.map((one, index) => node({ ...one, id: `${one.kind.toLowerCase()}:n${String(index)}` }))
    const idAt = (number: number) => named[number % named.length]?.id ?? ''
    return subgraph(
      named,
      edges.map(({ ends: [from, to], ...one }, index) =>
        edge({ ...one, id: `edge:e${String(index)}`, source: idAt(from), target: idAt(to) }),
      ),
      { citations: ['1', '2', '3'].map((digit) => citation(`citation:p${digit}`, { quote, statement })) },
    )
  })
}
