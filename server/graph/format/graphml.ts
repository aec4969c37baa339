/** GraphML with typed keys: for Gephi, yEd, igraph, networkx and R. */
import type { Subgraph, SubgraphEdge } from '../subgraph.ts'
import { aboutOf, graphFlags } from './about.ts'
import { attributeSorts, type AttributeSort } from './attribute-sorts.ts'
import { edgeAttributes, nodeAttributes, type Attributes } from './attributes.ts'
import { each } from './each.ts'
import type { Format, Provenance } from './format.ts'
import { escapeXml } from './xml.ts'

export const graphmlFormat: Format = {
  mediaType: 'application/graphml+xml; charset=utf-8',
  losses:
    'Quotes and statements stay behind (citations are ids); lists are one text; characters that XML cannot hold become U+FFFD; networkx refuses a graph that has both directed and undirected edges, and Gephi makes one line of edges that share their ends.',
  write: writeGraphml,
}

/** A key: what it is of, its id in the file, its name and type. */
interface Key {
  readonly of: 'graph' | 'node' | 'edge'
  readonly id: string
  readonly name: string
  readonly type: AttributeSort
}

type Keys = ReadonlyMap<string, Key>

function* writeGraphml({ nodes, edges }: Subgraph, provenance: Provenance): Iterable<string> {
  const about = aboutOf(provenance)
  const ofNode = (node: (typeof nodes)[number]) => nodeAttributes(node, provenance.language)
  const keys = {
    graph: keysFor('graph', [about]),
    node: keysFor('node', each(nodes, ofNode)),
    edge: keysFor('edge', each(edges, ofEdge)),
  }
  const { directed } = graphFlags(edges)
  yield opening(provenance, [keys.graph, keys.node, keys.edge])
  yield `<graph id="G" edgedefault="${directed ? 'directed' : 'undirected'}">\n`
  yield dataOf(about, keys.graph)
  for (const node of nodes) yield `<node id="${escapeXml(node.id)}">\n${dataOf(ofNode(node), keys.node)}</node>\n`
  for (const edge of edges) yield `${edgeTag(edge, directed)}\n${dataOf(ofEdge(edge), keys.edge)}</edge>\n`
  yield '</graph>\n</graphml>\n'
}

/** All but `directed`, which the edge says itself; and the id once more, since GraphML allows fewer characters in its own. */
function ofEdge(edge: SubgraphEdge): Attributes {
  const attributes = Object.entries(edgeAttributes(edge)).filter(([name]) => name !== 'directed')
  return { relation: edge.id, ...Object.fromEntries(attributes) }
}

function keysFor(of: Key['of'], all: Iterable<Attributes>): Keys {
  const sorts = [...attributeSorts(all)]
  return new Map(sorts.map(([name, type], index) => [name, { of, id: `${of}${String(index)}`, name, type }]))
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
