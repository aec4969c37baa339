/** Files read back by the letter of their formats: nodes by id, edges in order, every value as a text. */
import { parse } from 'csv-parse/sync'
import { elementsOf, readXml, type XmlElement } from '../read-xml.ts'

type Row = Readonly<Record<string, string>>

export interface ReadBack {
  readonly nodes: Readonly<Record<string, Row>>
  readonly edges: readonly Row[]
}

type Values = Readonly<Record<string, unknown>>

/** Node-link JSON as networkx reads it: `key` or `id` names the edge. */
export function readNodeLink(file: string): ReadBack {
  const { nodes, edges } = JSON.parse(file) as { readonly nodes: readonly Values[]; readonly edges: readonly Values[] }
  return {
    nodes: byId(nodes.map(texts)),
    edges: edges.map((edge) => renamed(texts(edge), 'key', 'id')),
  }
}

export function readCytoscape(file: string): ReadBack {
  const { elements } = JSON.parse(file) as {
    readonly elements: Readonly<Record<'nodes' | 'edges', readonly { readonly data: Values }[]>>
  }
  return {
    nodes: byId(elements.nodes.map(({ data }) => without(texts(data), ['value']))),
    edges: elements.edges.map(({ data }) => without(texts(data), ['key'])),
  }
}

export function readGraphml(file: string): ReadBack {
  const root = readXml(file)
  const names = new Map(elementsOf(root, 'key').map(({ attributes }) => [attributes['id'], attributes['attr.name']]))
  const isDirected = elementsOf(root, 'graph')[0]?.attributes['edgedefault'] === 'directed'
  const values = (element: XmlElement) =>
    Object.fromEntries(element.children.map(({ attributes, text }) => [names.get(attributes['key']) ?? '', text]))
  return {
    nodes: byId(elementsOf(root, 'node').map((one) => ({ id: one.attributes['id'] ?? '', ...values(one) }))),
    edges: elementsOf(root, 'edge').map((one) => {
      const { source = '', target = '', directed = String(isDirected) } = one.attributes
      return renamed({ source, target, directed, ...values(one) }, 'relation', 'id')
    }),
  }
}

export function readGexf(file: string): ReadBack {
  const root = readXml(file)
  const titlesOf = (of: string) => {
    const columns = elementsOf(root, 'attributes').filter(({ attributes }) => attributes['class'] === of)
    const all = columns.flatMap((column) => elementsOf(column, 'attribute'))
    return new Map(all.map(({ attributes }) => [attributes['id'], attributes['title']]))
  }
  const values = (element: XmlElement, titles: ReadonlyMap<string | undefined, string | undefined>) =>
    Object.fromEntries(
      elementsOf(element, 'attvalue').map(({ attributes }) => [
        titles.get(attributes['for']) ?? '',
        attributes['value'] ?? '',
      ]),
    )
  const [nodeTitles, edgeTitles] = [titlesOf('node'), titlesOf('edge')]
  const isDirected = elementsOf(root, 'graph')[0]?.attributes['defaultedgetype'] === 'directed'
  return {
    nodes: byId(
      elementsOf(root, 'node').map((one) => {
        const { id = '', label = '' } = one.attributes
        return { id, label, ...values(one, nodeTitles) }
      }),
    ),
    edges: elementsOf(root, 'edge').map((one) => {
      const { id = '', source = '', target = '', weight = '', type } = one.attributes
      const directed = String(type === undefined ? isDirected : type === 'directed')
      return { id, source, target, weight, directed, ...values(one, edgeTitles) }
    }),
  }
}

/** The rows of a CSV file, without the empty cells. */
export function readCsv(file: string): readonly Row[] {
  const rows = parse(file, { columns: true }) as readonly Row[]
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
}

/** The lines of an NDJSON file. */
export function readLines(file: string): readonly Values[] {
  return file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Values)
}

function byId(rows: readonly Row[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(rows.map(({ id = '', ...rest }) => [id, rest]))
}

function texts(values: Values): Row {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}

function renamed(row: Row, from: string, to: string): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name === from ? to : name, value]))
}

function without(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}
