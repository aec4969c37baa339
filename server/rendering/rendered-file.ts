/** A file, before it is sent or saved. */
import type { Provenance } from '../graph/format/format.ts'

/** Part of a file: text, to be written as UTF-8, or bytes. */
export type Piece = string | Uint8Array

export interface RenderedFile {
  readonly mediaType: string
  /** What it is called, without its ending, where that is more than what was exported. */
  readonly name?: string
  /** The data version it shows. */
  readonly version: string
  /** Where it comes from, for a format that can't say so itself: whoever sends the file says it beside. */
  readonly provenance?: Provenance
  /** What its maker should know, in sentences; they are not in the file. */
  readonly warnings?: readonly string[]
  /** Made as they are asked for; whoever stops asking stops the work. */
  readonly pieces: Iterable<Piece> | AsyncIterable<Piece>
}
