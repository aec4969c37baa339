/**
 * The contract of an engine: it runs named, constant scripts and keeps versions of the graph apart. Which engine stands
 * behind it is known only in its own file and in the list (`index.ts`).
 */
import type { Script, ScriptLibrary } from './scripts.ts'

/** What goes into and comes out of a script: JSON values; numbers are safe integers or finite floats. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = Readonly<Record<string, Value>>
/** One row, its keys the script's columns. */
export type Row = Readonly<Record<string, Value>>

/** What a store says of itself: which data it holds and what made it. Two stamps with the same hashes hold the same graph. */
export interface Stamp {
  /** sha256 of the checked rows: the data version. */
  readonly version: string
  /** sha256 of the bytes of the files it was read from, so that a start can tell without reading them as CSV. */
  readonly inputs: string
  /** sha256 of scripts, vocabulary and store format: a store made by others is rebuilt. */
  readonly maker: string
  /** ISO time. */
  readonly loadedAt: string
}

/**
 * One version of the graph, open for reading. It stays what it is until closed, whatever is loaded meanwhile; where an engine can't
 * keep it, it answers no more (STORE_UNUSABLE) and is not whole.
 */
export interface GraphReader {
  readonly stamp: Stamp
  /**
   * The rows of a script. Throws CANCELLED when the signal is aborted before it starts, ENGINE_DOWN when the store can't be
   * reached, INTERNAL (with the script's name) when the engine refuses the text or its parameters.
   */
  run(script: Script, parameters: Parameters, signal?: AbortSignal): Promise<readonly Row[]>
  /**
   * Whether all that was read so far is of this version: asked last, before an answer is given. Where it is not, as a load has begun
   * to write over it, what was read is thrown away. Always true where versions are kept apart. Throws ENGINE_DOWN.
   */
  isWhole(): Promise<boolean>
  close(): Promise<void>
}

/** A new version being written; nobody reads it yet. */
export interface GraphWriter {
  /** Runs a load script. May be run again after a broken connection, so a script must change nothing the second time. */
  run(script: Script, parameters: Parameters): Promise<void>
}

export interface Engine {
  /** The stamp of the current version, or `null` where nothing was ever loaded. Throws STORE_UNUSABLE or ENGINE_DOWN. */
  currentStamp(): Promise<Stamp | null>
  /** Opens the current version. Throws STORE_UNUSABLE where there is none or it can't be read. */
  openReader(): Promise<GraphReader>
  /**
   * Writes a version with `fill` and makes it the current one when `fill` is done; when it throws, or the process dies, the
   * old version stays current and whole. Throws STORE_UNUSABLE when another load is under way or the store can't be written.
   *
   * An engine that can't keep two versions takes many rows in pieces instead: until the last is written there is no current version,
   * and the next `write` of the same stamp, but for its time, goes on after the last piece. So `fill` runs the same scripts with the same
   * rows in the same order whenever version and maker are the same; it may be called again after a broken connection.
   *
   * @param rows how many rows `fill` will write
   */
  write(stamp: Stamp, fill: (writer: GraphWriter) => Promise<void>, rows?: number): Promise<void>
  /** Calls back after each change of the current version; returns what stops it. */
  watch(changed: () => void): () => void
  close(): Promise<void>
}

/** How long Neo4j may take, and how much it is given at once. */
export interface Neo4jLimits {
  /** Most connections to one server. */
  readonly poolSize: number
  /** Until a server must have taken a connection. */
  readonly connectionMs: number
  /** Until one of the pool must be free. */
  readonly acquisitionMs: number
  /** Until the server gives a read up. */
  readonly queryMs: number
  /** For how long a read that failed with the connection is tried again. */
  readonly retryMs: number
  /** The same for each piece of a load. */
  readonly loadRetryMs: number
  /** Most rows, old and new together, that a load replaces in one transaction. */
  readonly transactionRows: number
}

/** What an engine needs to know to open; each reads only its own. */
export interface EngineOptions {
  /** Embedded: the folder of the store. */
  readonly store: string
  /** Neo4j: where and as whom. */
  readonly neo4j: {
    readonly uri: string
    readonly username: string
    readonly password: string
    readonly database: string
    readonly limits?: Neo4jLimits
  }
  /** The texts: `schema` starts every new version, `neo4j/…` and `embedded/…` are an engine's own. */
  readonly scripts: ScriptLibrary
  /** Embedded, for tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean
}

export type OpenEngine = (options: EngineOptions) => Engine
