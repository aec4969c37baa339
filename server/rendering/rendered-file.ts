/** A file, before it is sent or saved. */
export interface RenderedFile {
  readonly mediaType: string
  /** The data version it shows. */
  readonly version: string
  readonly pieces: Iterable<string>
}
