/** How far a check or a load has come, and when it has to stop. */
import { ExplorerError } from '../graph/error.ts'

/** In order; `reading` counts datasets, the others rows. */
export type Stage = 'reading' | 'checking' | 'writing'

export interface Progress {
  readonly stage: Stage
  readonly done: number
  readonly total: number
}

/** Who is told, and who may stop it. */
export interface Watcher {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Tells how far it is. Throws CANCELLED where the caller has gone away. */
export function step({ onProgress, signal }: Watcher, progress: Progress): void {
  if (signal?.aborted === true) throw new ExplorerError('CANCELLED', 'cancelled', { cause: signal.reason })
  onProgress?.(progress)
}
