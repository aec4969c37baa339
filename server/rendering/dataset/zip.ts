/** ZIP files, made as they are read: the same files give the same bytes, at any time and place and on every Node. */
import { Zip, ZipDeflate } from 'fflate'
import { inChunks } from '../chunks.ts'

/** A file of an archive. */
export interface ZipEntry {
  readonly path: string
  readonly pieces: AsyncIterable<string>
}

/** The bytes of an archive of some files, in their order. */
export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const archive = new Zip((error, bytes) => {
    if (error !== null) throw error
    made.push(bytes)
  })
  for await (const { path, pieces } of entries) {
    // By the clock of this place, as ZIP counts: the first moment it knows, wherever that is.
    const file = new ZipDeflate(path, { level: 6 })
    file.mtime = new Date(1980, 0, 1)
    archive.add(file)
    for await (const bytes of inChunks(pieces)) {
      file.push(bytes)
      yield* made.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* made.splice(0)
  }
  archive.end()
  yield* made.splice(0)
}
