/** A running Neo4j. */
export interface RunningNeo4j {
  readonly uri: string
  readonly stop: () => Promise<void>
  readonly kill: () => void
}

export function startNeo4j(options: { readonly port: number; readonly home?: string }): Promise<RunningNeo4j>
