/** What every traversal gets: an open version of the graph, the texts, the limits, and the caller's signal. */
import type { GraphReader, Parameters, Row } from '../engine/engine.ts'
import type { ScriptLibrary } from '../engine/scripts.ts'
import type { Citation } from '../graph/citation.ts'
import { ExplorerError } from '../graph/error.ts'
import type { GraphNode } from '../graph/node.ts'
import type { Participation } from '../graph/signing.ts'
import type { Memory } from './memory.ts'
import type { Structure } from './structure.ts'

/** The most a question may ask for. */
export interface TraversalLimits {
  readonly nodes: number
  readonly hops: number
  readonly pathLength: number
  readonly first: number
}

/** What is remembered. */
export interface Details {
  readonly nodes: Memory<GraphNode>
  readonly citations: Memory<Citation>
  readonly parts: Memory<DealingParts>
}

/** The parts of all parties in a dealing. */
export interface DealingParts {
  /** Of the dealing. */
  readonly id: string
  /** In the order of the parties' kinds, then of ids. */
  readonly parts: readonly Participation[]
}

export interface TraversalContext {
  readonly reader: GraphReader
  readonly scripts: ScriptLibrary
  readonly limits: TraversalLimits
  /** The structure of the version in memory; without one, the engine is asked. */
  readonly topology?: Structure | undefined
  /** What was read by id before, of this version; without it, all is read anew. */
  readonly details?: Details | undefined
  readonly signal?: AbortSignal | undefined
}

/** The rows of a read script, by its name below `cypher/read/`. Every parameter its header names must be given. */
export function runRead(context: TraversalContext, name: string, parameters: Parameters): Promise<readonly Row[]> {
  return context.reader.run(context.scripts.named(`read/${name}`), parameters, context.signal)
}

/** Throws CANCELLED once the caller has gone: asked between levels. */
export function throwIfCancelled({ signal }: TraversalContext): void {
  if (signal?.aborted === true) throw new ExplorerError('CANCELLED', 'cancelled', { cause: signal.reason })
}

/** Throws LIMIT_EXCEEDED where a question asks for more than is allowed. */
export function refuseOver(limit: number, name: string, asked: number): void {
  if (asked <= limit) return
  const message = `too many ${name}: ${String(asked)} (limit ${String(limit)})`
  throw new ExplorerError('LIMIT_EXCEEDED', message, { details: { argument: name, limit, asked } })
}
