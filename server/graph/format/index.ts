/** The list of formats, by the ending of a file's name. A new one is a file and a line here. */
import type { Format } from './format.ts'
import { graphmlFormat } from './graphml.ts'
import { nodeLinkFormat } from './node-link.ts'

export const formats = {
  json: nodeLinkFormat,
  graphml: graphmlFormat,
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
