/** The list of formats, by the ending of a file's name. A new one is a file and a line here. */
import { cypherFormat } from './cypher.ts'
import { cytoscapeFormat } from './cytoscape.ts'
import type { Format } from './format.ts'
import { gexfFormat } from './gexf.ts'
import { graphmlFormat } from './graphml.ts'
import { ndjsonFormat } from './ndjson.ts'
import { nodeLinkFormat } from './node-link.ts'
import { nodeTableFormat } from './node-table.ts'
import { csvFormat } from './table.ts'

export const formats = {
  json: nodeLinkFormat,
  cyjs: cytoscapeFormat,
  graphml: graphmlFormat,
  gexf: gexfFormat,
  csv: csvFormat,
  'nodes.csv': nodeTableFormat,
  ndjson: ndjsonFormat,
  cypher: cypherFormat,
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
