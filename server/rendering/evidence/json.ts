/** The evidence as JSON, everything there is. */
import type { EvidenceFormat } from './evidence.ts'

export const json: EvidenceFormat = {
  mediaType: 'application/json; charset=utf-8',
  write: ({ language, view, version, sources, entries }) =>
    `${JSON.stringify({ language, view, version, sources: sources.map(({ id, name, properties }) => ({ id, name, ...properties })), evidence: entries.map(({ source, ...entry }) => ({ ...entry, source: source?.id ?? null })) }, null, 2)}\n`,
}
