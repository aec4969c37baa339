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

/** One version of the graph, open for reading. It stays what it is until closed, whatever is loaded meanwhile. */
export interface GraphReader {
  readonly stamp: Stamp
  /**
   * The rows of a script. Throws CANCELLED when the signal is aborted before it starts, ENGINE_DOWN when the store can't be
   * reached, INTERNAL (with the script's name) when the engine refuses the text or its parameters.
   */
  run(script: Script, parameters: Parameters, signal?: AbortSignal): Promise<readonly Row[]>
  close(): Promise<void>
}

/** A new version being written; nobody reads it yet. */
export interface GraphWriter {
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
   */
  write(stamp: Stamp, fill: (writer: GraphWriter) => Promise<void>): Promise<void>
  /** Calls back after each change of the current version; returns what stops it. */
  watch(changed: () => void): () => void
  close(): Promise<void>
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
  }
  /** The texts: `schema` starts every new version, `neo4j/…` and `embedded/…` are an engine's own. */
  readonly scripts: ScriptLibrary
  /** Embedded, for tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean
}

export type OpenEngine = (options: EngineOptions) => Engine
