/** The whole of a rendered file, for tests: never for a server. */
import type { RenderedFile } from '../../server/rendering/rendered-file.ts'

export async function textOf(file: RenderedFile): Promise<string> {
  return Buffer.from(await bytesOf(file)).toString('utf8')
}

export async function bytesOf({ pieces }: RenderedFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const piece of pieces) parts.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  return Buffer.concat(parts)
}
