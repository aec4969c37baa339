/** The graph as it is now: requests lease the current version, and a new one takes over without disturbing those on the old. */
import type { Engine, GraphReader, Stamp } from '../engine/engine.ts'
import type { ScriptLibrary } from '../engine/scripts.ts'
import type { Details, TraversalContext, TraversalLimits } from './context.ts'
import { makeMemory } from './memory.ts'
import { readTopology, type BuiltTopology, type TopologyLimits } from './topology/read-topology.ts'

/** A hold on one version for the time of a request. */
export interface Lease {
  readonly context: (signal?: AbortSignal) => TraversalContext
  /** Whether all that was read by it is of its version: asked last, before an answer is given. Throws ENGINE_DOWN. */
  readonly isWhole: () => Promise<boolean>
  /** Gives it back; twice is fine. */
  readonly release: () => void
}

export interface LiveGraph {
  /** Leases the current version. */
  readonly lease: () => Lease
  /**
   * Moves to the version that the engine now has, where a lease was not whole. Throws STORE_UNUSABLE while a load is writing it, and
   * what `openReader` throws.
   */
  readonly renew: () => Promise<void>
  readonly version: () => string
  /** The structure of the current version in memory, `null` where the engine is walked. */
  readonly topology: () => BuiltTopology | null
  readonly close: () => Promise<void>
}

export interface LiveGraphOptions {
  readonly scripts: ScriptLibrary
  readonly limits: TraversalLimits
  /** How much structure may be kept in memory; none where this is left out. */
  readonly topology?: TopologyLimits
  /** How many bytes of nodes, of citations and of parts in dealings are remembered, each; none where this is left out. */
  readonly detailBytes?: number
  /** Throws where a version is not one to answer from; the one before stays. */
  readonly accept?: (stamp: Stamp) => void
  /** Told when a new version took over, or could not be opened. */
  readonly onChange?: (version: string) => void
  readonly onError?: (error: unknown) => void
  /** Told when the structure of a version is in memory, or is too large for it (`null`). */
  readonly onTopology?: (built: BuiltTopology | null) => void
}

interface Held {
  readonly reader: GraphReader
  users: number
  isRetired: boolean
  topology: BuiltTopology | null
  readonly details: Details | undefined
}

/**
 * Opens the current version and follows the engine to each new one. The first version answers from the engine until its structure
 * is in memory; each later one takes over when it is, or at once where the version before it can no longer be read. Throws what
 * `openReader` throws.
 */
export async function openLiveGraph(engine: Engine, options: LiveGraphOptions): Promise<LiveGraph> {
  const closing = new AbortController()
  let current = await openAccepted(engine, options)
  let renewing: Promise<void> | null = null
  const takeOver = (next: Held) => {
    retire(current)
    current = next
    options.onChange?.(next.reader.stamp.version)
  }
  const replace = async () => {
    try {
      if (!(await current.reader.isWhole())) {
        await renew()
        return
      }
      const next = await openAccepted(engine, options)
      if (isSame(next, current)) {
        await next.reader.close()
        return
      }
      await addTopology(next, options, closing.signal)
      takeOver(next)
    } catch (error) {
      // The version that is open stays open: it is whole, only no longer the newest; or it says itself that it is gone.
      options.onError?.(error)
    }
  }
  const renewNow = async () => {
    try {
      if (await current.reader.isWhole()) return
      const next = await openAccepted(engine, options)
      takeOver(next)
      work = inTurn(work, () => addTopology(next, options, closing.signal))
    } finally {
      renewing = null
    }
  }
  // Requests come together; one of them moves, the others wait for it.
  const renew = () => (renewing ??= renewNow())
  let work = addTopology(current, options, closing.signal)
  const stop = engine.watch(() => {
    work = inTurn(work, replace)
  })
  return {
    lease: () => leaseOf(current, options),
    renew,
    version: () => current.reader.stamp.version,
    topology: () => current.topology,
    close: async () => {
      stop()
      closing.abort()
      await work
      await current.reader.close()
    },
  }
}

function isSame(a: Held, b: Held): boolean {
  const [one, other] = [a.reader.stamp, b.reader.stamp]
  return one.version === other.version && one.maker === other.maker && one.loadedAt === other.loadedAt
}

async function inTurn(before: Promise<void>, next: () => Promise<void>): Promise<void> {
  await before
  await next()
}

async function openAccepted(engine: Engine, { accept, detailBytes }: LiveGraphOptions): Promise<Held> {
  const reader = await engine.openReader()
  try {
    accept?.(reader.stamp)
  } catch (error) {
    await reader.close()
    throw error
  }
  return { reader, users: 0, isRetired: false, topology: null, details: detailsOf(detailBytes) }
}

function detailsOf(bytes: number | undefined): Details | undefined {
  if (bytes === undefined) return undefined
  return { nodes: makeMemory(bytes), citations: makeMemory(bytes), parts: makeMemory(bytes) }
}

/** Reads the structure of a version into memory. Where that fails, or is stopped, the engine goes on to be walked. */
async function addTopology(held: Held, options: LiveGraphOptions, signal: AbortSignal): Promise<void> {
  const { scripts, limits, topology, onTopology, onError } = options
  if (topology === undefined) return
  held.users++
  try {
    const built = await readTopology({ reader: held.reader, scripts, limits, signal }, topology)
    // What was read while a load wrote over it is nothing to answer from.
    if (!(await held.reader.isWhole())) return
    held.topology = built
    onTopology?.(built)
  } catch (error) {
    if (!signal.aborted) onError?.(error)
  } finally {
    held.users--
    closeIfUnused(held)
  }
}

function leaseOf(held: Held, { scripts, limits }: LiveGraphOptions): Lease {
  let isReleased = false
  held.users++
  return {
    context: (signal) => {
      const { reader, topology, details } = held
      return { reader, scripts, limits, topology: topology?.structure, details, signal }
    },
    isWhole: () => held.reader.isWhole(),
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
