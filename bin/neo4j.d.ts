/** A release of Neo4j, the oldest Java that runs it, and what it is started by. */
export interface Release {
  readonly version: string
  readonly java: number
  readonly main: string
}

/** The releases that everything is held against, the one for everyday use first. */
export declare const releases: { readonly lts: Release; readonly newest: Release }

/** A sentence on what a release still needs of this machine; undefined where it can run. */
export declare function missingFor(release: Release): string | undefined

export interface StartOptions {
  readonly port: number
  /** @default releases.lts */
  readonly release?: Release
  /** The folder it lives in. */
  readonly home?: string
  /** Compiled as far as in earnest, with memory to match, where answers are timed; otherwise whatever starts soonest. */
  readonly isTimed?: boolean
}

export interface StartedNeo4j {
  readonly uri: string
  /** Tells it to end, and waits until it has. */
  readonly stop: () => Promise<void>
  /** Ends it at once. */
  readonly kill: () => Promise<void>
}

/** A Neo4j that answers. Throws a sentence where it can't be started. */
export declare function startNeo4j(options: StartOptions): Promise<StartedNeo4j>

/** Whether a Bolt server answers its handshake. */
export declare function answers(port: number, host?: string): Promise<boolean>
