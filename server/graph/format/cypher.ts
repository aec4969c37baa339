/** A Cypher script that rebuilds the network in an empty store, embedded or Neo4j: literals only, nothing to fill in. */
import type { Properties, PropertyValue, Scalar } from '../node.ts'
import type { Subgraph } from '../subgraph.ts'
import { kinds, keysOf, relationTypes } from '../vocabulary.ts'
import { dataValues, edgeValues, nodeValues } from './attributes.ts'
import { each } from './each.ts'
import type { Format, Provenance } from './format.ts'

export const cypherFormat: Format = {
  mediaType: 'application/x-cypher-query; charset=utf-8',
  losses:
    'Nodes, edges and citations are whole; but relations of Cypher always have a direction, so that an undirected edge leads from its first end to its second and says `directed: false`.',
  write: writeScript,
}

/** Rows of a statement: few enough for a parser, many enough for a transaction. */
const batchSize = 500

/** The constraint comes first: embedded, it makes no index, and Neo4j refuses the other order. */
const schema = `CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (node:Entity) ON (node.id);
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (citation:Citation) REQUIRE citation.id IS UNIQUE;
CREATE INDEX IF NOT EXISTS FOR (citation:Citation) ON (citation.id);
`

function* writeScript({ nodes, edges, citations }: Subgraph, provenance: Provenance): Iterable<string> {
  yield opening(provenance)
  yield schema
  for (const kind of keysOf(kinds)) {
    const ofKind = nodes.filter((node) => node.kind === kind)
    const rows = each(ofKind, (node) => rowOf({ id: node.id }, nodeValues(node), dataValues(node)))
    yield* statements(rows, `MERGE (node:Entity {id: row.id})\nSET node:${kind}\nSET node += row.props`)
  }
  const cited = each(citations, ({ id, ...rest }) => rowOf({ id }, stated(rest)))
  yield* statements(cited, 'MERGE (citation:Citation {id: row.id})\nSET citation += row.props')
  for (const type of [...keysOf(relationTypes), 'SIGNED_WITH']) {
    const ofType = edges.filter((edge) => edge.type === type)
    const rows = each(ofType, (edge) => {
      const { id, source, target } = edge
      return rowOf({ id, source, target }, withoutType(edgeValues(edge)))
    })
    yield* statements(rows, mergeEdge(type))
  }
}

/** From the target, as agreements have few relations and parties many: a MERGE reads all of the first end's. */
function mergeEdge(type: string): string {
  return `MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (target)<-[relation:${type} {id: row.id}]-(source)
SET relation += row.props`
}

function* statements(rows: Iterable<string>, doing: string): Iterable<string> {
  const end = `\n] AS row\n${doing};\n`
  let count = 0
  for (const row of rows) {
    const isFirst = count % batchSize === 0
    yield `${isFirst && count > 0 ? end : ''}${isFirst ? 'UNWIND [\n' : ',\n'}  ${row}`
    count += 1
  }
  if (count > 0) yield end
}

function opening({ sources, view, version, licence }: Provenance): string {
  const lines = [
    'The network of a view of Signatory. Run every statement of this file on an empty store.',
    ...sources.map((source) => `source: ${source}`),
    ...(licence === null ? [] : [`licence: ${licence}`]),
    `view: ${view}`,
    `version: ${version}`,
  ]
  // A line end in a title would end the comment, and the rest would be run.
  return lines.map((line) => `// ${line.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`).join('')
}

/** Names of ours are no words of Cypher; those of the data may be, so they stand in backticks. */
function rowOf(names: Readonly<Record<string, string>>, ours: Properties, theirs: Properties = {}): string {
  const ends = Object.entries(names).map(([name, id]) => `${name}: ${literal(id)}`)
  const known = Object.entries(ours).map(([name, value]) => `${name}: ${literal(value)}`)
  const given = Object.entries(theirs).map(([name, value]) => `${quotedName(name)}: ${literal(value)}`)
  return `{${ends.join(', ')}, props: {${[...known, ...given].join(', ')}}}`
}

function quotedName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

function literal(value: PropertyValue): string {
  return typeof value === 'object' ? `[${value.map(scalar).join(', ')}]` : scalar(value)
}

function scalar(value: Scalar): string {
  if (typeof value === 'string') return `'${value.replace(/[\\'\p{Cc}]/gu, escaped)}'`
  // In digits alone it would be an integer, and too large a one for a program to read back.
  const isVast = typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
  return isVast ? value.toExponential() : String(value)
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escaped(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** What a citation states. */
function stated(values: Readonly<Record<string, string | number | null>>): Properties {
  const entries = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== null)
  return Object.fromEntries(entries)
}

/** The relation itself has the type. */
function withoutType(values: Properties): Properties {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'type'))
}
