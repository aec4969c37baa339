/** GraphML with typed keys: for Gephi, yEd, igraph, networkx and R. */
import type { Scalar } from '../node.ts'
import type { Subgraph, SubgraphEdge } from '../subgraph.ts'
import { aboutOf, graphFlags } from './about.ts'
import { edgeAttributes, nodeAttributes, type Attributes } from './attributes.ts'
import type { Format, Provenance } from './format.ts'
import { escapeXml } from './xml.ts'

export const graphmlFormat: Format = {
  mediaType: 'application/graphml+xml; charset=utf-8',
  losses:
    'Quotes and statements stay behind (citations are ids); lists are one text; characters that XML cannot hold become U+FFFD.',
  write: writeGraphml,
}

/** A key: what it is of, its id in the file, its name and type. */
interface Key {
  readonly of: 'graph' | 'node' | 'edge'
  readonly id: string
  readonly name: string
  readonly type: 'boolean' | 'int' | 'double' | 'string'
}

type Keys = ReadonlyMap<string, Key>

function* writeGraphml(subgraph: Subgraph, provenance: Provenance): Iterable<string> {
  const about = aboutOf(provenance)
  const nodes = subgraph.nodes.map((node) => ({ id: node.id, attributes: nodeAttributes(node, provenance.language) }))
  const edges = subgraph.edges.map((edge) => ({ edge, attributes: graphmlEdgeAttributes(edge) }))
  const keys = {
    graph: keysFor('graph', [about]),
    node: keysFor(
      'node',
      nodes.map((node) => node.attributes),
    ),
    edge: keysFor(
      'edge',
      edges.map((edge) => edge.attributes),
    ),
  }
  yield opening(provenance, [keys.graph, keys.node, keys.edge])
  yield graphTag(subgraph)
  yield dataOf(about, keys.graph)
  for (const { id, attributes } of nodes)
    yield `<node id="${escapeXml(id)}">\n${dataOf(attributes, keys.node)}</node>\n`
  const { directed } = graphFlags(subgraph.edges)
  for (const { edge, attributes } of edges) {
    yield `${edgeTag(edge, directed)}\n${dataOf(attributes, keys.edge)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

/** All but `directed`, which the edge says itself; and the id once more, since GraphML allows fewer characters in its own. */
function graphmlEdgeAttributes(edge: SubgraphEdge): Attributes {
  const attributes = Object.entries(edgeAttributes(edge)).filter(([name]) => name !== 'directed')
  return { relation: edge.id, ...Object.fromEntries(attributes) }
}

function keysFor(of: Key['of'], all: readonly Attributes[]): Keys {
  const types = new Map<string, Key['type']>()
  for (const attributes of all) {
    for (const [name, value] of Object.entries(attributes)) {
      const [known, type] = [types.get(name), typeOf(value)]
      types.set(name, known === undefined ? type : widest(known, type))
    }
  }
  return new Map([...types].map(([name, type], index) => [name, { of, id: `${of}${String(index)}`, name, type }]))
}

function typeOf(value: Scalar): Key['type'] {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'int' : 'double'
}

/** The type that holds values of both. */
function widest(a: Key['type'], b: Key['type']): Key['type'] {
  if (a === b) return a
  const isNumeric = a !== 'string' && a !== 'boolean' && b !== 'string' && b !== 'boolean'
  return isNumeric ? 'double' : 'string'
}

function opening({ sources, view, version }: Provenance, keys: readonly Keys[]): string {
  const description = [...sources, `view: ${view}`, `version: ${version}`].join(' · ')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${escapeXml(description)}</desc>`,
    ...keys.flatMap((group) => [...group.values()].map(writeKey)),
    '',
  ].join('\n')
}

function writeKey({ of, id, name, type }: Key): string {
  return `<key id="${id}" for="${of}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`
}

function graphTag({ edges }: Subgraph): string {
  return `<graph id="G" edgedefault="${graphFlags(edges).directed ? 'directed' : 'undirected'}">\n`
}

const nameTokenPattern = /^[\p{L}\p{Nd}._:-]+$/u

function edgeTag(edge: SubgraphEdge, isDirectedByDefault: boolean): string {
  const id = nameTokenPattern.test(edge.id) ? ` id="${escapeXml(edge.id)}"` : ''
  const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
  const directed = edge.directed === isDirectedByDefault ? '' : ` directed="${String(edge.directed)}"`
  return `<edge${id} ${ends}${directed}>`
}

function dataOf(attributes: Attributes, keys: Keys): string {
  return Object.entries(attributes)
    .map(([name, value]) => `<data key="${keys.get(name)?.id ?? name}">${escapeXml(String(value))}</data>\n`)
    .join('')
}
