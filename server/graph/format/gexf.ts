/** GEXF 1.3, for Gephi and Gephi Lite: with the days at which a dated node or edge may stand. */
import type { DayInterval } from '../date.ts'
import { nameOf } from '../node.ts'
import type { Subgraph, SubgraphEdge, SubgraphNode } from '../subgraph.ts'
import type { Language } from '../vocabulary.ts'
import { graphFlags } from './about.ts'
import { attributeSorts, type AttributeSort } from './attribute-sorts.ts'
import { edgeAttributes, nodeAttributes, type Attributes } from './attributes.ts'
import { each } from './each.ts'
import type { Format, Provenance } from './format.ts'
import { escapeXml } from './xml.ts'

export const gexfFormat: Format = {
  mediaType: 'application/gexf+xml; charset=utf-8',
  losses:
    'Quotes and statements stay behind (citations are ids); lists are one text; characters that XML cannot hold become U+FFFD. A date is the span of all days it may mean, both included: a month is its first to its last day, and nothing says on which of them; the date as the text has it is the attribute `date`. What has no date stands at all times; networkx refuses a graph that has both directed and undirected edges, and Gephi makes one line of edges that share their ends and their type.',
  write: writeGexf,
}

/** Title → its id in the file and its type. */
type Columns = ReadonlyMap<string, { readonly id: string; readonly type: string }>

function* writeGexf({ nodes, edges }: Subgraph, provenance: Provenance): Iterable<string> {
  const { language } = provenance
  const columns = {
    node: columnsFor(each(nodes, (node) => ofNode(node, language))),
    edge: columnsFor(each(edges, ofEdge)),
  }
  const usual = usualEdgeType(edges)
  const isDated = [nodes, edges].some((things) => things.some(({ date }) => date !== null))
  yield opening(provenance)
  yield `<graph defaultedgetype="${usual}"${modeOf(isDated)}>\n`
  yield declarations('node', columns.node)
  yield declarations('edge', columns.edge)
  yield `<nodes count="${String(nodes.length)}">\n`
  for (const node of nodes) yield nodeElement(node, columns.node, language)
  yield `</nodes>\n<edges count="${String(edges.length)}">\n`
  for (const edge of edges) yield edgeElement(edge, columns.edge, usual)
  yield '</edges>\n</graph>\n</gexf>\n'
}

const root =
  '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">'

/** No date of writing: the same answer gives the same bytes. */
function opening({ sources, view, version, licence }: Provenance): string {
  const description = [...sources, ...(licence === null ? [] : [licence]), `view: ${view}`, `version: ${version}`]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    root,
    '<meta>',
    '<creator>Signatory</creator>',
    `<description>${escapeXml(description.join(' · '))}</description>`,
    '</meta>',
    '',
  ].join('\n')
}

/** What an edge is where it does not say. Gephi drops edges of another sort, unless the graph says `mutual`: then each says its own. */
function usualEdgeType(edges: readonly SubgraphEdge[]): string {
  const { directed } = graphFlags(edges)
  if (directed && edges.some((edge) => !edge.directed)) return 'mutual'
  return typeOf({ directed })
}

function typeOf({ directed }: Pick<SubgraphEdge, 'directed'>): string {
  return directed ? 'directed' : 'undirected'
}

function modeOf(isDated: boolean): string {
  return isDated ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"'
}

/** All but what the element itself says. */
function ofNode(node: SubgraphNode, language: Language): Attributes {
  return without(nodeAttributes(node, language), ['label'])
}

function ofEdge(edge: SubgraphEdge): Attributes {
  return without(edgeAttributes(edge), ['directed', 'weight'])
}

function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)))
}

const typeNames: Readonly<Record<AttributeSort, string>> = {
  boolean: 'boolean',
  int: 'integer',
  double: 'double',
  string: 'string',
}

function columnsFor(all: Iterable<Attributes>): Columns {
  const sorts = [...attributeSorts(all)]
  return new Map(sorts.map(([title, sort], index) => [title, { id: String(index), type: typeNames[sort] }]))
}

function declarations(of: 'node' | 'edge', columns: Columns): string {
  const lines = [...columns].map(
    ([title, { id, type }]) => `<attribute id="${id}" title="${escapeXml(title)}" type="${type}"/>\n`,
  )
  return columns.size === 0 ? '' : `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`
}

function nodeElement(node: SubgraphNode, columns: Columns, language: Language): string {
  const named = `id="${escapeXml(node.id)}" label="${escapeXml(nameOf(node, language))}"`
  return `<node ${named}${spell(node.date)}>\n${values(ofNode(node, language), columns)}</node>\n`
}

/** `kind` tells parallel edges apart, as Gephi keeps them. */
function edgeElement(edge: SubgraphEdge, columns: Columns, usual: string): string {
  const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
  const type = typeOf(edge) === usual ? '' : ` type="${typeOf(edge)}"`
  const rest = `weight="${String(edge.weight)}" kind="${edge.type}"`
  return `<edge id="${escapeXml(edge.id)}" ${ends}${type} ${rest}${spell(edge.date)}>\n${values(ofEdge(edge), columns)}</edge>\n`
}

/** The days at which a dated thing may stand; without a start it stands from the beginning, without an end to the end. */
function spell(date: DayInterval | null): string {
  const { earliest = null, latest = null } = date ?? {}
  return `${earliest === null ? '' : ` start="${earliest}"`}${latest === null ? '' : ` end="${latest}"`}`
}

function values(attributes: Attributes, columns: Columns): string {
  const lines = Object.entries(attributes).map(
    ([title, value]) => `<attvalue for="${columns.get(title)?.id ?? title}" value="${escapeXml(String(value))}"/>\n`,
  )
  return lines.length === 0 ? '' : `<attvalues>\n${lines.join('')}</attvalues>\n`
}
