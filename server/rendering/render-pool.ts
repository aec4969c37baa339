/** Threads that draw pictures, so that the main one goes on answering: a few at work, some waiting, no more. */
import { Piscina } from 'piscina'
import { ExplorerError } from '../graph/error.ts'
import type { DrawPicture } from './picture.ts'
import type { Picture, PictureLimits } from './picture/draw-picture.ts'
import type { DrawTask, Drawn } from './render-worker.ts'

export interface RenderLimits extends PictureLimits {
  /** Pictures drawn at once, each in a thread of its own. */
  readonly threads: number
  /** Pictures that may wait for a thread. */
  readonly queue: number
}

export interface RenderPool {
  /** Draws in a thread. Throws OVERLOADED where all are at work and enough are waiting; an aborted signal stops the work at once. */
  readonly draw: DrawPicture
  /** Stops what is at work, and the threads. */
  readonly close: () => Promise<void>
}

/** A thread that has nothing to do for so long ends, and gives its memory back. */
const idleMs = 30_000

/** A pool without threads: they start when there is work. */
export function openRenderPool({ threads, queue, pixels }: RenderLimits): RenderPool {
  const pool = new Piscina<DrawTask, Drawn>({
    // Beside this file once both are built: Node 20 starts no thread from TypeScript.
    filename: new URL('./render-worker.js', import.meta.url).href,
    name: 'drawInWorker',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    // Node 20 would warn that JSON imports are experimental, once a thread.
    execArgv: ['--no-warnings'],
  })
  let inHand = 0
  const draw: DrawPicture = async (request, signal) => {
    if (inHand >= threads + queue) throw overloaded(inHand)
    inHand++
    try {
      return pictureOf(await pool.run({ request, limits: { pixels } }, { signal: signal ?? null }))
    } catch (error) {
      if (signal?.aborted === true) throw new ExplorerError('CANCELLED', 'cancelled', { cause: error })
      throw error
    } finally {
      inHand--
    }
  }
  return { draw, close: () => pool.destroy() }
}

function pictureOf(drawn: Drawn): Picture {
  switch (drawn.kind) {
    case 'drawn':
      return drawn.picture
    case 'refused':
      throw new ExplorerError(drawn.code, drawn.message, { details: drawn.details })
  }
}

function overloaded(limit: number): ExplorerError {
  const message = `too many pictures at once: ${String(limit + 1)} (limit ${String(limit)})`
  return new ExplorerError('OVERLOADED', message, { details: { limit } })
}
