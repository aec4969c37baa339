/** The list of engines, by the name a setting gives. */
import type { OpenEngine } from './engine.ts'
import { openEmbedded } from './embedded.ts'
import { openNeo4j } from './neo4j.ts'

export const engines = {
  embedded: openEmbedded,
  neo4j: (options) => openNeo4j(options),
} as const satisfies Readonly<Record<string, OpenEngine>>

export type EngineName = keyof typeof engines
