/** `manifest.json`: what an archive holds, file by file, so that it can be checked after years. */
import { createHash } from 'node:crypto'
import type { Counts, DatasetPart } from '../../traversal/dataset.ts'

/** A file of the archive. */
export interface ListedFile {
  readonly path: string
  /** Rows below the header; `null` for what is no table. */
  readonly rows: number | null
  readonly sizeBytes: number
  readonly sha256: string
}

export interface ManifestParts {
  readonly version: string
  readonly datasets: readonly DatasetPart[]
  readonly counts: Counts
  readonly files: readonly ListedFile[]
}

/** The text of a manifest. */
export function manifestText({ version, datasets, counts, files }: ManifestParts): string {
  const sumOf = (numbers: ReadonlyMap<string, number>) => [...numbers.values()].reduce((sum, one) => sum + one, 0)
  const manifest = {
    version,
    datasets,
    counts: { nodes: sumOf(counts.nodes), relations: sumOf(counts.relations) },
    kinds: Object.fromEntries(counts.nodes),
    types: Object.fromEntries(counts.relations),
    files,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Passes the pieces of a file on, and lists the file once the last one is gone. */
export async function* listed(
  { path, isTable }: { readonly path: string; readonly isTable: boolean },
  pieces: AsyncIterable<string>,
  list: (file: ListedFile) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let [lines, sizeBytes] = [0, 0]
  for await (const piece of pieces) {
    hash.update(piece)
    lines += 1
    sizeBytes += Buffer.byteLength(piece)
    yield piece
  }
  // Every piece of a table is a line of it, the header too.
  list({ path, rows: isTable ? lines - 1 : null, sizeBytes, sha256: hash.digest('hex') })
}
