/** Pictures drawn in the test's own thread, by the real thing, and the bytes of any file. */
import { drawPicture } from '../../server/rendering/picture/draw-picture.ts'
import type { DrawPicture } from '../../server/rendering/picture.ts'
import type { RenderedFile } from '../../server/rendering/rendered-file.ts'

export const drawHere: DrawPicture = (request) => drawPicture(request, { pixels: 64_000_000 })

/** A file, whole. */
export async function bytesOf({ pieces }: RenderedFile): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const piece of pieces) parts.push(Buffer.from(piece))
  return Buffer.concat(parts)
}
