/** The graph as it is now: requests lease the current version, and a new one takes over without disturbing those on the old. */
import type { Engine, GraphReader } from '../engine/engine.ts'
import type { ScriptLibrary } from '../engine/scripts.ts'
import type { TraversalContext, TraversalLimits } from './context.ts'

/** A hold on one version for the time of a request. */
export interface Lease {
  readonly context: (signal?: AbortSignal) => TraversalContext
  /** Gives it back; twice is fine. */
  readonly release: () => void
}

export interface LiveGraph {
  /** Leases the current version. */
  readonly lease: () => Lease
  readonly version: () => string
  readonly close: () => Promise<void>
}

export interface LiveGraphOptions {
  readonly scripts: ScriptLibrary
  readonly limits: TraversalLimits
  /** Told when a new version took over, or could not be opened. */
  readonly onChange?: (version: string) => void
  readonly onError?: (error: unknown) => void
}

interface Held {
  readonly reader: GraphReader
  users: number
  isRetired: boolean
}

/** Opens the current version and follows the engine to each new one. Throws what `openReader` throws. */
export async function openLiveGraph(engine: Engine, options: LiveGraphOptions): Promise<LiveGraph> {
  let current = holdOf(await engine.openReader())
  const replace = async () => {
    try {
      const next = holdOf(await engine.openReader())
      retire(current)
      current = next
      options.onChange?.(next.reader.stamp.version)
    } catch (error) {
      // The version that is open stays open: it is whole, only no longer the newest.
      options.onError?.(error)
    }
  }
  const stop = engine.watch(() => void replace())
  return {
    lease: () => leaseOf(current, options),
    version: () => current.reader.stamp.version,
    close: async () => {
      stop()
      await current.reader.close()
    },
  }
}

function holdOf(reader: GraphReader): Held {
  return { reader, users: 0, isRetired: false }
}

function leaseOf(held: Held, { scripts, limits }: LiveGraphOptions): Lease {
  let isReleased = false
  held.users++
  return {
    context: (signal) => ({ reader: held.reader, scripts, limits, signal }),
    release: () => {
      if (isReleased) return
      isReleased = true
      held.users--
      closeIfUnused(held)
    },
  }
}

function retire(held: Held): void {
  held.isRetired = true
  closeIfUnused(held)
}

function closeIfUnused(held: Held): void {
  if (held.isRetired && held.users === 0) void held.reader.close()
}
