/** The formats of an evidence list, by their ending. */
import { csv } from './csv.ts'
import type { EvidenceFormat } from './evidence.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { bibtex, csl } from './references.ts'

export const evidenceFormats = {
  csv,
  md: markdown,
  json,
  bib: bibtex,
  csl,
} as const satisfies Readonly<Record<string, EvidenceFormat>>

export type EvidenceFormatName = keyof typeof evidenceFormats
