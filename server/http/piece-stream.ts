/** The pieces of a file as a body: made only as fast as they are read, and no longer than somebody reads. */
import { inChunks } from '../rendering/chunks.ts'
import type { RenderedFile } from '../rendering/rendered-file.ts'
import { movedTwice } from '../traversal/whole-answer.ts'

interface PieceStreamOptions {
  /** Aborted when the caller goes away: a body that nobody reads any more is not told so otherwise. */
  readonly signal: AbortSignal
  /** Asked after the last piece: whether all are of one version. What was sent can't be taken back, so else the connection is broken off. */
  readonly isWhole: () => Promise<boolean>
  /** Called once, after the last piece or where there will be no more. */
  readonly ended: () => void
  /** Called where a piece can't be made; has to break the connection off, since a body that just ends looks whole. */
  readonly failed: (error: unknown) => void
}

/** A stream of pieces, some 64 KiB at a time. */
export function pieceStream(
  pieces: RenderedFile['pieces'],
  { signal, isWhole, ended, failed }: PieceStreamOptions,
): ReadableStream<Uint8Array> {
  const chunks = inChunks(pieces)
  let isOver = false
  const stop = async () => {
    if (isOver) return
    isOver = true
    signal.removeEventListener('abort', onAbort)
    await chunks.return(undefined)
    ended()
  }
  const onAbort = () => void stop()
  signal.addEventListener('abort', onAbort)
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const next = await chunks.next()
        if (next.done !== true) {
          if (!isOver) controller.enqueue(next.value)
          return
        }
        if (!(await isWhole())) throw movedTwice()
      } catch (error) {
        failed(error)
      }
      await stop()
      controller.close()
    },
    cancel: stop,
  })
}
