/** The graph as it is now: requests lease the current version, and a new one takes over without disturbing those on the old. */
import type { Engine, GraphReader, Stamp } from '../engine/engine.ts'
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
  /** Throws where a version is not one to answer from; the one before stays. */
  readonly accept?: (stamp: Stamp) => void
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
  let current = await openAccepted(engine, options)
  const replace = async () => {
    try {
      const next = await openAccepted(engine, options)
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

async function openAccepted(engine: Engine, { accept }: LiveGraphOptions): Promise<Held> {
  const reader = await engine.openReader()
  try {
    accept?.(reader.stamp)
  } catch (error) {
    await reader.close()
    throw error
  }
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
