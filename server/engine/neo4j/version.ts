/**
 * Which version Neo4j holds, and whether what was read is of one version. Neo4j has one database, so a load writes over what readers
 * read; the two keep apart by an agreement on time. A load says first that it will write and then waits for `graceMs`; a reader that
 * heard less than `graceMs` ago that nobody will write knows that nobody has. Only where it has heard nothing for so long, or a load
 * was announced, does a request ask once more before it answers. Durations alone are compared, so clocks may differ.
 */
import neo4j from 'neo4j-driver'
import { ExplorerError } from '../../graph/error.ts'
import type { Row, Stamp, Value } from '../engine.ts'
import type { Connection } from './connection.ts'
import type { Script } from '../scripts.ts'

/** How long a load waits between saying that it will write and writing. */
export const graceMs = 1000
const lookEveryMs = 250

/** What the database says of itself. */
export interface StoreState {
  readonly stamp: Stamp | null
  /** Tells this version from every other, the same data loaded twice included. */
  readonly edition: string
  /** What a load is doing: `whole` in one transaction, `pieces` in many, during which nobody can read. */
  readonly writing: 'whole' | 'pieces' | null
  /** Whether a load holds the database; else one that was writing is dead. */
  readonly isHeld: boolean
}

export type ReadStamp = (script: Script, routing: 'READ' | 'WRITE') => Promise<readonly Row[]>

/** The ear of one engine on its database, shared by all its readers. */
export interface Ear {
  /** Asks the database: its leader, who alone knows of a load that has just begun, or whoever answers a reader. */
  readonly ask: (whom: 'leader' | 'anybody') => Promise<StoreState>
  /** What was heard last; `isFresh` while no load that it did not tell of can have written anything. */
  readonly last: () => { readonly state: StoreState; readonly isFresh: boolean } | null
  /** Asks every quarter of a second; calls back after each change of the version. */
  readonly watch: (changed: () => void) => () => void
}

/** An ear that has heard nothing yet. */
export function makeEar({ scripts }: Pick<Connection, 'scripts'>, read: ReadStamp): Ear {
  let heard: { readonly state: StoreState; readonly askedAt: number } | null = null
  const ask: Ear['ask'] = async (whom) => {
    const askedAt = performance.now()
    const rows = await read(scripts.named('neo4j/stamp'), whom === 'leader' ? neo4j.routing.WRITE : neo4j.routing.READ)
    const state = toState(rows[0] ?? {})
    // Another member of a cluster may not have heard of a load yet: what it says holds for what was read before, not for later.
    if (whom === 'leader' && askedAt >= (heard?.askedAt ?? 0)) heard = { state, askedAt }
    return state
  }
  return {
    ask,
    last: () => (heard === null ? null : { state: heard.state, isFresh: performance.now() - heard.askedAt < graceMs }),
    watch: (changed) => watchWith(ask, changed),
  }
}

function watchWith(ask: Ear['ask'], changed: () => void): () => void {
  let edition: string | undefined
  let isAsking = false
  const look = async () => {
    if (isAsking) return
    isAsking = true
    // A database that is away for a moment has not changed; requests report it.
    const state = await ask('leader').catch(() => null)
    isAsking = false
    if (state?.stamp == null || state.writing === 'pieces' || state.edition === edition) return
    if (edition !== undefined) changed()
    edition = state.edition
  }
  const timer = setInterval(() => void look(), lookEveryMs).unref()
  void look()
  return () => {
    clearInterval(timer)
  }
}

/** The version that can be read. Throws STORE_UNUSABLE where there is none, or a load is writing it. */
export function readable(state: StoreState): Stamp {
  if (state.writing === 'pieces') throw beingWritten(state)
  if (state.stamp === null) throw new ExplorerError('STORE_UNUSABLE', 'missing data in Neo4j: load a dataset first')
  return state.stamp
}

/** The error of a reader whose version is no more. */
export function overwritten(state: StoreState): ExplorerError {
  if (state.writing === 'pieces') return beingWritten(state)
  const message = 'moved store: another version was loaded while this was asked (ask again)'
  return new ExplorerError('STORE_UNUSABLE', message, { details: { retryAfter: 1 } })
}

/** The error of whoever asks while a load is writing in pieces, or after one was broken off. */
export function beingWritten({ isHeld }: StoreState): ExplorerError {
  const message = isHeld
    ? 'busy store: a load is writing it (ask again in some seconds)'
    : 'unfinished store: a load was broken off (run signatory load again: it goes on where it stopped)'
  return new ExplorerError('STORE_UNUSABLE', message, { details: { retryAfter: isHeld ? 5 : 30 } })
}

function toState({ stamp = null, heldMs = null }: Row): StoreState {
  const fields = isRecord(stamp) ? stamp : {}
  const { writing, generation } = fields
  const told = stampOf(fields)
  return {
    stamp: told,
    edition: [typeof generation === 'number' ? generation : 0, told?.loadedAt, told?.version].join(' '),
    writing: writing === 'whole' || writing === 'pieces' ? writing : null,
    isHeld: typeof heldMs === 'number' && heldMs > 0,
  }
}

function stampOf({ version, inputs, maker, loadedAt }: Readonly<Record<string, Value>>): Stamp | null {
  const isWhole = typeof version === 'string' && typeof inputs === 'string'
  if (!isWhole || typeof maker !== 'string' || typeof loadedAt !== 'string') return null
  return { version, inputs, maker, loadedAt }
}

function isRecord(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
